import { z } from "zod";
import { User } from "./user.js";
import type { PollState } from "../world/polls.js";

const Entities = z.array(z.looseObject({ type: z.string(), offset: z.number(), length: z.number() }));

const Media = z.record(z.string(), z.unknown()).optional();

export const PollSchema = z.object({
  botId: z.number().optional(),
  hidesResults: z.boolean(),
  takesOptions: z.boolean().optional(),
  votes: z.array(z.tuple([z.number(), z.array(z.number())])),
  places: z.array(z.object({ room: z.string(), message_id: z.number() })),
  poll: z.looseObject({
    id: z.string(),
    question: z.string(),
    question_entities: Entities.optional(),
    options: z.array(
      z.looseObject({
        persistent_id: z.string(),
        text: z.string(),
        text_entities: Entities.optional(),
        media: Media,
        voter_count: z.number(),
        added_by_user: User.optional(),
        addition_date: z.number().optional(),
      }),
    ),
    total_voter_count: z.number(),
    is_closed: z.boolean(),
    is_anonymous: z.boolean(),
    type: z.enum(["regular", "quiz"]),
    allows_multiple_answers: z.boolean(),
    allows_revoting: z.boolean(),
    members_only: z.boolean(),
    country_codes: z.array(z.string()).optional(),
    correct_option_ids: z.array(z.number()).optional(),
    explanation: z.string().optional(),
    explanation_entities: Entities.optional(),
    explanation_media: Media,
    open_period: z.number().optional(),
    close_date: z.number().optional(),
    description: z.string().optional(),
    description_entities: Entities.optional(),
    media: Media,
  }),
});

export const keptPoll = (state: PollState) => ({ ...state, votes: [...state.votes] });

export const restoredPoll = ({ votes, ...state }: z.output<typeof PollSchema>): PollState => ({
  ...state,
  votes: new Map(votes),
});
