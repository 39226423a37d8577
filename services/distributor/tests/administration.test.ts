import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { waitFor } from "@telebus/testing";
import { describeOnEachBackend } from "@telebus/testing/each-backend";
import {
  ADMINISTRATOR,
  buttonsOf,
  startDistributorWorld,
  type Asked,
  type DistributorWorld,
} from "./distributor-world.js";
import { readPanels, textOf, type PanelReader } from "./panel-reader.js";

/** Where the administrator of the platform speaks with the bot. */
const OFFICE = ADMINISTRATOR;
const PEOPLE = Array.from({ length: 20 }, (_, n) => 3_000 + n);

describeOnEachBackend("the panels of administrators", (backend) => {
  let world: DistributorWorld;
  let panels: PanelReader;
  beforeAll(async () => {
    world = await startDistributorWorld(backend);
    panels = readPanels(world);
    await world.connect([OFFICE, ...PEOPLE]);
    await world.connect([-1_003_000_000_001], "supergroup");
    await world.connect([-1_003_000_000_002], "channel");
    await world.sql("update distributor.chats set title = 'Harbour news' where type = 'channel'");
  }, 60_000);
  afterAll(() => world.stop());

  const labels = (panel: Asked) => [...buttonsOf(panel).keys()];
  const said = (text: string) => world.asked.filter(({ params }) => String(params["text"]).startsWith(text));
  let copies = 10_000;
  const endAll = async (text: string, count: number) => {
    for (let ended = 0; ended < count; ended++) {
      await world.askedUntil(text, () => said(text).length > ended);
      const call = said(text)[ended];
      if (call !== undefined) await world.end(call, { status: "ok", result: true, messageIds: [++copies] });
    }
  };

  test.each([
    "status",
    "list",
    "pause",
    "resume",
    "edits",
    "signature",
    "signatureurl",
    "signatureoff",
    "remove",
  ])("/%s is the operators' alone, and others are told so kindly (B13)", async (command) => {
    const refused = await panels.answerTo(3_000, command, { args: "1" });
    expect(textOf(refused)).toBe("Only the operators of this bot can do that.");
  });

  test("/status says how the hub is doing, and its buttons pause it and let it go on (B13)", async () => {
    await world.say(3_000, { message_id: 1, text: "good morning" });
    await endAll("good morning", 22);
    const status = await panels.answerTo(OFFICE, "status");
    expect(textOf(status)).toContain("Hub “default”: running");
    expect(textOf(status)).toContain("Chats: 23 (people 21, groups 1, channels 1)");
    expect(textOf(status)).toContain("Posts today: 1");
    expect(textOf(status)).toContain("Edits: not repeated");
    expect(labels(status)).toEqual(["Pause", "Refresh", "Edits", "Signature", "Chats"]);
    const paused = await panels.press(status, "Pause", OFFICE);
    expect(textOf(paused)).toContain("is paused");
    await world.say(3_000, { message_id: 2, text: "held back" });
    await waitFor("one waits, the other is done", async () => {
      const states = await world.sql("select state from distributor.fan_outs order by id");
      return states.map(({ state }) => state).join() === "done,feeding";
    });
    const later = await panels.press(paused, "Status", OFFICE);
    expect(textOf(later)).toContain("On their way: 1, waiting to be sent: 0");
    expect(said("held back")).toEqual([]);
    const running = await panels.press(later, "Resume", OFFICE);
    expect(textOf(running)).toContain("is running");
    await endAll("held back", 22);
    // A press of somebody else on a forwarded or foreign panel does nothing.
    expect(await panels.toastOf(status, "Pause", 3_000)).toBe("Only the operators of this bot can do that.");
    expect(await world.sql("select paused_at from distributor.hubs")).toEqual([{ paused_at: null }]);
  });

  test("/pause and /resume say what holds, each with the way back (B13)", async () => {
    expect(labels(await panels.answerTo(OFFICE, "pause"))).toEqual(["Resume", "Status"]);
    expect(labels(await panels.answerTo(OFFICE, "resume"))).toEqual(["Pause", "Status"]);
  });

  test("/edits shows the ways and takes one, by a word or by a button (B13)", async () => {
    const panel = await panels.answerTo(OFFICE, "edits");
    expect(labels(panel)).toEqual(["● Leave the copies", "Send again", "Change the copies", "Status"]);
    const chosen = await panels.press(panel, "Change the copies", OFFICE);
    expect(labels(chosen)).toContain("● Change the copies");
    expect(textOf(await panels.answerTo(OFFICE, "edits", { args: "backwards" }))).toContain("/edits resend");
    const resend = await panels.answerTo(OFFICE, "edits", { args: "resend" });
    expect(textOf(resend)).toContain("The new version is sent once more.");
    await panels.answerTo(OFFICE, "edits", { args: "off" });
  });

  test("the signature stands below every copy, as a link where it has one (B15)", async () => {
    expect(textOf(await panels.answerTo(OFFICE, "signature"))).toContain("Copies have no signature.");
    await panels.answerTo(OFFICE, "signature", { args: "⚓ Harbour" });
    await world.say(3_001, { message_id: 3, text: "low tide" });
    await endAll("low tide", 22);
    expect(new Set(said("low tide").map(textOf))).toEqual(new Set(["low tide\n⚓ Harbour"]));
    expect(textOf(await panels.answerTo(OFFICE, "signatureurl", { args: "no address" }))).toContain(
      "https://",
    );
    const linked = await panels.answerTo(OFFICE, "signatureurl", { args: "harbour.example/news" });
    expect(textOf(linked)).toContain("It leads to https://harbour.example/news");
    await world.say(3_001, { message_id: 4, text: "high tide" });
    await endAll("high tide", 22);
    expect(said("high tide")[0]?.params["entities"]).toEqual([
      { type: "text_link", offset: 10, length: 9, url: "https://harbour.example/news" },
    ]);
    const tooLong = await panels.answerTo(OFFICE, "signature", { args: "x".repeat(201) });
    expect(textOf(tooLong)).toContain("at most 200 characters");
  });

  test("people's own words are never shortened for it (B15)", async () => {
    const long = "a".repeat(4096);
    await world.say(3_001, { message_id: 5, text: long });
    await endAll(long.slice(0, 4000), 22);
    expect(new Set(said(long.slice(0, 4000)).map(textOf))).toEqual(new Set([long]));
    const signature = await panels.answerTo(OFFICE, "signature");
    const off = await panels.press(signature, "Remove", OFFICE);
    expect(textOf(off)).toContain("Copies have no signature.");
    await world.say(3_001, { message_id: 6, text: "no tide" });
    await endAll("no tide", 22);
    expect(new Set(said("no tide").map(textOf))).toEqual(new Set(["no tide"]));
  });

  test("/list turns its pages; a number opens a chat, which is silenced, taken out and brought back (B13)", async () => {
    const first = await panels.answerTo(OFFICE, "list");
    expect(textOf(first)).toContain("Chats, page 1 of 3");
    expect(textOf(first)).toContain("1. Harbour news (channel)");
    const second = await panels.press(first, "›", OFFICE);
    expect(textOf(second)).toContain("page 2 of 3");
    expect(labels(second)).toEqual(["1", "2", "3", "4", "5", "6", "7", "8", "‹", "›", "Status"]);
    expect(textOf(await panels.answerTo(OFFICE, "list", { args: "99" }))).toContain("page 3 of 3");
    expect(textOf(await panels.answerTo(OFFICE, "list", { args: "all" }))).toContain("/list 2");
    const chat = await panels.press(first, "1", OFFICE);
    expect(textOf(chat)).toContain("Number -1003000000002");
    const silent = await panels.press(chat, "Stop what goes out", OFFICE);
    expect(textOf(silent)).toContain("Nothing goes out from here.");
    expect(textOf(await panels.press(silent, "Chats", OFFICE))).toContain("(channel, nothing goes out)");
    await panels.press(silent, "Let out", OFFICE);
    const question = await panels.press(chat, "Take out", OFFICE);
    expect(textOf(question)).toContain("Take Harbour news out?");
    const out = await panels.press(question, "Take out", OFFICE);
    expect(textOf(out)).toContain("It is not connected.");
    const isOut = "select chat from distributor.chats where ended_at is not null";
    expect(await world.sql(isOut)).toEqual([{ chat: "-1003000000002" }]);
    // The old question, answered once more, shows what is true now and changes nothing.
    expect(textOf(await panels.press(question, "Take out", OFFICE))).toContain("It is not connected.");
    await panels.press(out, "Connect again", OFFICE);
    expect(await world.sql(isOut)).toEqual([]);
  });

  test("/remove takes a chat out by its number, or by an answer to a copy of what it said (B13)", async () => {
    expect(textOf(await panels.answerTo(OFFICE, "remove"))).toContain("/list shows the numbers");
    expect(textOf(await panels.answerTo(OFFICE, "remove", { args: "42" }))).toContain("not known here");
    expect(textOf(await panels.answerTo(OFFICE, "remove", { args: "3005" }))).toContain(
      "Take Person 3005 out?",
    );
    await world.say(3_007, { message_id: 8, text: "buy my boat" });
    await endAll("buy my boat", 22);
    const message_id = await waitFor("the copy is known", async () => {
      const [row] = await world.sql(
        "select message from distributor.messages where chat = $1 order by post desc limit 1",
        [OFFICE],
      );
      return Number(row?.["message"]) > copies - 22 ? Number(row?.["message"]) : undefined;
    });
    const reply_to_message = { message_id };
    const question = await panels.answerTo(OFFICE, "remove", { reply_to_message });
    expect(textOf(question)).toContain("Take Person 3007 out?");
    const kept = await panels.press(question, "Keep", OFFICE);
    expect(textOf(kept)).toContain("Person 3007");
    await panels.press(question, "Take out", OFFICE);
    expect(await world.sql("select end_reason from distributor.chats where chat = 3007")).toEqual([
      { end_reason: "stopped" },
    ]);
  });
});
