import { expect, test } from "@jest/globals";
import { Traffic } from "./traffic.js";

test("the way changes hands once what is under way has arrived", () => {
  const freed: number[][] = [];
  const traffic = new Traffic((...times) => freed.push(times));
  traffic.onStarted("free");
  expect(traffic.readyAt("paid", 0)).toBe(1_000);
  expect(traffic.readyAt("free", 1)).toBe(1_000);
  traffic.onArrived("free", 40);
  expect(traffic.readyAt("paid", 40)).toBe(40);
  traffic.onStarted("paid");
  expect(traffic.readyAt("free", 50)).toBe(3_050);
  expect(traffic.readyAt("paid", 51)).toBe(3_050);
  traffic.onArrived("paid", 80);
  expect(freed).toEqual([[80, 80]]);
  expect(traffic.readyAt("free", 80)).toBe(80);
});

test("the free call that it was opened for leaves before anything is paid for again", () => {
  const traffic = new Traffic(() => undefined);
  expect(traffic.readyAt("paid", 0)).toBe(0);
  expect(traffic.readyAt("free", 10)).toBe(10);
  expect(traffic.readyAt("paid", 20)).toBe(2_010);
  traffic.onStarted("free");
  traffic.onArrived("free", 60);
  expect(traffic.readyAt("paid", 60)).toBe(60);
});

test("an upload that takes minutes keeps people waiting for a second now and then, more and more rarely", () => {
  const traffic = new Traffic(() => undefined);
  traffic.onStarted("free");
  const closedAt: number[] = [];
  for (let now = 0; now < 600_000; now += 100) {
    const wasOpen = traffic.readyAt("free", now) === now;
    traffic.readyAt("paid", now);
    if (wasOpen && traffic.readyAt("free", now) > now) closedAt.push(now);
  }
  expect(closedAt.slice(0, 4)).toEqual([0, 2_000, 5_000, 10_000]);
  expect(closedAt).toHaveLength(15);
});

test("a paid call that hangs keeps a free one waiting for three seconds", () => {
  const traffic = new Traffic(() => undefined);
  traffic.readyAt("paid", 0);
  traffic.onStarted("paid");
  expect(traffic.readyAt("free", 100)).toBe(3_100);
  expect(traffic.readyAt("free", 3_100)).toBe(3_100);
});
