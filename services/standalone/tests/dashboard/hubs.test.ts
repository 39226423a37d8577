import { afterEach, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { waitFor } from "@telebus/testing";
import { z } from "zod";
import { BOT, describeDashboard } from "./dashboard-world.js";
import type { Visit } from "./visit.js";

const Chats = z.object({ chats: z.array(z.object({ chat: z.int(), title: z.string().nullable() })) });
const Hubs = z.object({ hubs: z.array(z.object({ id: z.int(), name: z.string() })) });
const EVIL = "<img src=x onerror=alert(1)>";

describeDashboard("routes and hubs on the dashboard", (world) => {
  let visit: Visit;
  let ids: ReadonlyMap<string, number>;
  beforeAll(async () => {
    const { chats } = Chats.parse(await world().api("GET", `/api/hubs/chats?bot=${BOT}`));
    ids = new Map(chats.map(({ chat, title }) => [title ?? "", chat]));
    // In this story the groups hear each other by the hub alone that is made here.
    const everybody = await hubNamed("default");
    for (const title of ["Lisbon flat", "Oslo garage", "Kyoto kitchen"])
      await world().api("DELETE", `/api/routes/${everybody}/${ids.get(title)}/0`);
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
    expect(visit.complaints).toEqual([]);
  });
});
