import type { Translated } from '../message.ts';
import type { kits as source } from './kits.fr.ts';

/** Words of the kits of trainers, in Arabic. */
export const kits = {
  'kit.forTrainers': 'للتكوين والتقييم',
  'kit.forTrainersText':
    'هذه البطاقات تُطبع. وهي تكشف مسبقًا ما سيُنتظر: فهي لمن ينشّط الحصة أو يمتحن.',
  'kit.session': 'بطاقة التنشيط',
  'kit.sessions': 'بطاقات التنشيط',
  'kit.sessionOf': 'بطاقة التنشيط · الوحدة {order}',
  'kit.length': 'المدة',
  'kit.group': 'المجموعة',
  'kit.material': 'اللوازم',
  'kit.objectives': 'الأهداف التي نتدرّب عليها',
  'kit.objectivesExamined': 'الأهداف المقيَّمة',
  'kit.plan': 'خطة الحصة',
  'kit.clock': 'من، إلى',
  'kit.step': 'المرحلة',
  'kit.scene': 'المشهد، يُقرأ على الجميع',
  'kit.cards': 'بطاقات الأدوار، تُقصّ: لا يقرأ كل شخص إلا بطاقته.',
  'kit.grid': 'شبكة الملاحظة',
  'kit.gridText':
    'ضعوا علامة على ما ترونه أو تسمعونه، وانقلوا الكلمات. نعلّق على الأفعال لا على الأشخاص.',
  'kit.observed': 'الدور الملاحَظ: ……………………',
  'kit.observer': 'الملاحظة من طرف: ……………………',
  'kit.behaviour': 'ما نراه أو نسمعه',
  'kit.seen': 'شوهد',
  'kit.partly': 'جزئيًا',
  'kit.notSeen': 'لم يُشاهد',
  'kit.harms': 'فعل واحد من هذه الأفعال يكفي: نتوقف ونتحدث ثم نعيد اللعب',
  'kit.words': 'جملة نحتفظ بها كما قيلت:',
  'station.short': 'محطة',
  'station.title': 'محطات الامتحان السريري',
  'station.lead':
    'امتحان سريري موضوعي منظَّم: تعليمة ودور موحّد وشبكة. لما لا يمكن أن يحكم عليه إلا شخص يلاحظ.',
  'station.label': 'المحطة {number} · الوحدة {order}',
  'station.timing': '{reading} د للقراءة، {station} د للقاء، {marking} د للتنقيط وإبداء الملاحظات',
  'station.grid': 'شبكة الامتحان',
  'station.points': 'النقط',
  'station.total': 'المجموع',
  'station.outOf': '…… / {total}',
  'station.harms': 'فعل واحد من هذه الأفعال يكفي لعدم النجاح في المحطة، مهما كان المجموع',
  'station.levels': 'التقدير العام، يُعطى قبل عدّ النقط',
  'station.pass':
    'عتبة مؤقتة: {points} نقط من {total} ({percent} %)، من دون أي فعل مؤذٍ. تحدّدها لجنة محلية بعد تجربة.',
  'station.candidateName': 'الشخص الممتحَن: ……………………',
  'station.examinerName': 'الامتحان من طرف: ……………………  التاريخ: …………',
} as const satisfies Translated<typeof source>;
