/** @returns where a direct message comes from, as a small line: the bot writes those for every server that it is in. */
export function whence(guild: string): string {
  return `-# From [a server that you are in](https://discord.com/channels/${guild})`;
}
