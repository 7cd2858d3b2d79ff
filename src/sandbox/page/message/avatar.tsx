const COLOURS = 6;

/** A circle with somebody's first letter; pictures would come from elsewhere. */
export function Avatar({
  person,
  small = false,
}: {
  readonly person: { readonly id: string; readonly name: string };
  readonly small?: boolean;
}) {
  const colour = Number(BigInt(person.id || '0') % BigInt(COLOURS));
  return (
    <span class={small ? `avatar small c${colour}` : `avatar c${colour}`} aria-hidden="true">
      {person.name.charAt(0)}
    </span>
  );
}
