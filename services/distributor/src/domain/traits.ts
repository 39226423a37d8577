import { z } from "zod";

/** What filters ask for and the call that repeats a post does not tell; kept with it. */
export const Traits = z.object({
  isByBot: z.boolean().default(false),
  fileBytes: z.int().exactOptional(),
});
export type Traits = z.output<typeof Traits>;

const Sized = z.looseObject({ file_size: z.int().optional() });
const Message = z.looseObject({
  from: z.looseObject({ is_bot: z.boolean().optional() }).optional(),
  sender_chat: z.looseObject({}).optional(),
  photo: z.array(Sized).optional(),
  video: Sized.optional(),
  animation: Sized.optional(),
  audio: Sized.optional(),
  document: Sized.optional(),
  voice: Sized.optional(),
  video_note: Sized.optional(),
  sticker: Sized.optional(),
});

export function traitsOf(message: unknown): Traits {
  const { from, sender_chat, photo = [], ...files } = Message.safeParse(message).data ?? {};
  const { video, animation, audio, document, voice, video_note, sticker } = files;
  const sizes = [...photo, video, animation, audio, document, voice, video_note, sticker].flatMap(
    (file) => file?.file_size ?? [],
  );
  return {
    // Who speaks as a chat is no bot, though Telegram names a bot of its own as the sender.
    isByBot: from?.is_bot === true && sender_chat === undefined,
    ...(sizes.length > 0 && { fileBytes: Math.max(...sizes) }),
  };
}
