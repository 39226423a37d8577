import { detected } from "../formatting/detect.js";
import { withFound } from "../formatting/nest-entities.js";
import type { Entity } from "./types.js";

/** Adds what Telegram finds by itself, commands and addresses, where nothing else is. Sorted by offset. */
export const withDetectedEntities = (text: string, given: readonly Entity[]): Entity[] =>
  withFound(given, detected(text));
