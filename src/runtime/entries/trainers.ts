/** All scripts of the trainers' page: build/trainer-scripts bundles them. */
import '../elements/package-builder/package-builder.element.ts';
import '../elements/package-preview/package-preview.element.ts';
