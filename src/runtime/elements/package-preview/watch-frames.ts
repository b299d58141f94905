import { SAYS, type Asked } from './preview-names.ts';

/** Says to the host page of the trial, above this document, what the package tried. */
export function say(from: Window, asked: Asked): void {
  for (let above = from; above !== above.parent;) {
    above = above.parent;
    above.postMessage({ [SAYS]: asked }, '*');
  }
}

/** Address without its query, as it stands in the report. */
export const shortened = (address: string) => address.replace(/[?#].*$/, '');

/** Listens to the policy of a document, and takes away the connections that no policy governs. */
export function watchPolicy(window: Window): void {
  window.addEventListener('securitypolicyviolation', (event) => {
    const { blockedURI } = event;
    if (blockedURI !== 'inline' && blockedURI !== 'eval')
      say(window, { kind: 'outside', address: shortened(blockedURI) || 'data:' });
  });
  for (const name of ['RTCPeerConnection', 'webkitRTCPeerConnection', 'WebTransport']) {
    if (!(name in window)) continue;
    Object.defineProperty(window, name, {
      configurable: true,
      get: () => {
        say(window, { kind: 'connection', address: name });
        return undefined;
      },
    });
  }
}

/**
 * Watches the frames that a document makes without an address, where no worker sees them: those of
 * text (`srcdoc`) in a sandbox get the script of the trial, those that are written into get its
 * listeners.
 * @param window that of the document
 * @param script address of the script
 */
export function watchFrames(window: Window, script: string): void {
  const tag = `<script src="${script}"></script>`;
  const watch = (frame: HTMLIFrameElement) => {
    const text = frame.getAttribute('srcdoc');
    if (text !== null) {
      if (isOpaque(frame) && !text.startsWith(tag)) replaceText(frame, tag + text);
      return;
    }
    // Its first document has the address of this one once it was written into. A document of the
    // package comes with the script, in a window of its own.
    const inner = frame.contentDocument?.defaultView;
    if (!inner) return;
    watchPolicy(inner);
    watchFrames(inner, script);
  };
  const look = (node: Node) => {
    if (node.nodeName === 'LINK') takeHint(window, node as HTMLLinkElement);
    if (node.nodeName === 'IFRAME') watch(node as HTMLIFrameElement);
    if (node.nodeType === 1)
      for (const frame of (node as Element).querySelectorAll('iframe')) watch(frame);
  };
  new MutationObserver((changes) => {
    for (const { addedNodes, target, attributeName } of changes) {
      for (const node of addedNodes) look(node);
      if (attributeName !== null && target.nodeName === 'IFRAME') look(target);
    }
  }).observe(window.document, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['srcdoc'],
  });
}

/** Whether a frame has an origin of its own, without the worker and its reports. */
const isOpaque = (frame: HTMLIFrameElement) =>
  frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');

/** Gives a frame another text. It leaves the document for that: its first text is on the way. */
function replaceText(frame: HTMLIFrameElement, text: string): void {
  const place = frame.ownerDocument.createComment('');
  frame.replaceWith(place);
  frame.setAttribute('srcdoc', text);
  place.replaceWith(frame);
}

function takeHint(window: Window, link: HTMLLinkElement): void {
  if (!/\b(?:preconnect|dns-prefetch)\b/i.test(link.rel)) return;
  say(window, { kind: 'connection', address: shortened(link.href) });
  link.remove();
}
