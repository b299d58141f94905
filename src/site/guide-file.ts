/** The script of the guide as one file: what its pages have, in one. */
import './guide.ts';
import '../components/sheet/sheet.element.ts';
import '../components/kept/kept.element.ts';
