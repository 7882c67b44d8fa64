import { remembered } from "../../../src/core/text/remembered";

test("makes each text once, and again only when it had to forget", () => {
  const made: string[] = [];
  const upper = remembered((text: string) => {
    made.push(text);
    return text.toUpperCase();
  });
  expect([upper("a"), upper("b"), upper("a")]).toEqual(["A", "B", "A"]);
  expect(made).toEqual(["a", "b"]);
  for (let i = 0; i < 4_000; i++) upper(`x${i}`);
  expect(upper("a")).toBe("A");
  expect(made.filter((text) => text === "a")).toHaveLength(2);
});

test("keeps only the last of very long texts", () => {
  let count = 0;
  const length = remembered((text: string) => (count++, text.length));
  const long = "x".repeat(2_001);
  expect([length(long), length(long), count]).toEqual([2_001, 2_001, 1]);
  expect([length(`${long}y`), length(long), count]).toEqual([2_002, 2_001, 3]);
});
