import { setTimeout as pause } from "node:timers/promises";
import type { SimulatorControl } from "../../src/index.js";
import type { TestBot } from "../bot.js";
import { paintedPicture, type Colour } from "./painted-picture.js";

const SKIES: readonly (readonly [Colour, Colour])[] = [
  [
    [92, 148, 214],
    [62, 122, 84],
  ],
  [
    [232, 142, 96],
    [84, 66, 98],
  ],
  [
    [78, 96, 168],
    [40, 74, 96],
  ],
  [
    [126, 190, 196],
    [176, 140, 84],
  ],
];

const photo = (index: number, name: string, width = 640, height = 440) => {
  const [sky, land] = SKIES[index % SKIES.length] ?? [
    [0, 0, 0],
    [0, 0, 0],
  ];
  const content = paintedPicture(width, height, sky, land).toString("base64");
  return { name, mime: "image/png", content, width, height };
};

interface SceneOf {
  readonly control: SimulatorControl;
  readonly bot: TestBot;
  readonly lisbon: number;
  readonly oslo: number;
  readonly ada: number;
}

/** An afternoon in this world: what a newcomer sees in the pictures of the documents. */
export async function playScene({ control, bot, lisbon, oslo, ada }: SceneOf): Promise<void> {
  await bot.call("setMyCommands", {
    commands: [
      { command: "menu", description: "What this bot can do" },
      { command: "buy", description: "A month of films" },
      { command: "poll", description: "Ask everybody" },
    ],
  });
  await talkInLisbon(control, bot, lisbon);
  await talkInOslo(control, bot, oslo);
  await showEverything(bot, ada);
  // Messages carry whole seconds: the list of chats is in the order of their last ones.
  await pause(1_000);
  await control.say("Ada", "Shall we watch it tonight?", lisbon);
}

async function talkInLisbon(control: SimulatorControl, bot: TestBot, chat: number): Promise<void> {
  await control.say("Björn", "Good morning, flat! ☀️", chat);
  await control.say("Björn", "Who took the last coffee?", chat);
  const guilty = await control.say("Dalia", "Guilty. There is a new bag in the cupboard.", chat);
  await control.react({ from: "Chidi", chat, message_id: guilty.message_id, emoji: ["🎉"] });
  await control.react({ from: "Ada", chat, message_id: guilty.message_id, emoji: ["🎉"] });
  await control.react({ from: "Björn", chat, message_id: guilty.message_id, emoji: ["❤"] });
  await control.send({
    from: "Chidi",
    chat,
    album: [
      { photo: photo(0, "sea.png"), caption: "From yesterday's walk" },
      { photo: photo(1, "evening.png") },
      { photo: photo(2, "night.png") },
    ],
  });
  await control.send({ from: "Ada", chat, text: "So beautiful!", reply_to: guilty.message_id + 3 });
  const night = await bot.send(chat, "Film night: “The Long Voyage”, 2 h 12 min. Tonight at 20:00?", {
    entities: [{ type: "bold", offset: 12, length: 17 }],
    reply_markup: {
      inline_keyboard: [
        [
          { text: "I am in", callback_data: "in" },
          { text: "Not today", callback_data: "out" },
        ],
        [{ text: "Trailer", url: "https://example.com/trailer" }],
      ],
    },
  });
  for (const [from, emoji] of [
    ["Chidi", "🔥"],
    ["Dalia", "🔥"],
    ["Björn", "❤"],
  ] as const)
    await control.react({ from, chat, message_id: night.message_id, emoji: [emoji] });
}

async function talkInOslo(control: SimulatorControl, bot: TestBot, chat: number): Promise<void> {
  const { topics = [] } = (await control.chats()).find(({ id }) => id === chat) ?? {};
  const [parts, night] = topics.map(({ message_thread_id }) => message_thread_id);
  await control.send({ from: "Dalia", chat, thread: parts, text: "Two tyres and a lamp, please" });
  await control.send({ from: "Björn", chat, thread: night, text: "I lock up tonight" });
  await control.say("Chidi", "The engine is running again", chat);
  await control.send({ from: "Chidi", chat, photo: photo(3, "garage.png", 480, 640) });
  await bot.call("sendPoll", {
    chat_id: chat,
    question: "When do we paint it?",
    options: [{ text: "Saturday" }, { text: "Sunday" }, { text: "Never" }],
    is_anonymous: false,
  });
}

async function showEverything(bot: TestBot, chat_id: number): Promise<void> {
  const lead = "Welcome! Formatting: bold, italic, secret and code.";
  await bot.send(chat_id, `${lead}\nA line somebody said.\nconst sum = (a, b) => a + b;`, {
    entities: [
      { type: "bold", offset: 21, length: 4 },
      { type: "italic", offset: 27, length: 6 },
      { type: "spoiler", offset: 35, length: 6 },
      { type: "code", offset: 46, length: 4 },
      { type: "blockquote", offset: lead.length + 1, length: 21 },
      { type: "pre", offset: lead.length + 23, length: 28, language: "ts" },
    ],
  });
  await bot.call("sendInvoice", {
    chat_id,
    title: "A month of films",
    description: "Everything in the library, no advertisements.",
    payload: "films",
    currency: "XTR",
    prices: [{ label: "Month", amount: 50 }],
  });
  await bot.send(chat_id, "What would you like to do?", {
    reply_markup: { keyboard: [["🎬 Films", "🎧 Music"], ["⚙️ Settings"]], resize_keyboard: true },
  });
}
