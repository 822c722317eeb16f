/**
 * The first of a list, as many as there is room for.
 *
 * @param room how much all together may take, in the unit of `sizeOf`
 */
export function firstThatFit<Item>(
  items: readonly Item[],
  room: number,
  sizeOf: (item: Item) => number,
): readonly Item[] {
  let left = room;
  const end = items.findIndex((item) => {
    left -= sizeOf(item);
    return left < 0;
  });
  return items.slice(0, end < 0 ? items.length : end);
}
