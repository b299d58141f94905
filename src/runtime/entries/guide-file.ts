/** The script of the guide as one file: what its pages have, in one. */
import './guide.ts';
import '../elements/tool-form/tool-form.element.ts';
import '../elements/stored-data/stored-data.element.ts';
