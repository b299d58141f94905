/**
 * Packages in the shapes of well-known tools, written for the tests: how they find the run-time, how
 * they load their files and in which frames. No file of such a tool is here.
 */
import { strToU8, zipSync } from 'fflate';

type Version = '1.2' | '2004';

const HEAD: Record<Version, string> = {
  '1.2':
    'xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"',
  '2004':
    'xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:adlseq="http://www.adlnet.org/xsd/adlseq_v1p3" xmlns:imsss="http://www.imsglobal.org/xsd/imsss"',
};

const zip = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));

const manifest = (version: Version, items: string, resources: string) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<manifest identifier="com.example.shape" version="1" ${HEAD[version]}>
<metadata><schema>ADL SCORM</schema><schemaversion>${version === '1.2' ? '1.2' : '2004 4th Edition'}</schemaversion></metadata>
<organizations default="o"><organization identifier="o"><title>Forme</title>${items}</organization></organizations>
<resources>${resources}</resources></manifest>`;

/** Names of the calls in each version. */
const CALLS = {
  '1.2': {
    api: 'API',
    start: 'LMSInitialize',
    set: 'LMSSetValue',
    save: 'LMSCommit',
    end: 'LMSFinish',
  },
  '2004': {
    api: 'API_1484_11',
    start: 'Initialize',
    set: 'SetValue',
    save: 'Commit',
    end: 'Terminate',
  },
};
const STATUS = { '1.2': 'cmi.core.lesson_status', '2004': 'cmi.completion_status' };

/** The search of the SCORM books: parents first, then the opener. */
const finder = (version: Version) => `
var findAPITries = 0;
function findAPI(win) {
  while (win.${CALLS[version].api} == null && win.parent != null && win.parent != win) {
    if (++findAPITries > 500) return null;
    win = win.parent;
  }
  return win.${CALLS[version].api};
}
function getAPI() {
  var api = findAPI(window);
  if (api == null && window.opener != null) api = findAPI(window.opener);
  return api;
}`;

/**
 * The shape of ADL's golf examples: several SCOs on one launch page, which takes its content from a
 * parameter, shows it in a frame, and shares a script.
 */
export function golfShape(version: Version): Uint8Array {
  const { start, set, save, end } = CALLS[version];
  const topics = ['playing', 'etiquette'];
  const type = version === '1.2' ? 'scormtype' : 'scormType';
  const items = topics
    .map(
      (id) =>
        `<item identifier="i_${id}" identifierref="r" parameters="?content=${id}"><title>${id}</title></item>`,
    )
    .join('');
  return zip({
    'imsmanifest.xml': manifest(
      version,
      items,
      `<resource identifier="r" type="webcontent" adlcp:${type}="sco" href="shared/launchpage.html"/>`,
    ),
    'shared/launchpage.html': `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html><head><title>Launch</title><script type="text/javascript" src="scormfunctions.js"></script><script>
var api;
function doStart() {
  api = getAPI(); api.${start}('');
  var content = /content=(\\w+)/.exec(location.search)[1];
  document.getElementById('contentFrame').src = '../' + content + '/page.html';
}
function doUnload() { api.${save}(''); api.${end}(''); }
</script></head><body onload="doStart()" onunload="doUnload()"><iframe id="contentFrame" name="contentFrame"></iframe>
<button onclick="api.${set}('${STATUS[version]}', 'completed')">Next</button></body></html>`,
    'shared/scormfunctions.js': finder(version),
    ...Object.fromEntries(
      topics.map((id) => [
        `${id}/page.html`,
        `<html><head><title>${id}</title></head><body><h1>${id}</h1><img src="../shared/none-${id}.jpg"></body></html>`,
      ]),
    ),
  });
}

/**
 * The shape of Adapt: one page, whose texts and settings come as JSON by XMLHttpRequest, and whose
 * modules are script elements made on the way.
 */
export function adaptShape(): Uint8Array {
  return zip({
    'imsmanifest.xml': manifest(
      '1.2',
      '<item identifier="i" identifierref="r"><title>Cours</title><adlcp:masteryscore>60</adlcp:masteryscore></item>',
      '<resource identifier="r" type="webcontent" adlcp:scormtype="sco" href="index.html"/>',
    ),
    'index.html': `<!DOCTYPE html><html><head><meta charset="utf-8"><title></title><link href="adapt/css/adapt.css" rel="stylesheet"></head><body><div id="wrapper"></div><script src="libraries/loader.js"></script></body></html>`,
    'adapt/css/adapt.css': '@font-face{font-family:x;src:url(fonts/none.woff)}body{font-family:x}',
    'course/config.json': JSON.stringify({ _spoor: { _isEnabled: true } }),
    'course/fr/course.json': JSON.stringify({ title: 'Cours adapté' }),
    'libraries/loader.js': `
