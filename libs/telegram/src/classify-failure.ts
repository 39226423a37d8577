import type { CallRefused } from "./client/answer.js";
import { failureRows, type Failure, type FailureRow } from "./failures.js";

const UNKNOWN: FailureRow = { class: "other", reaction: "dropped" };
const MIGRATED: Failure = { class: "migrated", reaction: "chat-migrated", action: "migrate" };

/** What a refusal means and what to do about it. Every refusal has an answer; unheard-of ones are only reported. */
export function classifyFailure({ code, description, parameters }: CallRefused): Failure {
  // Whatever the wording, a new id says it.
  if (code !== 429 && parameters.migrateToChatId !== undefined) return MIGRATED;
  const text = description.toLowerCase();
  const row = failureRows.find((candidate) => matches(candidate, code, text)) ?? UNKNOWN;
  return { class: row.class, reaction: row.reaction, action: row.action ?? "report" };
}

const matches = (row: FailureRow, code: number, text: string): boolean =>
  (row.code === undefined || row.code === code) &&
  (row.texts === undefined || row.texts.some((part) => text.includes(part)));
