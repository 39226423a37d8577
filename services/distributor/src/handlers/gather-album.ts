import { onUpdate } from "@telebus/service";
import type { AlbumStore } from "../album-store.js";
import { albumOf } from "../domain/album.js";
import { hearing } from "../domain/speaking.js";
import type { HubStore } from "../hub-store.js";

/** An item of an album waits for the others: they go out as one post (B2). */
export const gatherAlbum = ({ albums, hubs }: { albums: AlbumStore; hubs: HubStore }) =>
  onUpdate(
    "gather-album",
    (update) => albumOf(update) !== undefined,
    async (update, { cause }) => {
      const { bot, chat } = update;
      const album = albumOf(update);
      if (chat === undefined || album === undefined) return [];
      const routes = hearing(await hubs.routesFrom(bot, chat.id, chat.thread ?? 0));
      if (routes.length > 0) await albums.gather({ bot, chat: chat.id, album, update, cause });
      return [];
    },
  );
