/** There is no microphone, or the browser may not use it. */
export class NoMicrophoneError extends Error {
  override readonly name = "NoMicrophoneError";
}

/** What a microphone hears, from now until one of these. */
export interface Recording {
  readonly finish: () => Promise<Blob>;
  readonly discard: () => void;
}

/** As Telegram's own clients make them; browsers that cannot write it have another. */
const PREFERRED = "audio/ogg;codecs=opus";

/** @throws NoMicrophoneError */
export async function record(): Promise<Recording> {
  const stream = await microphone();
  const isKnown = MediaRecorder.isTypeSupported(PREFERRED);
  const recorder = new MediaRecorder(stream, isKnown ? { mimeType: PREFERRED } : {});
  const chunks: Blob[] = [];
  recorder.addEventListener("dataavailable", ({ data }) => chunks.push(data));
  const release = (): void => {
    for (const track of stream.getTracks()) track.stop();
  };
  recorder.start();
  return {
    finish: () =>
      new Promise((resolve) => {
        recorder.addEventListener("stop", () => {
          release();
          resolve(new Blob(chunks, { type: recorder.mimeType }));
        });
        recorder.stop();
      }),
    discard: release,
  };
}

async function microphone(): Promise<MediaStream> {
  try {
    // Pages that are neither local nor encrypted have no `mediaDevices` at all.
    return await navigator.mediaDevices.getUserMedia({ audio: true });
  } catch (cause) {
    throw new NoMicrophoneError("the microphone cannot be used", { cause });
  }
}
