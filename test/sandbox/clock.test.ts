import { describe, expect, it } from "vitest";
import { createClock } from "../../src/sandbox/index.ts";

describe("a clock for tests", () => {
  it("stands still until it is moved", () => {
    const clock = createClock("2026-11-20T00:00:00Z");
    expect(clock.now()).toBe(Date.parse("2026-11-20T00:00:00Z"));
    clock.advance(1500);
    expect(clock.now()).toBe(Date.parse("2026-11-20T00:00:01.500Z"));
    clock.set(new Date("2027-01-01T00:00:00Z"));
    expect(clock.now()).toBe(Date.parse("2027-01-01T00:00:00Z"));
  });

  it("fires due timers in order of time, each at its own time", () => {
    const clock = createClock(0);
    const fired: [string, number][] = [];
    const note = (name: string) => () => fired.push([name, clock.now()]);
    clock.timer(300, note("third"));
    clock.timer(100, note("first"));
    clock.timer(100, note("second"));
    clock.timer(1000, note("later"));
    clock.advance(500);
    expect(fired).toEqual([
      ["first", 100],
      ["second", 100],
      ["third", 300],
    ]);
    expect(clock.now()).toBe(500);
  });

  it("fires a timer that another timer has set, if it is due as well", () => {
    const clock = createClock(0);
    const fired: number[] = [];
    clock.timer(100, () => clock.timer(50, () => fired.push(clock.now())));
    clock.advance(200);
    expect(fired).toEqual([150]);
  });

  it("does not fire a canceled timer", () => {
    const clock = createClock(0);
    let fired = false;
    const cancel = clock.timer(100, () => {
      fired = true;
    });
    cancel();
    clock.advance(200);
    expect(fired).toBe(false);
  });

  it("wakes sleepers when their time has come", async () => {
    const clock = createClock(0);
    const sleep = clock.sleep(100);
    clock.advance(100);
    await expect(sleep).resolves.toBeUndefined();
  });

  it("ends a sleep with the reason of the abort", async () => {
    const clock = createClock(0);
    const controller = new AbortController();
    const sleep = clock.sleep(100, controller.signal);
    controller.abort(new Error("enough"));
    await expect(sleep).rejects.toThrow("enough");
    await expect(clock.sleep(100, controller.signal)).rejects.toThrow("enough");
  });

  it("advances through sleeps by itself on request", async () => {
    const clock = createClock(0, { autoAdvance: true });
    let fired = false;
    clock.timer(250, () => {
      fired = true;
    });
    await clock.sleep(100);
    expect([clock.now(), fired]).toEqual([100, false]);
    await clock.sleep(200);
    expect([clock.now(), fired]).toEqual([300, true]);
  });

  it("keeps the order of sleeps that wait at the same time, each for as long as it said", async () => {
    const clock = createClock(0, { autoAdvance: true });
    const ended: [string, number][] = [];
    const sleepTwice = async (name: string, ms: number) => {
      for (const part of ["", " again"]) {
        await clock.sleep(ms);
        ended.push([name + part, clock.now()]);
      }
    };
    await Promise.all([sleepTwice("long", 100), sleepTwice("short", 30), sleepTwice("middle", 45)]);
    expect(ended).toEqual([
      ["short", 30],
      ["middle", 45],
      ["short again", 60],
      ["middle again", 90],
      ["long", 100],
      ["long again", 200],
    ]);
  });

  it("does not move on its own for a sleep that has been aborted", async () => {
    const clock = createClock(0, { autoAdvance: true });
    const controller = new AbortController();
    const sleep = clock.sleep(1000, controller.signal);
    controller.abort(new Error("enough"));
    await expect(sleep).rejects.toThrow("enough");
    await clock.sleep(10);
    expect(clock.now()).toBe(10);
  });

  it("ends a sleep with a time limit that is due during it", async () => {
    const clock = createClock(0, { autoAdvance: true });
    const controller = new AbortController();
    clock.timer(50, () => controller.abort(new Error("too late")));
    await expect(clock.sleep(100, controller.signal)).rejects.toThrow("too late");
  });

  it("goes backwards without firing anything", () => {
    const clock = createClock(1000);
    clock.timer(10, () => expect.unreachable());
    clock.set(0);
    expect(clock.now()).toBe(0);
  });

  it("rejects an invalid time", () => {
    expect(() => createClock("yesterday")).toThrow(RangeError);
    const clock = createClock(0);
    expect(() => clock.advance(-1)).toThrow(RangeError);
    expect(() => clock.advance(Number.NaN)).toThrow(RangeError);
    expect(() => clock.timer(Number.POSITIVE_INFINITY, () => {})).toThrow(RangeError);
  });
});

it("returns whole milliseconds, whatever it is advanced by", () => {
  const clock = createClock(1000);
  clock.advance(0.6);
  expect(clock.now()).toBe(1000);
  clock.advance(0.6);
  expect(clock.now()).toBe(1001);
});
