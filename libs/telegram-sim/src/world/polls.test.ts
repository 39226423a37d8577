import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { counted, voteRefusal, type Poll } from "./polls.js";

const OPTIONS = 4;

const pollWith = (about: Partial<Poll>): Poll => ({
  id: "1",
  question: "?",
  options: Array.from({ length: OPTIONS }, (_, at) => ({
    persistent_id: String(at),
    text: String(at),
    voter_count: 0,
  })),
  total_voter_count: 0,
  is_closed: false,
  is_anonymous: true,
  type: "regular",
  allows_multiple_answers: true,
  allows_revoting: true,
  members_only: false,
  ...about,
});

const choice = fc.uniqueArray(fc.nat({ max: OPTIONS - 1 }), { maxLength: OPTIONS });
const ballots = fc.array(fc.tuple(fc.nat({ max: 9 }), choice));

test("counts are those of the last votes, whatever came before", () => {
  fc.assert(
    fc.property(ballots, (cast) => {
      const votes = new Map(cast);
      const { options, total_voter_count } = counted(pollWith({}), votes);
      const voters = [...votes.values()].filter((chosen) => chosen.length > 0);
      expect(total_voter_count).toBe(voters.length);
      expect(options.reduce((sum, { voter_count }) => sum + voter_count, 0)).toBe(voters.flat().length);
    }),
  );
});

test("a vote that is taken is one of existing options, one of them where one may be given", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -1, max: OPTIONS })),
      fc.boolean(),
      fc.boolean(),
      (chosen, allows_multiple_answers, allows_revoting) => {
        const poll = pollWith({ allows_multiple_answers, allows_revoting });
        const isGood =
          chosen.every((at) => at >= 0 && at < OPTIONS) &&
          new Set(chosen).size === chosen.length &&
          (allows_multiple_answers || chosen.length <= 1);
        expect(voteRefusal({ poll, votes: new Map() }, 1, chosen) === undefined).toBe(isGood);
        const again = voteRefusal({ poll, votes: new Map([[1, [0]]]) }, 1, chosen);
        expect(again === undefined).toBe(isGood && allows_revoting);
      },
    ),
  );
});

test("a closed poll takes no vote", () => {
  const poll = pollWith({ is_closed: true });
  fc.assert(
    fc.property(choice, (chosen) => {
      expect(voteRefusal({ poll, votes: new Map() }, 1, chosen)).toMatch(/closed/);
    }),
  );
});
