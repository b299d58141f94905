/** The script of the guide as one file: those of all its pages. */
import './guide.ts';
import '../elements/tool-form/tool-form.element.ts';
import '../elements/stored-data/stored-data.element.ts';
