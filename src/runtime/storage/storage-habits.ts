/**
 * Whether a browser is known to erase a site's storage when it has not been visited for seven days: Safari, and every browser on an iPhone or iPad, unless the site was put on the home screen
 * (WebKit, "Full third-party cookie blocking and more", 2020).
 * @param navigator the browser's own description
 */
export function clearsStorage(navigator: {
  readonly vendor?: string;
  readonly standalone?: boolean;
}): boolean {
  return (navigator.vendor ?? '').startsWith('Apple') && navigator.standalone !== true;
}
