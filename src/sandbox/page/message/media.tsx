/** Files that the bot uploaded lie here; nothing is fetched from elsewhere. */
export function localPath(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { hostname, pathname } = new URL(url);
  return ['127.0.0.1', 'localhost'].includes(hostname) && pathname.startsWith('/attachments/') ? pathname : undefined;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : url;
}

/** A picture, or where it would be. */
export function Picture({
  url,
  alt,
  small = false,
}: {
  readonly url: string;
  readonly alt: string;
  readonly small?: boolean;
}) {
  const path = localPath(url);
  const name = small ? 'picture small' : 'picture';
  if (path !== undefined) return <img class={name} src={path} alt={alt} />;
  return (
    <span class={`${name} elsewhere`} role="img" aria-label={`${alt || 'Picture'} (not loaded)`}>
      {small
        ? 'Picture, not loaded'
        : `Picture at ${hostOf(url)}, not loaded: this page fetches nothing from elsewhere`}
    </span>
  );
}
