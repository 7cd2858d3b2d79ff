/**
 * Deals things out to pages in their order, each page as full as it gets.
 * @param sizeOf how much of a page's room one takes; what is larger than a page gets one to itself
 */
export function pack<T>(things: readonly T[], sizeOf: (thing: T) => number, room: number, most: number): T[][] {
  const pages: T[][] = [];
  let free = 0;
  for (const thing of things) {
    const size = sizeOf(thing);
    const page = pages.at(-1);
    if (page === undefined || page.length === most || size > free) {
      pages.push([thing]);
      free = room - size;
    } else {
      page.push(thing);
      free -= size;
    }
  }
  return pages;
}
