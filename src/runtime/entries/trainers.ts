/** All scripts of the workshop's page: integrations/workshop bundles them. */
import '../elements/package-builder/package-builder.element.ts';
import '../elements/package-preview/package-preview.element.ts';
