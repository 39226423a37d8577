import { z } from "zod";

const Points = z.number().nonnegative();

/** How a hub is a lounge: a room where everybody is free to speak, within measure. */
export const LoungePolicy = z.object({
  /** What a first, second, third ... warning costs in time. */
  cooldownMinutes: z.array(z.int().positive()).min(1).default([1, 5, 25, 120, 720, 4_320, 10_080]),
  /** So much more for each warning beyond those. */
  furtherCooldownMinutes: z.int().nonnegative().default(4_320),
  /** One warning is forgotten each time so many days have gone by without another. */
  forgetWarningDays: z.number().positive().default(7),
  warningKarma: z.int().nonnegative().default(10),
  upvoteKarma: z.int().nonnegative().default(1),
  /** Nothing more goes out of who has more than this; the message that crosses it once, up to the hard limit. */
  spamLimit: Points.default(3),
  spamHardLimit: Points.default(6),
  /** A point is forgiven after so long. */
  spamPointSeconds: z.number().positive().default(5),
  messagePoints: Points.default(0.75),
  forwardPoints: Points.default(1.25),
  stickerPoints: Points.default(1.5),
  characterPoints: Points.default(0.002),
  lineBreakPoints: Points.default(0.1),
  /** Letters of the mathematical alphabets, which look like bold ones and hide words from filters. */
  allowsLookalikes: z.boolean().default(false),
  /** Who is new may send words, and nothing else, for so long. */
  mediaEmbargoHours: z.number().nonnegative().default(24),
  /** A signed post is possible once in so long. */
  signSeconds: z.number().nonnegative().default(600),
  /** The bot answers one person no more often; the rest is dropped in silence. */
  answersPerMinute: z.int().positive().default(20),
  /** People who may warn, beside the administrators of the platform; they see daily ids in place of aliases. */
  moderators: z.array(z.int()).default([]),
});
export type LoungePolicy = z.output<typeof LoungePolicy>;
