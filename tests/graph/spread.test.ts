import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packed, slotted } from "../../src/graph/place/spread.ts";
import { runs } from "../builders/soak.ts";

const rising = fc
  .array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 30 })
  .map((list) => list.sort((a, b) => a - b));

describe("packing side by side", () => {
  it("leaves everybody where they wish when there is room", () => {
    expect(packed([100, 300, 500], [50, 50, 50], 0, 600)).toEqual([100, 300, 500]);
  });

  it("moves two that wish for the same place apart by the same step", () => {
    expect(packed([100, 100], [40, 40], 0, 600)).toEqual([80, 120]);
  });

  it("keeps order, widths and limits whatever is wished", () => {
    fc.assert(
      fc.property(rising, fc.integer({ min: 1, max: 120 }), (wishes, width) => {
        const places = packed(
          wishes,
          wishes.map(() => width),
          0,
          1000,
        );
        const room = Math.min(width, 1000 / wishes.length);
        for (const [at, place] of places.entries()) {
          expect(place - room / 2).toBeGreaterThan(-1e-6);
          expect(place + room / 2).toBeLessThan(1000 + 1e-6);
          if (at > 0) expect(place - (places[at - 1] as number)).toBeGreaterThan(room - 1e-6);
        }
      }),
      runs(200),
    );
  });
});

describe("slots of a grid", () => {
  const slots = [...Array(12).keys()].map((slot) => slot * 90);

  it("puts a crowd that wishes for one place into a block around it", () => {
    expect(slotted([430, 430, 430, 430], slots, 2)).toEqual([4, 4, 5, 5]);
  });

  it("keeps order and capacity whatever is wished", () => {
    fc.assert(
      fc.property(rising, fc.integer({ min: 1, max: 4 }), (wishes, capacity) => {
        const chosen = slotted(wishes, slots, capacity);
        const most = Math.max(capacity, Math.ceil(wishes.length / slots.length));
        for (const [at, slot] of chosen.entries()) {
          if (at > 0) expect(slot).toBeGreaterThanOrEqual(chosen[at - 1] as number);
          expect(chosen.filter((other) => other === slot).length).toBeLessThanOrEqual(most);
        }
      }),
      runs(200),
    );
  });
});
