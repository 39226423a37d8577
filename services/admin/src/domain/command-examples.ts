import type { z } from "zod";
import { CommandInput, type CustomCommand } from "./command-content.js";

/** Commands that a new bot begins with, for its operator to change or to remove. */
export const exampleCommands: readonly CustomCommand[] = [
  example("info", 10, {
    description: "About this bot",
    content: { text: "**{bot_name}**\n\nHello {first_name}! Operators: change this text under /info." },
    translations: {
      de: {
        description: "Über diesen Bot",
        text: "**{bot_name}**\n\nHallo {first_name}! Für Betreiber: diesen Text unter /info ändern.",
      },
    },
  }),
  example("news", 20, {
    description: "What is new",
    content: { text: "**News**\n\nThere is nothing new today, {date}." },
    translations: {
      de: { description: "Was es Neues gibt", text: "**Neues**\n\nHeute, {date}, gibt es nichts Neues." },
    },
  }),
  example("games", 30, {
    description: "Something to play",
    content: { text: "**Games**\n\nThere are no games here yet." },
    translations: {
      de: { description: "Etwas zum Spielen", text: "**Spiele**\n\nNoch gibt es hier keine Spiele." },
    },
  }),
  example("contact", 40, {
    description: "How to reach us",
    content: {
      text: "**Contact**\n\nWrite to us with /feedback, we answer here.",
      buttons: [[{ text: "Feedback", command: "feedback" }]],
    },
    translations: {
      de: {
        description: "So erreicht man uns",
        text: "**Kontakt**\n\nSchreib uns mit /feedback, wir antworten hier.",
      },
    },
  }),
];

function example(
  name: string,
  position: number,
  input: Omit<z.input<typeof CommandInput>, "position">,
): CustomCommand {
  return { name, ...CommandInput.parse({ ...input, position }) };
}
