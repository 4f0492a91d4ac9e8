//! Words of dates: the months, and what people write around them.

use crate::spelling::with_plain_digit;
use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;
use unicode_normalization::UnicodeNormalization;

/// The names of a month and what they are shortened to: in English, French, Spanish, German, Russian (as a date has them, and alone),
/// Arabic (of Egypt, the Levant and the Maghreb) and Chinese. The English name stands first.
const MONTHS: [&str; 12] = [
    "january jan janvier janv enero ene januar januar january janner январь января янв يناير كانون_الثاني جانفي 一月",
    "february feb fevrier fevr fev febrero februar февраль февраля фев февр فبراير شباط فيفري 二月",
    "march mar mars marzo marz maerz март марта мар مارس آذار 三月",
    "april apr avril avr abril abr апрель апреля апр أبريل إبريل نيسان أفريل 四月",
    "may mai mayo май мая مايو أيار ماي 五月",
    "june jun juin junio juni июнь июня июн يونيو يونيه حزيران جوان 六月",
    "july jul juillet juil julio juli июль июля июл يوليو يوليه تموز جويلية 七月",
    "august aug aout agosto ago август августа авг أغسطس آب أوت 八月",
    "september sep sept septembre septiembre setiembre set сентябрь сентября сен сент سبتمبر أيلول 九月",
    "october oct octobre octubre oktober okt октябрь октября окт أكتوبر تشرين_الأول 十月",
    "november nov novembre noviembre ноябрь ноября ноя нояб نوفمبر تشرين_الثاني 十一月",
    "december dec decembre diciembre dic dezember dez декабрь декабря дек ديسمبر كانون_الأول 十二月",
];

/// What a date is no other without: what stands behind a number or between the parts, and the days of the week.
const FILLERS: &str = "st nd rd th er re o a of the on in de del du le el den am dem г года год году \
    年 月 日 号 號 في من سنة عام \
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun \
    lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miercoles jueves viernes sabado domingo \
    montag dienstag mittwoch donnerstag freitag samstag sonntag \
    понедельник вторник среда четверг пятница суббота воскресенье \
    الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد 星期一 星期二 星期三 星期四 星期五 星期六 星期日";

/// The words for months, each with its month from 1.
static MONTH_OF: LazyLock<HashMap<String, i8>> = LazyLock::new(|| {
    let named = |(names, month): (&&'static str, i8)| {
        names.split(' ').map(move |name| (in_plain_letters(name).replace('_', ""), month))
    };
    MONTHS.iter().zip(1..).flat_map(named).collect()
});

static FILLER: LazyLock<HashSet<String>> = LazyLock::new(|| FILLERS.split_whitespace().map(in_plain_letters).collect());

/// The month that a word names, from 1.
pub(super) fn month(word: &str) -> Option<i8> {
    MONTH_OF.get(word).copied()
}

/// The month that an English word names as a whole or by its first three letters, from 1. In running text words of other languages mislead:
/// there `set` is no September.
pub fn english_month(word: &str) -> Option<i8> {
    let word = word.to_lowercase();
    let is_it = |name: &str| name == word || (word.len() == 3 && name.starts_with(&word));
    (1..).zip(MONTHS).find(|(_, names)| names.split(' ').next().is_some_and(is_it)).map(|(month, _)| month)
}

/// Whether a word adds nothing to a date.
pub(super) fn is_filler(word: &str) -> bool {
    FILLER.contains(word)
}

/// A text in small letters without accents, with ordinary digits.
pub(super) fn in_plain_letters(text: &str) -> String {
    let is_mark = unicode_normalization::char::is_combining_mark;
    text.nfkd().filter(|character| !is_mark(*character)).flat_map(char::to_lowercase).map(with_plain_digit).collect()
}
