import { randomInt } from "node:crypto";
import { badRequest } from "../errors.js";
import type { Content } from "../world/types.js";
import type { Params } from "./params.js";
import { PollOptionsSchema } from "./schemas.js";

type ContentFrom = (params: Params, random: () => number) => Content;

/** Contents without files, by the method that sends them. */
export const plainContents: Readonly<Record<string, ContentFrom>> = {
  sendLocation: (params) => ({ location: location(params) }),

  sendVenue: (params) => {
    const venue = {
      location: location(params),
      title: required(params, "title", "venue title"),
      address: required(params, "address", "venue address"),
    };
    return { venue, location: venue.location };
  },

  sendContact: (params) => {
    const last_name = params.text("last_name");
    return {
      contact: {
        phone_number: required(params, "phone_number", "phone number"),
        first_name: required(params, "first_name", "first name"),
        ...(last_name !== undefined && { last_name }),
      },
    };
  },

  sendPoll: (params) => ({ poll: poll(params) }),

  sendDice: (params, random) => {
    const emoji = params.text("emoji") ?? "🎲";
    const sides = DICE_SIDES.get(emoji);
    if (sides === undefined) throw badRequest("wrong dice emoji specified");
    return { dice: { emoji, value: 1 + Math.floor(random() * sides) } };
  },
};

const DICE_SIDES: ReadonlyMap<string, number> = new Map([
  ["🎲", 6],
  ["🎯", 6],
  ["🎳", 6],
  ["🏀", 5],
  ["⚽", 5],
  ["🎰", 64],
]);

function location(params: Params): Content {
  const latitude = params.float("latitude");
  const longitude = params.float("longitude");
  if (latitude === undefined || Math.abs(latitude) > 90) throw badRequest("wrong latitude specified");
  if (longitude === undefined || Math.abs(longitude) > 180) throw badRequest("wrong longitude specified");
  return { latitude, longitude };
}

function poll(params: Params): Content {
  const question = required(params, "question", "poll question");
  const options = params.json("options", PollOptionsSchema, "options JSON object") ?? [];
  if (options.length < 1) throw badRequest("poll must have at least 1 option");
  if (options.length > 12) throw badRequest("poll can't have more than 12 options");
  return {
    id: String(randomInt(10 ** 12, 10 ** 14)),
    question,
    options: options.map((option) => ({
      text: typeof option === "string" ? option : option.text,
      voter_count: 0,
    })),
    total_voter_count: 0,
    is_closed: false,
    is_anonymous: params.text("is_anonymous") === undefined ? true : params.flag("is_anonymous"),
    type: params.text("type") ?? "regular",
    allows_multiple_answers: params.flag("allows_multiple_answers"),
  };
}

function required(params: Params, name: string, what: string): string {
  const value = params.text(name);
  if (value === undefined) throw badRequest(`${what} must be non-empty`);
  return value;
}
