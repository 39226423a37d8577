import type { CallOutcome } from "@telebus/contracts";
import { onResult } from "@telebus/service";
import type { CommandMenuStore } from "../../command-menu-store.js";
import { pauseAfter } from "../../domain/command-menu.js";
import { readMenuRef } from "../../domain/menu-ref.js";

/** Telegram shows a list of commands now, or refused it: then it is asked again after a pause that grows. */
export const noteMenu = ({ menus }: { menus: CommandMenuStore }) =>
  onResult(
    "note-menu",
    ({ ref }) => readMenuRef(ref) !== undefined,
    async ({ bot, ref, outcome }, { time, log }) => {
      const menu = readMenuRef(ref);
      if (menu === undefined) return [];
      const { hash, ...about } = menu;
      const place = { bot, ...about };
      if (outcome.status === "ok") {
        await menus.noteShown(place, hash);
        return [];
      }
      const failures = await menus.noteRefused(place, hash, reasonOf(outcome));
      if (failures === undefined) return [];
      await menus.retryAt(place, new Date(time.getTime() + pauseAfter(failures)));
      log.info(
        { bot, scope: place.scope, outcome: outcome.status, failures },
        "a list of commands was refused",
      );
      return [];
    },
  );

const reasonOf = (outcome: CallOutcome): string =>
  "description" in outcome ? outcome.description : outcome.status;
