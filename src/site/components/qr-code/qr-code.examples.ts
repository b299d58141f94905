import type { Examples } from '../examples.ts';

export default {
  component: 'QrCode',
  purpose: 'A QR code, made at build time, for a poster.',
  examples: [
    {
      name: 'an address',
      props: () => ({ text: 'https://example.org/guide/', label: 'https://example.org/guide/' }),
    },
  ],
} satisfies Examples;
