import { bagIn, isBag, wordIn, wordsIn, type Bag } from "./passage-values.js";

/** What holds in a lounge where its hub says nothing else, in the order of the form. */
export const loungeNumbers = {
  furtherCooldownMinutes: 4_320,
  forgetWarningDays: 7,
  warningKarma: 10,
  upvoteKarma: 1,
  spamLimit: 3,
  spamHardLimit: 6,
  spamPointSeconds: 5,
  messagePoints: 0.75,
  forwardPoints: 1.25,
  stickerPoints: 1.5,
  characterPoints: 0.002,
  lineBreakPoints: 0.1,
  mediaEmbargoHours: 24,
  signSeconds: 600,
  answersPerMinute: 20,
} as const;
type LoungeNumber = keyof typeof loungeNumbers;
export const loungeNames = Object.keys(loungeNumbers).filter(
  (name): name is LoungeNumber => name in loungeNumbers,
);
export const COOLDOWNS = "1, 5, 25, 120, 720, 4320, 10080";

/** How a hub is a lounge, as the form has it: "" and [] are what holds everywhere. */
export interface LoungeValues {
  readonly isOn: boolean;
  readonly numbers: Readonly<Partial<Record<LoungeNumber, string>>>;
  readonly cooldownMinutes: string[];
  readonly moderators: string[];
  readonly allowsLookalikes: boolean;
}

export function toLounge(policy: Bag): LoungeValues {
  const lounge = bagIn(policy, "lounge");
  return {
    isOn: isBag(policy["lounge"]),
    numbers: Object.fromEntries(loungeNames.map((name) => [name, wordIn(lounge, name)])),
    cooldownMinutes: wordsIn(lounge, "cooldownMinutes"),
    moderators: wordsIn(lounge, "moderators"),
    allowsLookalikes: lounge["allowsLookalikes"] === true,
  };
}

/** The same for the API; null is no lounge. */
export function loungeOf({ isOn, numbers, ...lists }: LoungeValues): Bag | null {
  if (!isOn) return null;
  const said = Object.entries(numbers).filter(([, value]) => value !== "");
  const { cooldownMinutes, moderators, allowsLookalikes } = lists;
  return {
    ...Object.fromEntries(said.map(([name, value]) => [name, Number(value)])),
    ...(cooldownMinutes.length > 0 && { cooldownMinutes: cooldownMinutes.map(Number) }),
    ...(moderators.length > 0 && { moderators: moderators.map(Number) }),
    ...(allowsLookalikes && { allowsLookalikes }),
  };
}
