import { onCallback } from "@telebus/service";
import { z } from "zod";
import type { ChatStore } from "../chat-store.js";
import { menuPanel } from "../panels/menu.js";
import { redraw } from "../panels/panel.js";
import { places, switches, switchesTo, switchPanel } from "../panels/switches.js";

const Args = z.tuple([z.enum(switches), z.enum(["on", "off"]), z.enum(places)]);

/** A switch of a chat, pressed: it is turned, and the panel shows how all of them stand now. */
export const turnSwitch = ({ chats }: { chats: ChatStore }) =>
  onCallback("turn", "turn-switch", Args, async (press, context) => {
    const { bot, chat } = press.from;
    const { text } = context;
    const [which, to, place] = press.args;
    const before = await chats.state(bot, chat);
    if (before?.isConnected !== true)
      return {
        events: [redraw(press, menuPanel(before, 0, text), context)],
        toast: text("hub-not-connected"),
      };
    if (!before.isEntitled) return { events: [], toast: text("hub-not-entitled"), isAlert: true };
    const now = (await chats.turn(bot, chat, switchesTo([which], to === "on"))) ?? before;
    return {
      events: [redraw(press, switchPanel(now, place, text), context)],
      toast: text(`hub-switch-${which}`, { state: to }),
    };
  });
