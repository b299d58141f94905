import type { AstroIntegration } from 'astro';

/**
 * Tells pages whether they are built, as `import.meta.env.HAS_POLICY`: a built page has a content
 * security policy, and a page of the development server, which needs inline code, has none. Astro's
 * own `PROD` follows NODE_ENV, so that a build made by a test would lack the policy.
 */
export function sitePolicy(): AstroIntegration {
  return {
    name: 'sanad:policy',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        const define = { 'import.meta.env.HAS_POLICY': JSON.stringify(command === 'build') };
        updateConfig({ vite: { define } });
      },
    },
  };
}
