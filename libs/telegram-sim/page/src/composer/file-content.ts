import type { Said } from "../server/actions.js";

/** What somebody has decided to send. */
export interface Chosen {
  readonly files: readonly File[];
  readonly caption: string;
  /** Pictures and films as they are, to be downloaded. */
  readonly asFiles: boolean;
}

/** A file as the control API takes it, with the size and length that a client tells Telegram. */
export async function contentOfFile(file: File, asFile: boolean): Promise<Said> {
  const base = {
    name: file.name,
    mime: file.type || "application/octet-stream",
    content: await base64Of(file),
  };
  const kind = asFile ? "document" : kindOf(file.type);
  if (kind === "photo") return { photo: { ...base, ...(await sizeOf(file)) } };
  if (kind === "video" || kind === "audio" || kind === "animation")
    return { [kind]: { ...base, ...(await lengthOf(file, kind === "audio" ? "audio" : "video")) } };
  return { document: base };
}

/** A voice message; what it was written in follows its kind: `audio/webm;codecs=opus`. */
export async function contentOfVoice(sound: Blob, duration: number): Promise<Said> {
  const [mime = "audio/ogg"] = sound.type.split(";", 1);
  return { voice: { mime, duration, content: await base64Of(sound) } };
}

function kindOf(mime: string): "photo" | "animation" | "video" | "audio" | "document" {
  if (mime === "image/gif") return "animation";
  const [family] = mime.split("/", 1);
  if (family === "image") return mime.includes("svg") ? "document" : "photo";
  return family === "video" || family === "audio" ? family : "document";
}

function base64Of(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => {
      const address = typeof reader.result === "string" ? reader.result : "";
      // `data:<type>;base64,` comes before it.
      resolve(address.slice(address.indexOf(",") + 1));
    });
    reader.addEventListener("error", () => reject(reader.error ?? new Error("the file cannot be read")));
    reader.readAsDataURL(file);
  });
}

async function sizeOf(file: Blob): Promise<{ width?: number; height?: number }> {
  try {
    const image = await createImageBitmap(file);
    const { width, height } = image;
    image.close();
    return { width, height };
  } catch {
    return {};
  }
}

/** How long a film or a sound is, in whole seconds, and how large; nothing where the browser cannot tell. */
function lengthOf(file: Blob, tag: "video" | "audio"): Promise<Readonly<Record<string, number>>> {
  const element = document.createElement(tag);
  const address = URL.createObjectURL(file);
  return new Promise((resolve) => {
    const end = (found: Readonly<Record<string, number>>): void => {
      URL.revokeObjectURL(address);
      resolve(found);
    };
    element.addEventListener("loadedmetadata", () => {
      const duration = Number.isFinite(element.duration) ? Math.max(1, Math.round(element.duration)) : 1;
      if (element instanceof HTMLVideoElement && element.videoWidth > 0)
        end({ duration, width: element.videoWidth, height: element.videoHeight });
      else end({ duration });
    });
    element.addEventListener("error", () => end({}));
    element.preload = "metadata";
    element.src = address;
  });
}
