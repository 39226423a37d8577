import { afterEach, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { waitFor } from "@telebus/testing";
import { z } from "zod";
import { BOT, describeDashboard } from "./dashboard-world.js";
import type { Visit } from "./visit.js";

const Chats = z.object({ chats: z.array(z.object({ chat: z.int(), title: z.string().nullable() })) });
const Hubs = z.object({ hubs: z.array(z.object({ id: z.int(), name: z.string() })) });
const GROUPS = ["Lisbon flat", "Oslo garage", "Kyoto kitchen"];
const EVIL = "<img src=x onerror=alert(1)>";

describeDashboard("routes and hubs on the dashboard", (world) => {
  let visit: Visit;
  let ids: ReadonlyMap<string, number>;
  beforeAll(async () => {
    await waitFor("the groups", async () => {
      const { chats } = Chats.parse(await world().api("GET", `/api/hubs/chats?bot=${BOT}`));
      ids = new Map(chats.map(({ chat, title }) => [title ?? "", chat]));
      return GROUPS.every((title) => ids.has(title));
    });
    // In this story the groups hear each other by the hub alone that is made here.
    const everybody = await hubNamed("default");
    for (const title of GROUPS) await world().api("DELETE", `/api/routes/${everybody}/${ids.get(title)}/0`);
  });
  beforeEach(async () => {
    visit = await world().open("/hubs");
  });
  afterEach(() => visit.close());

  const hubNamed = async (name: string): Promise<number | undefined> => {
    const { hubs } = Hubs.parse(await world().api("GET", "/api/hubs"));
    return hubs.find((hub) => hub.name === name)?.id;
  };
  const heardIn = async (chat: string): Promise<readonly string[]> =>
    (await world().simulator.messages(chat)).map(({ text }) => text ?? "");
  const hears = (chat: string, words: string) =>
    waitFor(`${chat} hears ${words}`, async () =>
      (await heardIn(chat)).some((text) => text.startsWith(words)),
    );
  const join = async (chat: string, as: string): Promise<void> => {
    const { page } = visit;
    await page.getByRole("button", { name: "New route" }).first().click();
    const dialog = page.getByRole("dialog");
    await dialog
      .getByRole("combobox", { name: "Chat" })
      .or(dialog.getByLabel("Chat"))
      .first()
      .fill(chat.slice(0, 5));
    await page.getByRole("option", { name: chat }).click();
    await dialog.getByLabel("Takes part").first().click();
    await page.getByRole("option", { name: as }).click();
    await dialog.getByRole("button", { name: "Make the route" }).click();
    await page.getByText(`${chat} takes part`).waitFor();
    await page.getByRole("dialog").getByText("What passes").waitFor();
    await page.keyboard.press("Escape");
  };
  const openRoute = async (chat: string): Promise<void> => {
    await visit.page.goto(`${world().url}/hubs/${await hubNamed("news")}?view=table`);
    await visit.page.getByRole("link", { name: chat }).click();
    await visit.page.getByText("What passes").waitFor();
  };

  test("a hub is made, routes join it, and what is said is copied", async () => {
    const { page } = visit;
    await page.getByRole("button", { name: "New hub" }).click();
    await page.getByRole("textbox", { name: "Name" }).fill("two words");
    await page.getByRole("button", { name: "Make the hub" }).click();
    await page.getByText("1 to 32 letters").waitFor();
    await page.getByRole("textbox", { name: "Name" }).fill("news");
    await page.getByRole("button", { name: "Make the hub" }).click();
    await page.getByRole("heading", { name: "news" }).waitFor();
    await join("Lisbon flat", "Only speaks");
    await join("Kyoto kitchen", "Only hears");
    await world().simulator.say("Ada", "First news", "Lisbon flat");
    await hears("Kyoto kitchen", "First news");
    expect(await heardIn("Oslo garage")).not.toContainEqual(expect.stringContaining("First news"));
    await page.getByText("Lisbon flat").first().waitFor();
    expect(visit.complaints.filter((line) => !line.includes("400"))).toEqual([]);
  });

  test("a dry run says what a filter and a rewrite then do; a wrong pattern is told at its field", async () => {
    const { page } = visit;
    await world().simulator.say("Ada", "Casino tonight", "Lisbon flat");
    await world().simulator.say("Ada", "Tea at Twitter", "Lisbon flat");
    await hears("Kyoto kitchen", "Tea at Twitter");
    await openRoute("Kyoto kitchen");
    const drawer = page.getByRole("dialog");
    await drawer.getByLabel("Not where one of these is found").fill("(abc");
    await page.keyboard.press("Enter");
    await drawer.getByRole("button", { name: "Save" }).click();
    await drawer.getByText("missing closing").waitFor();
    await page.keyboard.press("Backspace");
    await drawer.getByLabel("Not where one of these is found").press("Backspace");
    await drawer.getByLabel("Not with one of these words").fill("casino");
    await page.keyboard.press("Enter");
    await drawer.getByRole("button", { name: "Replace something" }).click();
    await drawer.getByRole("textbox", { name: "Find" }).fill("twitter");
    await drawer.getByRole("textbox", { name: "Put in" }).fill("X");
    await drawer.getByRole("button", { name: "Try it on recent posts" }).click();
    await drawer.getByText("1 stopped: a word").waitFor();
    await drawer.locator("ins", { hasText: "X" }).waitFor();
    await drawer.locator("del", { hasText: "Twitter" }).waitFor();

    await drawer.getByRole("button", { name: "Save" }).click();
    await page.getByText("The route of Kyoto kitchen is saved").waitFor();
    await world().simulator.say("Ada", "Casino again", "Lisbon flat");
    await world().simulator.say("Ada", "Coffee at Twitter", "Lisbon flat");
    await hears("Kyoto kitchen", "Coffee at X");
    expect(await heardIn("Kyoto kitchen")).not.toContainEqual(expect.stringContaining("Casino again"));
  });

  test("a route is removed and brought back as it was; the hub too", async () => {
    const { page } = visit;
    await openRoute("Kyoto kitchen");
    await page.getByRole("dialog").getByRole("button", { name: "Remove", exact: true }).click();
    await page.getByText("Kyoto kitchen takes part no more").waitFor();
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByText("Kyoto kitchen takes part again").waitFor();
    const route = await world().api(
      "GET",
      `/api/routes/${await hubNamed("news")}/${ids.get("Kyoto kitchen")}/0`,
    );
    expect(route).toMatchObject({
      as: "destination",
      policy: { in: { filters: { words: { deny: ["casino"] } } } },
    });

    await page.getByRole("button", { name: "What can be done with news" }).click();
    await page.getByRole("menuitem", { name: "Pause" }).click();
    await page.getByText("news is paused: what is said waits").waitFor();
    await page.getByRole("button", { name: "What can be done with news" }).click();
    await page.getByRole("menuitem", { name: "Remove the hub" }).click();
    await page.getByLabel(/To be sure/).fill("news");
    await page.getByRole("dialog").getByRole("button", { name: "Remove the hub" }).click();
    await page.getByText("news is removed").waitFor();
    expect(await hubNamed("news")).toBeUndefined();
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByText("news is back").waitFor();
    expect(await hubNamed("news")).toBeDefined();
  });

  test("a hub is renamed and behaves as its settings say; what is wrong is told at its field, and undone at once", async () => {
    const { page } = visit;
    await page.goto(`${world().url}/hubs/${await hubNamed("news")}`);
    await page.getByRole("button", { name: "Settings" }).click();
    const form = page.getByRole("dialog");
    await form.getByRole("textbox", { name: "Name" }).fill("default");
    await form.getByRole("button", { name: "Save" }).click();
    await form.getByText("two hubs of a bot never have the same").waitFor();
    await form.getByRole("textbox", { name: "Name" }).fill("headlines");
    await form.getByLabel("Say who has said it").click();
    await form.getByRole("textbox", { name: "Signature" }).fill("From the harbour");
    await form.getByRole("combobox", { name: "Chat of the moderators" }).fill("Oslo");
    await page.getByRole("option", { name: "Oslo garage" }).click();
    await form.getByLabel("It is a lounge").click();
    await form.getByLabel("Who may warn").fill("somebody");
    await page.keyboard.press("Enter");
    await form.getByRole("button", { name: "Save" }).click();
    await form.getByText("Something is wrong below").waitFor();
    // What is not saved is not lost by a key.
    await page.keyboard.press("Escape");
    await page.getByText("Leave without saving?").waitFor();
    await page.getByRole("button", { name: "Cancel" }).click();
    await form.getByLabel("Who may warn").press("Backspace");
    await form.getByLabel("Points of a sticker").fill("2.5");
    await form.getByRole("button", { name: "Save" }).click();
    await page.getByText("The settings of headlines are saved").waitFor();
    const hub = `/api/hubs/${await hubNamed("headlines")}`;
    const moderationChat = { chat: ids.get("Oslo garage") };
    expect(await world().api("GET", hub)).toMatchObject({
      name: "headlines",
      policy: {
        aliases: false,
        signature: { text: "From the harbour" },
        moderationChat,
        lounge: { stickerPoints: 2.5 },
      },
    });
    await page.getByRole("heading", { level: 1, name: "headlines" }).waitFor();
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByText("The settings of news are as before").waitFor();
    expect(await world().api("GET", hub)).toMatchObject({
      name: "news",
      policy: { aliases: true, signature: null, moderationChat: null, lounge: null },
    });
    expect(visit.complaints.filter((line) => !/409|422|400/.test(line))).toEqual([]);
  });

  test("a file says what it would change before it does", async () => {
    const { page } = visit;
    await page.getByRole("button", { name: "Import" }).click();
    const yaml = `version: 1\nhub: sport\nroutes:\n  - chat: ${ids.get("Oslo garage")}\n  - chat: 404\n`;
    await page.getByRole("textbox", { name: "The hub as YAML" }).fill(yaml);
    await page.getByRole("button", { name: "What would change" }).click();
    await page.getByText("sport would be made").waitFor();
    await page.getByText("The bot does not know 404").waitFor();
    expect(await hubNamed("sport")).toBeUndefined();
    await page.getByRole("button", { name: "Change it" }).click();
    await page.getByText("sport is as the file says").waitFor();
    expect(await hubNamed("sport")).toBeDefined();
  });

  test("the map draws who feeds whom; an edge opens its route; titles are never HTML", async () => {
    const group = ids.get("Oslo garage") ?? 0;
    await world().simulator.changeChat({ chat: group, title: EVIL });
    const { page } = visit;
    await page.goto(`${world().url}/hubs?view=map`);
    await waitFor("the new title", async () => {
      await page.reload();
      await page.locator(".react-flow__node").first().waitFor();
      return (await page.locator(".react-flow__node", { hasText: EVIL }).count()) > 0;
    });
    expect(await page.locator("img[src=x]").count()).toBe(0);
    await page.locator(".react-flow__node", { hasText: "Kyoto kitchen" }).first().click();
    await page.getByText("What passes").waitFor();
    await page.keyboard.press("Escape");
    await page.getByText("What passes").waitFor({ state: "detached" });
    // The same without a mouse.
    await page.getByLabel(/^Lisbon flat speaks into news/).focus();
    await page.keyboard.press("Enter");
    await page.getByText("Lisbon flat in news").waitFor();
    await page.getByText("What passes").waitFor();

    await page.goto(`${world().url}/chats/${BOT}/${ids.get("Kyoto kitchen")}`);
    await page.getByRole("button", { name: "What can be done with Kyoto kitchen" }).click();
    await page.getByRole("menuitem", { name: "Its routes in hubs" }).click();
    await page.getByText("Only the routes of Kyoto kitchen").waitFor();
    await page.getByRole("link", { name: "Kyoto kitchen" }).click();
    await page.getByText("Kyoto kitchen in news").waitFor();
    await page.keyboard.press("Escape");
    await page.getByText("Only the routes of Kyoto kitchen").waitFor();
    await page.getByRole("button", { name: "Show all hubs" }).click();
    await page.getByRole("link", { name: "sport" }).waitFor();
    expect(visit.complaints).toEqual([]);
  });
});
