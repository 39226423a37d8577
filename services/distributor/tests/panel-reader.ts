import type { Asked, DistributorWorld, SaidMessage } from "./distributor-world.js";

/** What people see of the panels: the answers to what they say and press. */
export interface PanelReader {
  /** Somebody gives a command. @returns the message that answers it */
  answerTo(chat: number, command: string, about?: Partial<SaidMessage>): Promise<Asked>;
  /** Somebody presses a button. @returns the message as it is then */
  press(panel: Asked, label: string, person: number): Promise<Asked>;
  /** Somebody presses a button. @returns what is shown over the chat */
  toastOf(panel: Asked, label: string, person: number): Promise<unknown>;
  /** The first call that is so, of those asked for since then. */
  next(what: string, since: number, is: (call: Asked) => boolean): Promise<Asked>;
}

export const textOf = ({ params }: Asked): string => String(params["text"]);
const isShown = ({ method, lane }: Asked): boolean =>
  lane === "interactive" && (method === "sendMessage" || method === "editMessageText");
const isToast = ({ method }: Asked): boolean => method === "answerCallbackQuery";

export function readPanels(world: DistributorWorld): PanelReader {
  let messages = 500_000;
  const next: PanelReader["next"] = async (what, since, is) => {
    const asked = await world.askedUntil(what, (calls) => calls.slice(since).some(is));
    const found = asked.slice(since).find(is);
    if (found === undefined) throw new Error(what);
    return found;
  };
  const pressed = async (panel: Asked, label: string, person: number, is: typeof isShown) => {
    const since = world.asked.length;
    await world.press(panel, label, person);
    return next(`an answer to ${label}`, since, is);
  };
  return {
    next,
    answerTo: async (chat, command, about = {}) => {
      const since = world.asked.length;
      await world.say(chat, { message_id: ++messages, command, ...about });
      return next(`an answer to /${command}`, since, isShown);
    },
    press: (panel, label, person) => pressed(panel, label, person, isShown),
    toastOf: async (panel, label, person) => (await pressed(panel, label, person, isToast)).params["text"],
  };
}
