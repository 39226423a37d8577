import type { UpdateHandler } from "@telebus/service";
import type { AlbumStore } from "../album-store.js";

/** While an album of the chat is coming in, what the handler would do waits until that has gone. */
export const afterAlbums = (albums: AlbumStore, handler: UpdateHandler): UpdateHandler => ({
  ...handler,
  handle: async (update, context) => {
    const { bot, chat } = update;
    const { cause } = context;
    const waits = chat !== undefined && (await albums.waits({ bot, chat: chat.id, update, cause }));
    return waits ? [] : handler.handle(update, context);
  },
});