function get(path, then) { var r = new XMLHttpRequest(); r.open('GET', path); r.onload = function () { then(JSON.parse(r.responseText)); }; r.send(); }
get('course/config.json', function () { get('course/fr/course.json', function (course) {
  document.title = course.title;
  var s = document.createElement('script'); s.src = 'adapt/js/adapt.min.js'; s.onload = function () { define(course); }; document.head.append(s);
}); });`,
    'adapt/js/adapt.min.js': `${finder('1.2')}
function define(course) {
  var api = getAPI(); api.LMSInitialize('');
  if (api.LMSGetValue('cmi.core.lesson_status') === 'not attempted') api.LMSSetValue('cmi.core.lesson_status', 'incomplete');
  api.LMSSetValue('cmi.core.exit', 'suspend'); api.LMSCommit('');
  document.getElementById('wrapper').innerHTML = '<h1>' + course.title + '</h1><button>Valider</button>';
  document.querySelector('button').onclick = function () {
    api.LMSSetValue('cmi.core.score.raw', '70'); api.LMSSetValue('cmi.core.score.min', '0'); api.LMSSetValue('cmi.core.score.max', '100');
    api.LMSSetValue('cmi.core.lesson_status', 'completed'); api.LMSSetValue('cmi.suspend_data', JSON.stringify({ a: 1 })); api.LMSCommit('');
  };
  window.addEventListener('pagehide', function () { api.LMSSetValue('cmi.core.session_time', '00:00:10'); api.LMSFinish(''); });
}`,
  });
}

/**
 * The shape of Storyline: a page for the LMS writes its scripts into itself, puts the story into a
 * frame and speaks to it through windows; the story uses `eval`, a worker of text and its own storage.
 */
export function storylineShape(): Uint8Array {
  return zip({
    'imsmanifest.xml': manifest(
      '2004',
      `<item identifier="i" identifierref="r"><title>Histoire</title><adlcp:dataFromLMS>couleur=bleu</adlcp:dataFromLMS>
<imsss:sequencing><imsss:objectives><imsss:primaryObjective objectiveID="main" satisfiedByMeasure="true"><imsss:minNormalizedMeasure>0.8</imsss:minNormalizedMeasure></imsss:primaryObjective></imsss:objectives></imsss:sequencing></item>`,
      '<resource identifier="r" type="webcontent" adlcp:scormType="sco" href="index_lms.html"/>',
    ),
    'index_lms.html': `<!doctype html><html><head><meta charset="utf-8"><title>Histoire</title><script>document.write('<script src="lms/scormdriver.js"></' + 'script>');</script></head>
<body><script>start(); document.write('<iframe name="scormdriver_content" src="story.html"></iframe>');</script></body></html>`,
    'lms/scormdriver.js': `${finder('2004')}
var api; function start() { api = getAPI(); api.Initialize(''); api.SetValue('cmi.exit', 'suspend'); }
function SetScore(scaled, raw) { api.SetValue('cmi.score.scaled', scaled); api.SetValue('cmi.score.raw', raw); api.SetValue('cmi.completion_status', 'completed'); api.Commit(''); }
window.onbeforeunload = window.onunload = function () { if (api) { api.SetValue('cmi.session_time', 'PT10S'); api.Terminate(''); api = null; } };`,
    'story.html': `<!doctype html><html><head><meta charset="utf-8"><title>Histoire</title></head><body><script>
localStorage.setItem('story', '1');
var data = parent.api.GetValue('cmi.launch_data');
var worker = new Worker(URL.createObjectURL(new Blob(['postMessage(6 * 7)'])));
worker.onmessage = function (event) { eval('document.body.insertAdjacentHTML("beforeend", "<p>" + event.data + " " + data + "</p>")'); };
</script><button onclick="parent.SetScore('0.5', '50')">Finir</button></body></html>`,
  });
}
