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
 * Watches the frames that a document makes without an address: those of text (`srcdoc`) get the
 * script of the trial, those that are written into get its listeners.
 * @param window that of the document
 * @param script address of the script
 */
export function watchFrames(window: Window, script: string): void {
  const tag = `<script src="${script}"></script>`;
  const watch = (frame: HTMLIFrameElement) => {
    const text = frame.getAttribute('srcdoc');
    if (text !== null) {
      if (!text.startsWith(tag)) frame.setAttribute('srcdoc', tag + text);
      return;
    }
    const inner = frame.contentWindow;
    if (!inner || frame.contentDocument?.URL !== 'about:blank') return;
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

function takeHint(window: Window, link: HTMLLinkElement): void {
  if (!/\b(?:preconnect|dns-prefetch)\b/i.test(link.rel)) return;
  say(window, { kind: 'connection', address: shortened(link.href) });
  link.remove();
}
