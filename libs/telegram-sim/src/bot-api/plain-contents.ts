import { badRequest } from "../errors.js";
import { isLivePeriod, locationOf } from "../world/locations.js";
import type { Content } from "../world/types.js";
import { locationParams } from "./location-params.js";
import type { Params } from "./params.js";

type ContentFrom = (params: Params, random: () => number) => Content;

const MAX_VCARD_BYTES = 2048;

/** Contents without files, by the method that sends them. */
export const plainContents: Readonly<Record<string, ContentFrom>> = {
  sendLocation: (params) => {
    const given = locationParams(params);
    const { live_period = 0 } = given;
    if (live_period !== 0 && !isLivePeriod(live_period))
      throw badRequest("wrong live location period specified");
    return { location: locationOf(given) };
  },

  sendVenue: (params) => {
    const { latitude, longitude } = locationParams(params);
    const venue = {
      location: { latitude, longitude },
      title: required(params, "title", "venue title"),
      address: required(params, "address", "venue address"),
      ...named(params, ["foursquare_id", "foursquare_type", "google_place_id", "google_place_type"]),
    };
    // Repeated, for clients that do not know venues (Bot API type Message).
    return { venue, location: venue.location };
  },

  sendContact: (params) => {
    if (Buffer.byteLength(params.text("vcard") ?? "") > MAX_VCARD_BYTES)
      throw badRequest("vCard is too long");
    return {
      contact: {
        phone_number: required(params, "phone_number", "phone number"),
        first_name: required(params, "first_name", "first name"),
        ...named(params, ["last_name", "vcard"]),
      },
    };
  },

  sendDice: (params, random) => {
    // Some keyboards add that the emoji is to be shown in colour.
    const emoji = (params.text("emoji") ?? "🎲").trim().replace(/\uFE0F$/, "");
    const sides = DICE_SIDES.get(emoji);
    if (sides === undefined) throw badRequest("EMOTICON_INVALID");
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

function required(params: Params, name: string, what: string): string {
  const value = params.text(name);
  if (value === undefined) throw badRequest(`${what} must be non-empty`);
  return value;
}

const named = (params: Params, names: readonly string[]): Content =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = params.text(name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
