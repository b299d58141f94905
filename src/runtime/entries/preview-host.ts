/** The host page of a trial, on another origin than the site: build/trainer-scripts bundles it. */
import { PreviewHostPage } from '../elements/package-preview/preview-host.ts';

const { scope = '', site } = document.body.dataset;
new PreviewHostPage(new URL(scope, location.href).href, site || undefined).listen();
