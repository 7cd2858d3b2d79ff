/** @returns an option's label with the number to choose it by; a list of quotes has its own numbers, which go on from page to page. */
export function numbered(label: string, number: number): string {
  return /^\d+\. /.test(label) ? label : `${number}. ${label}`;
}
