# The fixed words of the reports, in Chinese (simplified), spelt and written as documents of the United Nations in Chinese have it. Each
# message is a whole sentence, or a whole entry of a list. A message's arguments come from the template, escaped.
#
# Conventions. Numbers are digits (14个国际和区域组织, A/63/72-E/2008/48 in Chinese, http://www.aipz.icu/gjxxhwx/gjxxhwx_index_46.htm), but
# sessions of organs are in words (第五十八届会议, A/58/1 in Chinese, https://www.un.org/zh/ga/58/documents/introd.htm). Dates are 2015年12月16日,
# days in a row 2015年12月15日和16日 (A/RES/70/125 in Chinese, http://www.un.org/zh/documents/treaty/A-RES-70-125) or 2008年11月12日至14日 (report of the
# Secretary-General on an inclusive information society, 2009, http://www.cia.org.cn/gjxxhwx/gjxxhwx_index_50.htm). Percentages have the sign %
# (占了60%, report of the Secretary-General on the funding of operational activities, https://huggingface.co/datasets/ranWang/preview_alignment).
# Titles of resolutions stand in “ ”, names of instruments such as 《日内瓦行动计划》 in 《 》. Enumerations have 、 and before the last entry 和.
# Punctuation is full-width, and no blanks stand between Chinese and figures or Latin letters. A noun has one form for all numbers, so that
# selectors on numbers are left out where nothing but a plural was chosen by them.
# A “line” of the follow-up is 方面, as the lines are the 行动方针 with sections B, D and E beside them.

# How numbers, dates and lists are written.
# unread: translated by us, not read by a native speaker

# unread: the documents of Headquarters are thought to part thousands by a blank; the rules of FAO for Chinese leave it out in running text and
# let tables have it (https://openknowledge.fao.org/server/api/core/bitstreams/457a7657-a8ae-46a8-8b19-2ed896481071/content/numbers-zh.html).
thousands-separator = {"\u00A0"}
decimal-separator = .
number = { $n }
# as in the report of the FAO Committee on Commodity Problems (zh, https://www.fao.org/DOCREP/MEETING/006/Y9068c.HTM): 第6-9段
numbers-from-to = { $first }-{ $last }
list-separator = 、
# as in A/RES/70/125 (zh): 私营部门、民间社会、国际组织、技术界和学术界
list-end = { $most }和{ $last }
clauses-end = { $most }，{ $last }
# as in A/RES/70/125 (zh): 2015年12月16日
date-day = { $year }年{ $month }{ $day }日
# as in A/RES/70/125 (zh): 2013年2月
date-month = { $year }年{ $month }
date-year = { $year }年
dates = { $first }至{ $last }
dates-during = { $dates }期间
# as in A/RES/70/125 (zh): 2015年12月15日和16日
dates-of-two-days = { $year }年{ $month }{ $first }日和{ $last }日
# as at http://www.cia.org.cn/gjxxhwx/gjxxhwx_index_50.htm (a report of the Secretary-General, 2009): 2008年11月12日至14日
dates-of-month = { $year }年{ $month }{ $first }日至{ $last }日
# as in a resolution of the General Assembly of 2005 (https://wenqiao.top/browse/un/part0280): 2005年8月31日至9月2日
dates-of-year = { $year }年{ $first-month }{ $first }日至{ $last-month }{ $last }日
date-of-year = { $month }{ $day }日
# as at http://www.cia.org.cn/gjxxhwx/gjxxhwx_index_50.htm: 于2008年11月12日至14日在智利圣地亚哥举行
when-day = 于{ $date }
when-two-days = 于{ $date }
when-month = 于{ $date }
# Days of one year can't be told with these arguments: the year has to come first. See the notes.
when-days = 于{ $dates }
month-1 = 1月
month-2 = 2月
month-3 = 3月
month-4 = 4月
month-5 = 5月
month-6 = 6月
month-7 = 7月
month-8 = 8月
month-9 = 9月
month-10 = 10月
month-11 = 11月
month-12 = 12月

# Numbers in words: only the words for nought, and the numbers of sessions, which have no cardinals to be put together from.
# unread: translated by us, not read by a native speaker

cardinal-none = 没有, 无, 零, 〇
# as in A/58/1 (zh): 第五十八届会议, and in A/79/5 (Vol. II) (zh): 第七十九届会议; the other numbers by the same rule
ordinal-1 = 一
ordinal-2 = 二
ordinal-3 = 三
ordinal-4 = 四
ordinal-5 = 五
ordinal-6 = 六
ordinal-7 = 七
ordinal-8 = 八
ordinal-9 = 九
ordinal-10 = 十
ordinal-11 = 十一
ordinal-12 = 十二
ordinal-13 = 十三
ordinal-14 = 十四
ordinal-15 = 十五
ordinal-16 = 十六
ordinal-17 = 十七
ordinal-18 = 十八
ordinal-19 = 十九
ordinal-20 = 二十
ordinal-21 = 二十一
ordinal-22 = 二十二
ordinal-23 = 二十三
ordinal-24 = 二十四
ordinal-25 = 二十五
ordinal-26 = 二十六
ordinal-27 = 二十七
ordinal-28 = 二十八
ordinal-29 = 二十九
ordinal-30 = 三十
ordinal-31 = 三十一
ordinal-32 = 三十二
ordinal-33 = 三十三
ordinal-34 = 三十四
ordinal-35 = 三十五
ordinal-36 = 三十六
ordinal-37 = 三十七
ordinal-38 = 三十八
ordinal-39 = 三十九
ordinal-40 = 四十
ordinal-41 = 四十一
ordinal-42 = 四十二
ordinal-43 = 四十三
ordinal-44 = 四十四
ordinal-45 = 四十五
ordinal-46 = 四十六
ordinal-47 = 四十七
ordinal-48 = 四十八
ordinal-49 = 四十九
ordinal-50 = 五十
ordinal-51 = 五十一
ordinal-52 = 五十二
ordinal-53 = 五十三
ordinal-54 = 五十四
ordinal-55 = 五十五
ordinal-56 = 五十六
ordinal-57 = 五十七
ordinal-58 = 五十八
ordinal-59 = 五十九
ordinal-60 = 六十
ordinal-61 = 六十一
ordinal-62 = 六十二
ordinal-63 = 六十三
ordinal-64 = 六十四
ordinal-65 = 六十五
ordinal-66 = 六十六
ordinal-67 = 六十七
ordinal-68 = 六十八
ordinal-69 = 六十九
ordinal-70 = 七十
ordinal-71 = 七十一
ordinal-72 = 七十二
ordinal-73 = 七十三
ordinal-74 = 七十四
ordinal-75 = 七十五
ordinal-76 = 七十六
ordinal-77 = 七十七
ordinal-78 = 七十八
ordinal-79 = 七十九
ordinal-80 = 八十
ordinal-81 = 八十一
ordinal-82 = 八十二
ordinal-83 = 八十三
ordinal-84 = 八十四
ordinal-85 = 八十五
ordinal-86 = 八十六
ordinal-87 = 八十七
ordinal-88 = 八十八
ordinal-89 = 八十九
ordinal-90 = 九十
ordinal-91 = 九十一
ordinal-92 = 九十二
ordinal-93 = 九十三
ordinal-94 = 九十四
ordinal-95 = 九十五
ordinal-96 = 九十六
ordinal-97 = 九十七
ordinal-98 = 九十八
ordinal-99 = 九十九

# Words that the formats themselves need.
# unread: translated by us, not read by a native speaker

annex = 附件
annexes = 附件
table = 表
# as in the report of the Secretary-General on the funding of operational activities (zh, https://huggingface.co/datasets/ranWang/preview_alignment): 图一
figure = 图
notes = 注
# as in A/79/5 (Vol. II) (zh): 目录
contents = 目录
# as in A/79/5 (Vol. II) (zh): 页次
page = 页次
# The word for “provisional” as at https://static.un.org/zh/ga/61/booklet/booklet21.shtml: 标记为“临时(Provisional)”文件
provisional = 临时文本：登记册有{ $errors }处错误
# The word for “advance version” as at https://static.un.org/zh/ga/61/booklet/booklet21.shtml: 预发本
advance = 未经编辑的预发本
# On each page of a report that is written before its years have ended.
# The words for “as at” as in A/60/100 (zh, https://wenqiao.top/browse/un/part0117): 截至2005年6月15日
before-end = 截至{ $day }，{ $year }年尚未结束

# Footnotes: one a statement, with a full stop.
# unread: translated by us, not read by a native speaker

note = { $sources }。
ibid = 同上。
sources = { $first }；{ $rest }
source-document = { $has-title ->
    [yes] { $title }（{ $place }）
   *[no] { $place }
  }
source-page = { $has-title ->
    [yes] { $title }，可查阅{ $place }
   *[no] 见{ $place }
  }{ $is-read ->
    [yes] （{ $accessed }查阅）
   *[no] { "" }
  }

# What stands for quotation marks within others.
# unread: translated by us, not read by a native speaker

quote-within-start = ‘
quote-within-end = ’

# How a sentence refers to one paragraph of the document, and to several.
# unread: translated by us, not read by a native speaker

# as in A/RES/70/125 (zh): 第111段
para-one = 第{ $paras }段
# as in the report of the FAO Committee on Commodity Problems (zh, https://www.fao.org/DOCREP/MEETING/006/Y9068c.HTM): 第6-9段
para-two = 第{ $paras }段
para-several = 第{ $paras }段
paragraph-one = 第{ $paras }段
paragraph-two = 第{ $paras }段
paragraph-several = 第{ $paras }段

# Organizations and resolutions in a sentence. Names and acronyms take no article.
# unread: translated by us, not read by a native speaker

name-in-sentence = { $name }
name-introduced = { $acronym ->
    [UN] { $name }
   *[other] { $name }（{ $acronym }）
  }
acronym-in-sentence = { $acronym ->
    [UN] 联合国
   *[other] { $acronym }
  }
# as at http://www.un.org/zh/documents/treaty/A-RES-70-125: 联合国大会第70/125号决议; and in A/63/72-E/2008/48 (zh): 第2006/46号决议中,经济及社会理事会…
resolution-of = { $organ ->
    [ecosoc] 经济及社会理事会第{ $number }号决议
   *[general-assembly] 大会第{ $number }号决议
  }

# Kinds, categories, regions, roles and gaps.
# unread: translated by us, not read by a native speaker

# as in A/58/1 (zh): 年度报告
kind-annual-report = 年度报告
kind-publication = 出版物
kind-guideline = 准则
kind-standard = 标准
kind-project = 项目
kind-partnership = 伙伴关系
kind-training = 培训
kind-event = 活动
kind-database = 数据库
kind-tool = 工具
kind-policy = 政策
kind-statement = 声明
# as in A/RES/70/125 (zh): 各国政府、私营部门、民间社会、国际组织、技术界和学术界
category-government = 政府
category-international-organization = 国际组织
category-civil-society = 民间社会
category-private-sector = 私营部门
category-academia = 学术界
category-technical-community = 技术界
# as at https://itu.int/zh/ITU-D/Conferences/TDAG/Pages/ITU-D-Delegate-Guide-WTDC.aspx: 非洲、美洲、阿拉伯国家、亚洲和太平洋、独立国家联合体(独联体)和欧洲;
# 亚洲及太平洋 as in documents of the Economic and Social Council (E/C.2/2012/2)
region-africa = 非洲
region-americas = 美洲
region-arab-states = 阿拉伯国家
region-asia-pacific = 亚洲及太平洋
region-cis = 独立国家联合体
region-europe = 欧洲
role-moderator = 主持方
role-co-moderator = 共同主持方
role-provisional-moderator = 临时主持方
role-provisional-co-moderator = 临时共同主持方
as-co-moderator = { $who }（共同主持方）
as-provisional-in-role-until = { $role ->
    [co-moderator] { $who }（临时共同主持方，至{ $until }）
   *[moderator] { $who }（临时主持方，至{ $until }）
  }
as-provisional-moderator = { $who }（临时主持方）
as-provisional-co-moderator = { $who }（临时共同主持方）
coverage-global = 全球
coverage-regional = 区域
coverage-national = 国家
coverage-local = 地方
topic-membership = 成员组成
topic-working-methods = 工作方法
topic-meetings = 会议
topic-sub-groups = 分组
topic-communication = 沟通
topic-decision-making = 决策
topic-reporting = 报告
topic-partnerships = 伙伴关系
gap-no-moderator = 没有主持方
gap-no-coordinator = 没有协调方
gap-no-group = 没有利益攸关方小组
gap-no-modalities = 没有现行工作模式
gap-no-meeting = 没有会议
gap-no-open-meeting = 没有已知向所有利益攸关方开放的会议
gap-no-output = 没有产出
gap-no-annual-report = 没有年度报告

# Charts.
# unread: translated by us, not read by a native speaker

chart-outputs-by-line = { $year }年产出，按行动方针分列
chart-outputs-by-line-description = { $year }年按行动方针分列的产出条形图：{ $figures }。
chart-outputs-by-kind = { $year }年产出，按类型分列
chart-outputs-by-kind-description = { $year }年按类型分列的产出条形图：{ $figures }。
chart-outputs-by-category = { $year }年产出，按利益攸关方类别分列{ $unstated ->
    [0] { "" }
   *[other] （共{ $outputs }项产出，其中{ $stated }项由类别已知的组织发布）
  }
chart-outputs-by-category-description = { $year }年按发布方的利益攸关方类别分列的产出条形图：{ $figures }{ $unstated ->
    [0] { "" }
   *[other] ；未说明{ $unstated }
  }。
chart-outputs-by-region = { $year }年产出，按所涉国家的区域分列{ $unstated ->
    [0] { "" }
   *[other] （共{ $outputs }项产出，其中{ $stated }项指明了国家）
  }
chart-outputs-by-region-description = { $year }年按所涉国家的区域分列的产出条形图：{ $figures }{ $unstated ->
    [0] { "" }
   *[other] ；未说明{ $unstated }
  }。
chart-outputs-by-organization = { $year }年产出，按发布方或合作方分列
chart-outputs-by-organization-description = { $year }年按发布方或合作方分列的产出条形图：{ $figures }。
chart-outputs-by-country = { $year }年产出，按所涉国家分列{ $unstated ->
    [0] { "" }
   *[other] （共{ $outputs }项产出，其中{ $stated }项指明了国家）
  }
chart-outputs-by-country-description = { $year }年按所涉国家分列的产出条形图：{ $figures }{ $unstated ->
    [0] { "" }
   *[other] ；未说明{ $unstated }
  }。
chart-outputs-by-sdg = { $year }年产出，按可持续发展目标分列{ $unstated ->
    [0] { "" }
   *[other] （共{ $outputs }项产出，其中{ $stated }项指明了目标）
  }
chart-outputs-by-sdg-description = { $year }年按可持续发展目标分列的产出条形图：{ $figures }{ $unstated ->
    [0] { "" }
   *[other] ；未说明{ $unstated }
  }。
chart-others = 其他{ $count }个合计
chart-outputs-by-year = 截至{ $last-year }年的历年产出
chart-outputs-by-year-description = 截至{ $last-year }年的历年产出柱形图：{ $figures }。
chart-lines-by-organization = 各组织职权范围涵盖的方面
chart-lines-by-organization-description = 各组织职权范围所涵盖方面数量的条形图：{ $figures }。

# What both reports tell.
# unread: translated by us, not read by a native speaker

nothing-recorded = 登记册没有收录{ $year }年的任何周期、会议或产出。
before-first-cycle = 报告所涉期间（{ $year }年）早于登记册的第一个周期。
finding-coverage = { $how-many ->
    [all] { $year }年，全部{ $lines }个方面都有{ $mechanism ->
        [centralised] 协调方
       *[decentralised] 主持方
      }
    [none] { $year }年，{ $lines }个方面都没有{ $mechanism ->
        [centralised] 协调方
       *[decentralised] 主持方
      }
   *[some] { $year }年，{ $lines }个方面中有{ COUNT($in-charge) }个有{ $mechanism ->
        [centralised] 协调方
       *[decentralised] 主持方
      }
  }；{ $open ->
    [0] { FIGURE($open, "没有") }任何方面举行过已知向所有利益攸关方开放的会议
   *[other] 有{ COUNT($open) }个方面举行过已知向所有利益攸关方开放的会议
  }；{ $with-output ->
    [0] { FIGURE($with-output, "没有") }任何方面收录产出
   *[other] 有{ COUNT($with-output) }个方面至少收录了一项产出
  }。
finding-outputs = { $outputs ->
    [0] 登记册{ FIGURE($outputs, "没有") }收录{ $year }年的产出
   *[other] 登记册收录了{ $year }年的{ COUNT($outputs) }项产出
  }{ $compared ->
    [same] ，与{ $year-before }年相同
    [compared] { $before ->
        [0] ，{ FIGURE($before, "没有") }收录{ $year-before }年的产出
       *[other] ，而{ $year-before }年为{ COUNT($before) }项
      }
   *[nothing] { "" }
  }。
finding-organizations = { $organizations ->
    [0] 发布方和合作方均为未列入登记册的组织。
   *[other] 发布方和合作方共有{ COUNT($organizations) }个组织。
  }
finding-meetings = { $meetings ->
    [0] 登记册{ FIGURE($meetings, "没有") }收录{ $year }年举行的会议。
    [1] { $year }年举行了{ COUNT($meetings) }次会议。{ $known ->
        [open] 会议向所有利益攸关方开放。
        [closed] 会议未向所有利益攸关方开放。
       *[none] 没有来源说明会议是否向所有利益攸关方开放。
      }
   *[other] { $year }年举行了{ COUNT($meetings) }次会议。{ $known ->
        [open] 所有会议均向所有利益攸关方开放。
        [closed] 所有会议均未向所有利益攸关方开放。
        [none] 对于所有这些会议，都没有来源说明是否向所有利益攸关方开放。
       *[mixed] { $open ->
            [0] 其中{ FIGURE($open, "没有") }已知向所有利益攸关方开放的会议
           *[other] 其中{ COUNT($open) }次会议向所有利益攸关方开放
          }{ $closed ->
            [0] { "" }
           *[other] ，{ COUNT($closed) }次会议未向所有利益攸关方开放
          }{ $unknown ->
            [0] { "" }
           *[other] ；另有{ COUNT($unknown) }次会议，没有来源说明是否开放
          }。
      }
  }
finding-participants = 已公布的与会人数合计{ $approximate ->
    [yes] 约{ $participants }人
   *[no] { COUNT($participants) }人
  }。
finding-gap-no-moderator = 以下{ COUNT($count) }个方面没有主持方：{ $which }。
finding-gap-no-coordinator = 以下{ COUNT($count) }个方面没有协调方：{ $which }。
finding-gap-no-group = 以下{ COUNT($count) }个方面没有利益攸关方小组：{ $which }。
gaps-group-without-members = 以下方面的小组计算在内，但其成立日期不详：{ $which }。
finding-gap-no-modalities = { $at }，以下{ COUNT($count) }个方面没有现行工作模式：{ $which }。
# When modalities were in force: at the end of the years of a report, or on its day where these have not ended.
at-end-of = { $year }年底
# as in A/60/100 (zh, https://wenqiao.top/browse/un/part0117): 截至2005年6月15日
as-at = 截至{ $day }
finding-gap-no-meeting = 以下{ COUNT($count) }个方面没有举行会议：{ $which }。
finding-gap-no-open-meeting = 以下{ COUNT($count) }个方面举行了会议，但没有任何会议已知向所有利益攸关方开放：{ $which }。
finding-gap-no-output = 以下{ COUNT($count) }个方面没有收录产出：{ $which }。
finding-gap-no-annual-report = 以下{ COUNT($count) }个方面没有提交年度报告：{ $which }。
finding-none-annual-report = { COUNT($lines) }个方面均没有提交年度报告。
finding-nil-reports = { $count ->
    [1] 以下{ COUNT($count) }个方面的小组报告说，{ $year }年没有产出；该方面不列为没有收录产出的方面：{ $which }。
   *[other] 以下{ COUNT($count) }个方面的小组报告说，{ $year }年没有产出；这些方面不列为没有收录产出的方面：{ $which }。
  }
finding-not-counted = 有{ COUNT($n) }个文件无法读取，未计算在内。
gaps-explained = 按照机制的规定，每个方面应有主持方、自行制定工作模式的利益攸关方小组、向所有利益攸关方开放的会议、产出和年度报告。{ $year }年各方面所缺的要素根据登记册列示如下；未登记的事项仍可能已经发生。
gaps-explained-centralised = { $year }年各方面所缺的要素根据登记册列示如下；未登记的事项仍可能已经发生。
gaps-none = { $year }年，机制的各项要素均已具备。
lines-explained-of-another = 本报告论述后续工作的{ $lines }个方面（下称“方面”）：11项行动方针，行动方针C7下的8项应用，以及B、D、E三节。各表中C7一行仅列其本身的数字；在说明各方面具备或缺少某项内容时，C7与其各项应用一并考虑。
lines-explained = 本报告论述后续工作的{ $lines }个方面（下称“方面”）：《日内瓦行动计划》的11项行动方针，行动方针C7下的8项应用，以及该计划的B、D、E三节。各表中C7一行仅列其本身的数字；在说明各方面具备或缺少某项内容时，C7与其各项应用一并考虑。
about-as-many = 约{ $n }
table-mechanism = { $year }年各方面的机制情况
abbreviation = { $acronym }，{ $name }
table-mechanism-abbreviations = 简称：{ $names }。
table-mechanism-meetings = 涉及多个方面的会议在每个方面各计一次。
column-line = 方面
column-title = 标题
column-in-charge = { $mechanism ->
    [centralised] 协调方
   *[decentralised] 主持方
  }
column-reported-by = 报告方
column-only-cover = 仅由其涵盖
column-option-a = 备选方案A下的报告
column-option-b = 备选方案B下的报告
column-members = 成员
column-modalities = 工作模式
column-meetings = 会议
column-open = 开放
column-outputs = 产出
column-before = 产出（{ $year-before }年）
column-kind = 类型
column-category = 类别
column-coverage = 范围
column-region = 区域
column-goal = 目标
column-number = 产出
column-share = 百分比
column-organization = 组织
column-role = 角色
column-since = 起始
column-until = 终止
column-meeting = 会议
column-dates = 日期
column-place = 地点
column-lines = 方面
column-participants = 与会人数
column-date = 日期
column-by = 发布方
column-file = 文件
column-commit = 提交记录
column-paragraph-of-report = 段次
column-paragraphs-of-report = 段次
column-output = 产出
column-figure = 指标
column-value = 数量
column-as-of = 截至日期
see-sub-lines = 见各项应用
not-stated = 未说明
after-report = 编写中
empty = –
yes = 是
no = 否
unknown = 不详
openness-unknown = 不详：没有来源说明会议是否向所有利益攸关方开放。
figure-value = { $qualifier ->
    [about] 约{ $value }
    [over] 超过{ $value }
    [under] 近{ $value }
   *[none] { $value }
  }
figure-in-text = { $n }
figure-claimed = { $name }{ $has-unit ->
    [yes] （{ $unit }）
   *[no] { "" }
  }：{ $value }{ $has-when ->
    [yes] （{ $when }）
   *[no] { "" }
  }
figures-claimed = 公布的数字如下：{ $figures }。
millions = { $is-of-hundred-millions ->
    [yes] { $in-hundred-millions }亿
   *[no] { $in-ten-thousands }万
  }
billions = { $in-hundred-millions }亿
table-published-figures = { $has-document ->
    [yes] 总体盘点公布的数字
   *[no] 与总体盘点有关的数字
  }

# A line of the follow-up.
# unread: translated by us, not read by a native speaker

line-of-applications = 该方面包括8项应用，每项应用应有各自的主持方、会议和产出；下文分别论述。
line-empty = 没有登记该方面{ $year }年的主持方、会议或产出。
line-silent = 没有登记该方面{ $year }年的会议或产出。
line-without-moderator = { $year }年，该方面没有主持方。
line-scope = 该方面涉及以下内容：{ $scope }
# The name of the plan as in a resolution of the General Assembly of 2005 (https://wenqiao.top/browse/un/part0280): 《日内瓦行动计划》
line-scope-of-plan = 该方面的依据是《日内瓦行动计划》第{ $paragraphs }段。
nil-report-of-line = 该方面的小组报告说，{ $year }年没有产出。
line-coordinated = { $n ->
    [0] { FIGURE($n, "没有") }协调方的职权范围涵盖该方面。
   *[other] 该方面由{ $who }协调。
  }
line-reported = { $who }就该方面{ $year }年的情况提出了报告。
line-not-reported = 没有协调方就该方面{ $year }年的情况提出报告。
term-told = { $who }{ $ended ->
    [yes] 自{ $since }至{ $until }担任该方面的
   *[no] 自{ $since }起担任该方面的
  }{ $provisional ->
    [yes] 临时
   *[no] { "" }
  }{ $role ->
    [co-moderator] 共同主持方
   *[moderator] 主持方
  }。
group-name = 该方面的利益攸关方小组名为“{ $name }”。
group-members = { $n ->
    [0] 登记册{ FIGURE($n, "没有") }收录该小组的成员。
   *[other] 登记册收录了该小组的{ COUNT($n) }个成员：{ $who }。
  }
title-ends = 。
group-modalities = { $is-open ->
    [yes] 以下
   *[no] { $year }年底，以下
  }{ COUNT($n) }项工作模式有效：
modality = { $topic }：{ $text }
meetings-of-line = { $year }年，该方面举行了{ COUNT($n) }次会议。
meeting-held = 会议“{ $title }”{ $has-when ->
    [yes] { $when }
   *[no] { "" }
  }{ $place-is ->
    [city-and-country] 在{ $place }举行
    [somewhere] 在{ $place }举行
    [online] 以线上方式举行
   *[unknown] { $has-when ->
        [yes] 举行
       *[no] 已经举行
      }
  }{ $has-organizers ->
    [yes] ，主办方为{ $who }
   *[no] { "" }
  }。
meeting-held-during = 会议“{ $title }”在“{ $event }”期间（{ $dates }）{ $has-place ->
    [yes] 在{ $place }
   *[no] { "" }
  }举行{ $has-organizers ->
    [yes] ，主办方为{ $who }
   *[no] { "" }
  }。
meeting-was = { $openness ->
    [open] 会议向所有利益攸关方开放
    [closed] 会议未向所有利益攸关方开放
   *[unknown] { "" }
  }{ $participants ->
    [0] { "" }
   *[other] { $openness ->
        [unknown] { $approximate ->
            [yes] 约有{ $participants }人参加了会议
           *[no] 有{ COUNT($participants) }人参加了会议
          }
       *[known] { $approximate ->
            [yes] ，约有{ $participants }人参加
           *[no] ，有{ COUNT($participants) }人参加
          }
      }
  }。
meeting-attendance = 按利益攸关方类别分列的与会人数如下：{ $parts }。
meeting-attendance-part = { $category ->
    [government] 政府{ $n }人
    [international-organization] 国际组织{ $n }人
    [civil-society] 民间社会{ $n }人
    [private-sector] 私营部门{ $n }人
    [academia] 学术界{ $n }人
   *[technical-community] 技术界{ $n }人
  }
meeting-told-elsewhere = 会议“{ $title }”也与该方面有关（见第{ $para }段）。
# Documents in Chinese put the country first, without a mark: 智利圣地亚哥; names of cities in Latin letters need the mark.
place-city-country = { $city }（{ $country }）
online = 线上
outputs-of-kind = { $kind ->
    [annual-report] 在该方面提交了{ COUNT($n) }份年度报告。
    [publication] 在该方面发布了{ COUNT($n) }份出版物。
    [guideline] 在该方面公布了{ COUNT($n) }项准则。
    [standard] 在该方面通过了{ COUNT($n) }项标准。
    [project] 在该方面登记了{ COUNT($n) }个项目。
    [partnership] 在该方面登记了{ COUNT($n) }个伙伴关系。
    [training] 在该方面开展了{ COUNT($n) }项培训。
    [event] 在该方面举办了{ COUNT($n) }次活动。
    [database] 在该方面登记了{ COUNT($n) }个数据库。
    [tool] 在该方面登记了{ COUNT($n) }个工具。
    [policy] 在该方面通过了{ COUNT($n) }项政策。
   *[statement] 在该方面发布了{ COUNT($n) }项声明。
  }
# What arrives in italics needs a mark of punctuation on both sides: between Chinese characters Markdown takes no * for emphasis.
output-told = { $kind ->
    [annual-report] 年度报告《{ $title }》
    [publication] 出版物《{ $title }》
    [guideline] 准则《{ $title }》
    [standard] 标准《{ $title }》
    [project] 项目“{ $title }”
    [partnership] 伙伴关系“{ $title }”
    [training] 培训“{ $title }”
    [event] 活动“{ $title }”
    [database] 数据库“{ $title }”
    [tool] 工具“{ $title }”
    [policy] 政策“{ $title }”
   *[statement] 声明“{ $title }”
  }{ $has-who ->
    [yes] { $kind ->
        [standard] 由{ $who }发布并
        [policy] 由{ $who }发布并
       *[other] 由{ $who }
      }
   *[no] { "" }
  }{ $has-when ->
    [yes] { $when }
   *[no] 在本报告之后
  }{ $kind ->
    [annual-report] 提交
    [publication] 发布
    [guideline] 公布
    [standard] 通过
    [project] 启动
    [partnership] 建立
    [training] { $goes-on ->
        [yes] 启动
       *[no] 开展
      }
    [event] 举办
    [database] 推出
    [tool] 推出
    [policy] 通过
   *[statement] 发布
  }{ $has-partners ->
    [yes] ，合作方为{ $partners }
   *[no] { "" }
  }。
output-honoured = { $has-who ->
    [yes] { $who }的
   *[no] { "" }
  }{ $kind ->
    [project] 项目“{ $title }”
    [partnership] 伙伴关系“{ $title }”
    [training] 培训“{ $title }”
    [database] 数据库“{ $title }”
   *[tool] 工具“{ $title }”
  }{ $rank ->
    [champion] 入围
    [nominee] 获提名参加
   *[winner] 获得
  }{ $year }年{ $prize }{ $has-category ->
    [yes] （类别：{ $category }）
   *[no] { "" }
  }{ $has-partners ->
    [yes] ，合作方为{ $partners }
   *[no] { "" }
  }。
output-prize = 该产出{ $rank ->
    [champion] 入围
    [nominee] 获提名参加
   *[winner] 获得
  }{ $year }年{ $prize }{ $has-category ->
    [yes] （类别：{ $category }）
   *[no] { "" }
  }。
outputs-honoured = 有{ COUNT($n) }项产出在{ $year }年{ $prize }评选中受到表彰（{ $paras }）。
prize-wsis-prizes = 信息社会世界首脑会议奖
prize-wsis-project-prizes = 信息社会世界首脑会议项目奖
output-ongoing = { $kind ->
    [project] 项目“{ $title }”
    [partnership] 伙伴关系“{ $title }”
    [training] 培训“{ $title }”
    [database] 数据库“{ $title }”
   *[tool] 工具“{ $title }”
  }{ $has-who ->
    [yes] 由{ $who }
   *[no] { "" }
  }{ $when }{ $kind ->
    [project] 实施
    [partnership] 推进
    [training] 提供
    [database] 维护
   *[tool] 提供
  }{ $has-partners ->
    [yes] ，合作方为{ $partners }
   *[no] { "" }
  }。
output-in-preparation = { $who }正在编写{ $title }。
outputs-brief = { $kind ->
    [annual-report] 在该方面提交了以下年度报告：{ $which }。
    [publication] 在该方面发布了以下出版物：{ $which }。
    [guideline] 在该方面公布了以下准则：{ $which }。
    [standard] 在该方面通过了以下标准：{ $which }。
    [project] 在该方面登记了以下项目：{ $which }。
    [partnership] 在该方面登记了以下伙伴关系：{ $which }。
    [training] 在该方面开展了以下培训：{ $which }。
    [event] 在该方面举办了以下活动：{ $which }。
    [database] 在该方面登记了以下数据库：{ $which }。
    [tool] 在该方面登记了以下工具：{ $which }。
    [policy] 在该方面通过了以下政策：{ $which }。
   *[statement] 在该方面发布了以下声明：{ $which }。
  }
output-in-list = “{ $title }”（{ $who }）
output-account = 该产出对这一年情况的说明见下文{ $paras }。

# The stocktaking report.
# unread: translated by us, not read by a native speaker

stocktaking-title = { $year }年盘点报告
stocktaking-of = { $year }年的产出、会议和利益攸关方小组
stocktaking-head = { $year }年盘点报告
key-findings = 摘要
# as in A/63/72-E/2008/48 (zh) and A/58/1 (zh): 导言
stocktaking-introduction = 导言
stocktaking-mandate-of = 对为落实{ $subject }的成果而开展的活动进行的总体盘点由{ $stocktaker }负责。
# The names as in A/RES/70/125 (zh): 《信息社会突尼斯议程》, 信息社会世界首脑会议
stocktaking-mandate = 《信息社会突尼斯议程》规定，对为落实信息社会世界首脑会议（WSIS）成果而开展的活动进行盘点（第120段）。总体盘点由{ $stocktaker }进行。
stocktaking-period = 本报告所涉期间为{ $year }年。{ $has-due ->
    [yes] 产出的提交期限为{ $due }。
   *[no] { "" }
  }{ $late ->
    [0] { "" }
   *[other] 有{ COUNT($late) }项产出在该日期之后提交。
  }
stocktaking-method = 本报告以后续工作登记册为依据，登记册中的每项记录都注明来源。数字的编制方法见关于编制方法的附件。
stocktaking-edition = { $has-edition ->
    [yes] 已公布的总体盘点为第{ $edition }版。
   *[no] { "" }
  }{ $has-call ->
    [yes] 征集材料的日期：{ $call }。
   *[no] { "" }
  }{ $has-closing ->
    [yes] 截止日期：{ $closing }。
   *[no] { "" }
  }
disclaimer-heading = 免责声明和致谢
disclaimer = 提及任何组织、产品或服务，并不表示对其予以认可，也不表示其优于未提及的同类组织、产品或服务。所用名称不表示对任何国家、领土、城市或地区或其当局的法律地位，或对其边界或界线的划分表示任何意见。对产出的说明以登记册为准；来源就产出所作的说法未经核实。
acknowledgement = { $stocktaker }谨向发布上述产出和举办上述会议的各方致谢。
at-a-glance = 机制概览
at-a-glance-text = 每个方面应由一个政府间组织担任主持方，举办向所有利益攸关方开放的会议。各方面的利益攸关方小组应自行决定其工作模式，并每年编制产出。{ TABLE($table, "下表", "表#") }列示{ $year }年各方面具备上述各项内容的情况。
at-a-glance-text-centralised = { $n ->
    [0] 后续工作应由一个或若干组织协调并提出报告；目前尚未指定任何组织。
   *[other] 后续工作由{ COUNT($n) }个组织协调并提出报告：{ $coordinators }。
  }{ TABLE($table, "下表", "表#") }列示{ $year }年各方面的情况。
outputs-at-a-glance = 产出概览
outputs-by-kind-text = { TABLE($table, "下表", "表#") }按类型列示产出。所有百分比均以{ $year }年的{ COUNT($outputs) }项产出为基数；由于四舍五入，各项相加可能不等于100。
outputs-by-kind-few = { TABLE($table, "下表", "表#") }按类型列示产出。
outputs-by-category-text = { TABLE($table, "下表", "表#") }按发布组织的利益攸关方类别列示产出。由多个类别的组织发布的产出计入其中每一类别。
outputs-by-coverage-text = { TABLE($table, "下表", "表#") }按范围列示产出。
outputs-by-region-text = 在{ COUNT($outputs) }项产出中，有{ COUNT($stated) }项指明了所涉国家。{ TABLE($table, "下表", "表#") }按区域列示；涉及多个区域的产出计入其中每一区域。
outputs-by-goal-text = 在{ COUNT($outputs) }项产出中，据称有{ COUNT($stated) }项有助于实现可持续发展目标。{ TABLE($table, "下表", "表#") }按目标列示；有助于实现多项目标的产出计入其中每项目标。
outputs-by-goal-few = 在{ COUNT($outputs) }项产出中，据称有{ COUNT($stated) }项有助于实现{ $number ->
    [1] 一项可持续发展目标：目标{ $goals }。
   *[other] 可持续发展目标：目标{ $goals }。
  }
outputs-by-target = 在{ COUNT($outputs) }项产出中，据称有{ COUNT($stated) }项有助于实现《日内瓦行动计划》B节的{ $number ->
    [1] 具体目标{ $targets }。
   *[other] 各项具体目标{ $targets }。
  }
no-outputs-at-a-glance = 登记册没有收录{ $year }年的产出，因此没有可按类型、类别或范围列示的内容。
table-kinds = { $year }年按类型分列的产出
table-categories = { $year }年按利益攸关方类别分列的产出
table-coverage = { $year }年按范围分列的产出
table-regions = { $year }年按所涉国家的区域分列的产出
table-goals = { $year }年按可持续发展目标分列的产出
figures-of-outputs-text = 关于{ COUNT($n) }项产出，来源给出的数字见{ TABLE($table, "下表", "表#") }。这些数字是有关来源的说法，未经核实。
table-figures-of-outputs = 关于{ $year }年产出的数字
published-figures-text = { TABLE($table, "下表", "表#") }中的数字为{ $has-document ->
    [yes] 总体盘点在当时公布的数字
   *[no] 当时公布的与总体盘点有关的数字
  }。
entries-of-line = 该方面收录了{ $year }年的{ COUNT($n) }项产出：
meetings-listed = { $year }年，该方面举行了{ COUNT($n) }次会议：
output-facts = { $kind }，{ $date }，发布方：{ $by }{ $has-partners ->
    [yes] ；合作方：{ $partners }
   *[no] { "" }
  }。
output-also = 也与以下方面有关：{ $lines }。
output-late = 在期限之后提交。
output-link = 文件：{ $link }。
progress-of-line = 关于该方面的进展，有以下说明：{ $text }
challenges-of-line = 关于该方面遇到的障碍，有以下说明：{ $text }
next-steps-heading = 下一步行动
next-steps-of-line = 就{ $line }宣布了以下下一步行动（见第{ $para }段）：{ $text }

# Annexes.
# unread: translated by us, not read by a native speaker

annex-moderators = 主持方
annex-coordinators = 协调方
annex-meetings = 会议
annex-outputs = 产出
annex-organizations = 组织
annex-organizations-text = 下列组织发布了所示各段所述的{ $year }年产出，或为这些产出的合作方。
no-meetings-in-annex = 登记册没有收录{ $year }年举行的会议。
no-outputs-in-annex = 登记册没有收录{ $year }年的产出。
annex-competences = 职权范围和两个备选方案
competences-known = 各组织已知的职权范围涵盖{ $lines }个方面中的{ $covered }个{ $has-uncovered ->
    [yes] ；没有组织的职权范围涵盖{ $uncovered }
   *[no] { "" }
  }。{ $unknown ->
    [0] { "" }
   *[other] 有{ COUNT($unknown) }个组织的职权范围不详。
  }
competences-meaning = 如果一个方面仅由一个组织涵盖，则该组织退出后，该方面将无组织涵盖。按照备选方案A（集中式），由一个或少数几个组织进行协调，每年就其涵盖的每个方面提出一份报告；按照备选方案B（分散式），由每个方面的主持方就该方面提出一份报告。
table-competences = 职权范围以及按每个备选方案应就{ $year }年提出的报告
competences-sets = { $size ->
    [0] { FIGURE($size, "没有") }组织涵盖任何方面
    [1] { $all ->
        [yes] 单由一个组织即可涵盖所有方面
       *[no] 单由一个组织即可涵盖所有能够涵盖的方面
      }
   *[other] { $all ->
        [yes] 涵盖所有方面至少需要{ $size }个组织
       *[no] 涵盖所有能够涵盖的方面至少需要{ $size }个组织
      }
  }{ $size ->
    [0] 。
   *[other] ，{ $many ->
        [one] 共有{ FIGURE($many, "1") }种组合
        [uncounted] 组合多得无法计数
       *[several] 共有{ $count }种组合
      }{ $shown ->
        [first] ，其中前{ $first }种如下
       *[all] { "" }
      }：
  }
competences-option-a = 按照备选方案A，{ $mechanism ->
    [centralised] 本登记册的协调方
   *[decentralised] 上述第一种组合
  }共{ $n }个组织每年应提出{ $reports }份报告。
competences-option-b = { $n ->
    [0] 按照备选方案B，将无人提出报告：{ $year }年{ FIGURE($n, "没有") }一个方面有主持方。
   *[other] 按照备选方案B，{ $year }年的{ $n }个主持方应提出{ $reports }份报告。
  }

# What resolutions ask.
# unread: translated by us, not read by a native speaker

requests-heading = { $which }所提请求的落实情况
requests-explained = 登记册收录了响应某项请求的产出、会议、报告或后来的决议的，该项请求即视为已得到响应；对于定期重复的请求，登记册收录了每一期间的此类内容的，视为已得到响应；这并不表示所要求的事项已经实现。期限已过而未得到响应的请求为逾期；未定期限也未得到响应的请求为待响应。
requests-ended = 请求已被后来的决议取代的，注明其有效期的截止日期。
# as in the first report of the General Committee of 1999 (zh, https://static.un.org/zh/ga/54/general/report.html): 题为“大会工作的振兴”的第48/264号决议
requests-of-resolution = { $organ ->
    [ecosoc] 经济及社会理事会
   *[general-assembly] 大会
  }{ $has-date ->
    [yes] { $when }
   *[no] { "" }
  }通过了题为“{ $title }”的第{ $number }号决议。登记册收录了其中的{ COUNT($requests) }项请求。
requests-unread = 登记册没有收录其后通过的第{ $which }号决议的请求。
requests-open-not-listed = { COUNT($n) }项待响应的请求未在下文列出；这些请求载于后续工作登记册。
requests-standing = { $is-dated ->
    [yes] 截至{ $day }，{ $parts }。
   *[no] 编写本报告时，{ $parts }。
  }
requests-summary = 在{ $which }所提请求中，有{ COUNT($requests) }项涉及{ $year }年。
requests-standing-answered = { $share ->
    [only] 该项请求已得到响应
    [all] 所有请求均已得到响应
   *[some] { COUNT($n) }项已得到响应
  }
requests-standing-due = { $share ->
    [only] 该项请求尚未到期
    [all] 所有请求均未到期
   *[some] { COUNT($n) }项尚未到期
  }
requests-standing-overdue = { $share ->
    [only] 该项请求已经逾期
    [all] 所有请求均已逾期
   *[some] { COUNT($n) }项已经逾期
  }
requests-standing-open = { $share ->
    [only] 该项请求有待响应
    [all] 所有请求均有待响应
   *[some] { COUNT($n) }项有待响应
  }
requests-others = 另有{ COUNT($resolutions) }项决议载有仍涉及{ $year }年的请求，共{ COUNT($requests) }项。
requests-others-told = 这些请求载于后续工作登记册，列在有关决议之下。
requests-others-listed = { TABLE($table, "下表", "表#") }按决议列示这些请求。
table-requests = { $resolution }的请求
table-requests-others = 其他决议的请求
column-paragraph = 段次
column-asked = 请求内容
column-of-whom = 请求对象
column-done = 已做工作
column-state = 状况
column-resolution = 决议
column-adopted = 通过日期
column-requests = 请求
column-answered = 已响应
column-due = 未到期
column-overdue = 逾期
column-open-requests = 待响应
# as in A/58/1 (zh): 会员国
asked-of-member-states = 会员国
# as in A/RES/70/125 (zh): 所有相关利益攸关方
asked-of-all-stakeholders = 所有利益攸关方
# The word for “facilitator” as in a resolution of the ITU Council on its working group on the Summit
# (https://www.itu.int/wftp3/Public/epub_shared/GS/ResDes2010-11/C/web/WebSearch/page0120.html): 国际电联作为推进方;
# for “action line” as in the Geneva Plan of Action (zh, http://www.svuca.org.cn/article/1170.html), para. 1: 具体行动方针
asked-of-facilitators = 行动方针推进方
asked-of-united-nations-system = 联合国系统各组织
request-answered = 已响应
request-due = { $has-day ->
    [yes] 未到期，期限为{ $day }
   *[no] 未到期
  }
request-overdue = { $has-day ->
    [yes] 逾期，期限为{ $day }
   *[no] 逾期
  }
request-open = { $has-ended ->
    [yes] 待响应，截至{ $until }
   *[no] 待响应
  }
request-answer = { $what }{ $has-by ->
    [yes] { $has-date ->
        [yes] （{ $by }，{ $date }）
       *[no] （{ $by }）
      }
   *[no] { $has-date ->
        [yes] （{ $date }）
       *[no] { "" }
      }
  }
request-answer-present = 本报告
request-answer-report = 秘书长关于{ $period }年情况的报告{ $has-symbol ->
    [yes] ，{ $symbol }
   *[no] { "" }
  }
request-answer-stocktaking = { $period }年总体盘点
request-earlier-answers = 此前{ COUNT($n) }项响应

# How the report was compiled.
# unread: translated by us, not read by a native speaker

annex-provenance = 编制方法
provenance-revision = 数字根据登记册某一指定版本的{ $files }个文件编制。
provenance-revision-note = 登记册版本{ $revision }。
provenance-files = 数字根据登记册的{ $files }个文件编制。
provenance-rules = 适用了以下规则：
provenance-outputs = 每项产出只计算一次，计入其归档所在的方面。该产出所服务的其他方面在任何合计中均不计算该产出。计划中的产出不计算在内。
provenance-outputs-of-other-years = 产出计入其所报告的年份，即使其本身的日期属于另一年份。
provenance-outputs-in-preparation = 本报告所涉期间的产出，如在报告之后发布，则计算在内，并注明“编写中”。
provenance-meetings = 只计算已经举行的会议。涉及多个方面的会议在每个方面计算一次，在总数中计算一次。分会的与会者属于整个活动的与会者；两者一并合计时，分会的与会者不另行计算。
provenance-members = 成员和主持方是指任期与{ $years ->
    [1] 该年
   *[other] 这些年份
  }有重叠的组织。工作模式是指{ $years ->
    [1] 该年
   *[other] 这些年份
  }结束时有效的工作模式。
provenance-coordinators = 一个方面的协调方是指其职权范围涵盖该方面的协调方。
provenance-applications = 行动方针C7的8项应用中任何一项具备的内容，即视为行动方针C7所具备。
provenance-open = 只有在来源说明会议向所有利益攸关方开放时，才将该会议视为开放会议。
provenance-sources = 对每项陈述最多引用两个来源，最有力的来源列在前面；登记册列有全部来源。引用原件时，不引用副本。文号、标题或网址表明晚于本报告的来源不予引用。
provenance-unread = 以下文件无法读取，未计算在内：
annex-records = 文件和提交记录
annex-records-text = 下文按方面列示{ $year }年产出和会议的文件、最后更改每个文件的提交记录及其日期。涉及多个方面的会议在每个方面分别列出。
record-commit = { $standing ->
    [new] 尚未提交
    [unknown] 不详
   *[committed] { $has-commit ->
        [yes] { $commit }
       *[no] 不详
    }
  }{ $standing ->
    [changed] ，其后有更改
   *[committed] { "" }
  }

# Letters that ask for outputs.
# unread: translated by us, not read by a native speaker

letter-subject = { $is-reminder ->
    [yes] 催询：{ $period }年的产出 · { $name }
   *[no] { $period }年的产出 · { $name }
  }
letter-greeting = 各位同事：
letter-due = { $part ->
    [member] { $who }所属小组{ $period }年的产出
    [coordinator] { $who }所协调方面{ $period }年的产出
   *[moderator] { $who }所主持方面{ $period }年的产出
  }{ $is-late ->
    [yes] 应至迟于{ $due }提交，现已逾期。
   *[no] 应至迟于{ $due }提交。
  }下表列示目前已收到的内容和仍需提交的内容。
letter-reminder = 关于以下方面，尚未收到任何内容：{ $which }。
letter-received = 目前已收到
letter-asked-for = 仍需提交
letter-nothing = 无
letter-no-output = 关于没有产出的说明
letter-more = 以及另外{ COUNT($n) }项
letter-asked-annual-report = 无需再提交
letter-asked-nil-report = 无需再提交
letter-asked-outputs-only = { $part ->
    [member] 小组年度报告中由贵方负责的部分
   *[other] 年度报告
  }
letter-asked-nothing = { $part ->
    [member] 贵方的产出，以及小组年度报告中由贵方负责的部分
   *[other] 年度报告和其他产出
  }
letter-requests = 决议中的以下请求是向{ $who }提出的，目前没有收录对这些请求的响应：
letter-request = { $symbol }{ $has-paragraph ->
    [yes] ，第{ $paragraph }段
   *[no] { "" }
  }{ $state ->
    [overdue] （期限为{ $due }，已逾期）：
    [due] （期限为{ $due }）：
   *[open] ：
  }
letter-more-requests = 另有{ COUNT($n) }项请求收录在案；如有需要，我们乐意寄送清单。
letter-files = { $n ->
    [1] 随函附上一个产出文件，已尽可能根据上一次的文件预填。
   *[other] 随函附上{ COUNT($n) }个产出文件，每个方面一个，已尽可能根据上一次的文件预填。
  }请填写所缺内容，并{ $has-contact ->
    [yes] 寄回{ $contact }
   *[no] 随对本函的答复一并寄回
  }，或将填写好的内容放入登记册的相同位置，并提出拉取请求。
letter-nil = { $part ->
    [member] 请将产出寄送该方面的主持方或寄送我们。
   *[other] 如果某个方面在所涉期间没有产出，请如实告知：我们将予以登记，不再询问。
  }
letter-closing = 顺致敬意

# The Secretary-General's report.
# unread: translated by us, not read by a native speaker

# as in A/79/5 (Vol. II) (zh): 联合国
united-nations = 联合国
# as in A/79/5 (Vol. II) (zh): 大会
general-assembly = 大会
# as at http://www.un.org/Depts/dhl/dhlchi/resguidc/symbol.htm: 经济及社会理事会
ecosoc = 经济及社会理事会
# unread: Chinese documents are known to us with this line in English, but none was read with its masthead
distribution-general = Distr.: General
# unread: as for the line above, in English
distribution-date = { $is-day ->
    [yes] { $day } { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
      } { $year }
   *[no] { $date }
  }
# unread: as for the line above; 原文：英文 is what documents of ITU have (C18/35-C)
original-english = Original: English
# as in A/63/72-E/2008/48 (zh, http://www.aipz.icu/gjxxhwx/gjxxhwx_index_46.htm): 在区域和国际各级执行和落实信息社会世界首脑会议成果方面取得的进展
sg-title = 在区域和国际各级执行和落实信息社会世界首脑会议成果方面取得的进展
sg-title-of = 执行和落实{ $subject }的成果方面取得的进展
sg-subtitle-of = { $who }的报告
# as at http://www.cia.org.cn/gjxxhwx/gjxxhwx_index_50.htm: 秘书长的报告
sg-subtitle = 秘书长的报告
# as at https://huggingface.co/datasets/bot-yaya/undl_zh2en_aligned (IDB.50/13): 项目11
sg-session-of-list = { $list }{ $mark }项目{ $item }
sg-item = 项目{ $item }{ $mark }
# as at http://www.cia.org.cn/gjxxhwx/gjxxhwx_index_50.htm: the date, then the place
sg-place-dates = { $dates }，{ $place }
# as in A/58/1 (zh): 第五十八届会议
sg-assembly-session = 第{ ORDINAL($n) }届会议
sg-council-session = { $year }年届会
sg-summary = 摘要
sg-summary-text = 本报告说明{ $year }年在执行和落实信息社会世界首脑会议成果方面取得的进展。报告以公开的后续工作登记册{ $has-stocktaking ->
    [yes] 以及{ $stocktaker }进行的总体盘点为依据，登记册中的每项记录都注明来源
   *[no] 为依据，登记册中的每项记录都注明来源
  }。
sg-summary-mandate = 本报告根据{ $which }编写。
sg-summary-text-of = 本报告说明{ $year }年在执行和落实{ $subject }的成果方面取得的进展。报告以公开的后续工作登记册{ $has-stocktaking ->
    [yes] 以及{ $stocktaker }进行的总体盘点为依据，登记册中的每项记录都注明来源
   *[no] 为依据，登记册中的每项记录都注明来源
  }。
# as in A/63/72-E/2008/48 (zh) and A/58/1 (zh): 导言
sg-introduction = 导言
# The names as in a resolution of the General Assembly of 2005 (https://wenqiao.top/browse/un/part0280): 《信息社会突尼斯议程》, 《日内瓦行动计划》
sg-mandate = { $n ->
    [0] 本报告说明{ $year }年在执行和落实《日内瓦行动计划》和《信息社会突尼斯议程》所载信息社会世界首脑会议（WSIS）成果方面取得的进展。
   *[other] 根据{ $which }，本报告说明{ $year }年在执行和落实《日内瓦行动计划》和《信息社会突尼斯议程》所载信息社会世界首脑会议（WSIS）成果方面取得的进展。
  }
sg-mandate-of = { $n ->
    [0] 本报告说明{ $year }年在执行和落实{ $subject }的成果方面取得的进展。
   *[other] 根据{ $which }，本报告说明{ $year }年在执行和落实{ $subject }的成果方面取得的进展。
  }
sg-submitted-to = 本报告提交{ $organs }。
sg-submitted-ecosoc = 本报告提交经济及社会理事会。
sg-submitted-general-assembly = 本报告提交经济及社会理事会，并通过理事会提交大会。
sg-prepared = 本报告由{ $who }的秘书处编写。
sg-basis = 本报告以公开的后续工作登记册为依据，登记册中的每项记录都注明来源。{ $outputs ->
    [0] 登记册{ FIGURE($outputs, "没有") }收录{ $year }年的产出{ $meetings ->
        [0] ，也{ FIGURE($meetings, "没有") }收录会议
       *[other] ，但收录了{ COUNT($meetings) }次会议
      }
   *[other] 登记册收录了{ $year }年的{ COUNT($outputs) }项产出{ $meetings ->
        [0] ，但{ FIGURE($meetings, "没有") }收录会议
       *[other] 和{ COUNT($meetings) }次会议
      }
  }。
sg-contributors = { $n ->
    [1] 发布这些产出或作为合作方参与的组织列于关于组织的附件。
   *[other] 发布这些产出或作为合作方参与的{ COUNT($n) }个组织列于关于组织的附件。
  }
sg-brief = 如列入产出概述，报告将超过{ $limit }字的限制，因此下文略去概述；概述载于登记册。
sg-mechanism = 后续工作机制
sg-mechanism-decentralised = 后续工作采用分散方式。每个方面应由一个政府间组织担任主持方，举办向所有利益攸关方开放的会议。各方面的利益攸关方小组应决定本方面的协调模式，并每年编制产出。对这些产出的总体盘点由{ $stocktaker }进行。
sg-mechanism-centralised = { $n ->
    [0] 后续工作应由一个或少数几个组织协调并提出报告；目前尚未指定任何组织。
   *[other] 后续工作的协调和报告由{ $coordinators }负责。
  }总体盘点由{ $stocktaker }进行。
sg-mechanism-table = { $mechanism ->
    [centralised] { TABLE($table, "下表", "表#") }列示{ $year }年协调各方面的组织，以及各方面的会议和产出数量。
   *[decentralised] { TABLE($table, "下表", "表#") }列示{ $year }年主持各方面的组织，以及各方面的会议和产出数量。
  }
sg-moderators = { $year }年，主持各方面的组织有{ COUNT($n) }个：{ $who }。
sg-trends = 主要趋势
trend-outputs = { $direction ->
    [more] 从{ $first-year }年到{ $last-year }年，每年收录的产出从{ SERIES($first, $peak) }项增至{ SERIES($last, $peak) }项。
    [fewer] 从{ $first-year }年到{ $last-year }年，每年收录的产出从{ SERIES($first, $peak) }项减至{ SERIES($last, $peak) }项。
    [between] 从{ $first-year }年到{ $last-year }年，每年收录的产出在{ SERIES($least, $peak) }项至{ SERIES($peak, $peak) }项之间；{ $last-year }年为{ SERIES($last, $peak) }项。
   *[same] 从{ $first-year }年到{ $last-year }年，每年收录的产出数量相同：{ COUNT($last) }项。
  }
trend-meetings = { $direction ->
    [more] 举行的会议从{ $year-before }年的{ SERIES($before, $now) }次增至{ $year }年的{ SERIES($now, $now) }次。
    [fewer] 举行的会议从{ $year-before }年的{ SERIES($before, $before) }次减至{ $year }年的{ SERIES($now, $before) }次。
   *[same] { $year }年与{ $year-before }年举行的会议次数相同：{ COUNT($now) }次。
  }
trend-lines = 与{ $year-before }年相比，{ $rose ->
    [0] { $fell ->
        [0] 每个方面收录的产出数量均无变化。
       *[other] 有{ COUNT($fell) }个方面（{ $which-fell }）收录的产出减少，没有任何方面增加。
      }
   *[other] 有{ COUNT($rose) }个方面（{ $which-rose }）收录的产出增加，{ $fell ->
        [0] { FIGURE($fell, "没有") }任何方面减少
       *[other] 有{ COUNT($fell) }个方面（{ $which-fell }）减少
      }，{ $same ->
        [0] { FIGURE($same, "没有") }任何方面保持不变
       *[other] 有{ COUNT($same) }个方面保持不变
      }。
  }
trend-kinds = 在{ $year }年的{ COUNT($outputs) }项产出中，有{ $parts }。
of-kind = { $kind ->
    [annual-report] { SERIES($n, $most) }份年度报告
    [publication] { SERIES($n, $most) }份出版物
    [guideline] { SERIES($n, $most) }项准则
    [standard] { SERIES($n, $most) }项标准
    [project] { SERIES($n, $most) }个项目
    [partnership] { SERIES($n, $most) }个伙伴关系
    [training] { SERIES($n, $most) }项培训
    [event] { SERIES($n, $most) }次活动
    [database] { SERIES($n, $most) }个数据库
    [tool] { SERIES($n, $most) }个工具
    [policy] { SERIES($n, $most) }项政策
   *[statement] { SERIES($n, $most) }项声明
  }{ $has-share ->
    [yes] （{ $share }%）
   *[no] { "" }
  }
sg-implementation = 各项行动方针的执行情况
sg-line-heading = { $part ->
    [section] { $code }节
    [application] { $code }
   *[line] 行动方针{ $code }
  }{ $has-title ->
    [yes] ：{ $title }
   *[no] { "" }
  }
sg-regional = 区域视角
regional-coverage = 在{ $year }年的{ COUNT($outputs) }项产出中，有{ $parts }{ $unstated ->
    [0] { "" }
   *[other] ；另有{ COUNT($unstated) }项没有注明范围
  }。
of-coverage = { $coverage ->
    [global] 全球性产出{ SERIES($n, $most) }项
    [regional] 区域性产出{ SERIES($n, $most) }项
    [national] 国家级产出{ SERIES($n, $most) }项
   *[local] 地方级产出{ SERIES($n, $most) }项
  }
regional-outputs = { $n ->
    [1] 区域性产出如下：{ $which }。
   *[other] 区域性产出有以下{ COUNT($n) }项：{ $which }。
  }
regional-outputs-many = 关于{ COUNT($n) }项区域性产出的说明见{ $paras }。
# A title where it is only mentioned: of a publication, which comes in italics where the language has these, and of anything else.
title-of-written = 《{ $title }》
title-in-quotes = “{ $title }”
output-mention = { $title }（第{ $para }段）
# as in A/63/72-E/2008/48 (zh): 联合国各区域委员会
regional-commissions = 有{ COUNT($n) }个联合国区域委员会发布了产出或为产出的合作方：{ $which }。
organization-mention = { $who }（{ $paras }）
regional-countries = 在{ COUNT($outputs) }项产出中，有{ COUNT($stated) }项指明了所涉国家：{ $parts }。涉及多个区域的产出计入其中每一区域。{ $unstated ->
    [0] { "" }
   *[other] 由于其余产出没有指明国家，这些数字不足以说明产出在各区域之间的分布情况。
  }
of-region = { $region ->
    [africa] 涉及非洲的{ SERIES($n, $most) }项
    [americas] 涉及美洲的{ SERIES($n, $most) }项
    [arab-states] 涉及阿拉伯国家的{ SERIES($n, $most) }项
    [asia-pacific] 涉及亚洲及太平洋的{ SERIES($n, $most) }项
    [cis] 涉及独立国家联合体的{ SERIES($n, $most) }项
   *[europe] 涉及欧洲的{ SERIES($n, $most) }项
  }
sg-stakeholders = 利益攸关方的贡献
stakeholders-by-category = 在{ $year }年的{ COUNT($outputs) }项产出中，有{ $parts }{ $unstated ->
    [0] { "" }
   *[other] ；另有{ COUNT($unstated) }项的发布组织类别不详
  }。由多个类别的组织发布的产出计入其中每一类别。
# The categories as in A/RES/70/125 (zh): 各国政府、私营部门、民间社会、国际组织、技术界和学术界
of-category = { $category ->
    [government] 政府发布的{ SERIES($n, $most) }项
    [international-organization] 国际组织发布的{ SERIES($n, $most) }项
    [civil-society] 民间社会组织发布的{ SERIES($n, $most) }项
    [private-sector] 私营部门发布的{ SERIES($n, $most) }项
    [academia] 学术界发布的{ SERIES($n, $most) }项
   *[technical-community] 技术界发布的{ SERIES($n, $most) }项
  }
category-issued = { $category ->
    [government] 政府单独或与其他方面共同发布了以下产出：{ $which }。
    [international-organization] 国际组织单独或与其他方面共同发布了以下产出：{ $which }。
    [civil-society] 民间社会组织单独或与其他方面共同发布了以下产出：{ $which }。
    [private-sector] 私营部门实体单独或与其他方面共同发布了以下产出：{ $which }。
    [academia] 学术机构单独或与其他方面共同发布了以下产出：{ $which }。
   *[technical-community] 技术界单独或与其他方面共同发布了以下产出：{ $which }。
  }
category-mention = { $title }（{ $who }；见第{ $para }段）
category-issued-many = { $category ->
    [government] 关于政府所发布产出的说明见{ $paras }。
    [international-organization] 关于国际组织所发布产出的说明见{ $paras }。
    [civil-society] 关于民间社会组织所发布产出的说明见{ $paras }。
    [private-sector] 关于私营部门实体所发布产出的说明见{ $paras }。
    [academia] 关于学术机构所发布产出的说明见{ $paras }。
   *[technical-community] 关于技术界所发布产出的说明见{ $paras }。
  }
sg-progress = 进展、障碍和下一步行动
sg-progress-basis = 关于{ $year }年{ $of }，共有{ COUNT($n) }份说明，涉及以下方面：{ $which }。
account-progress = 取得的进展
account-challenges = 遇到的障碍
account-next-steps = 宣布的下一步行动
progress-told = 关于{ $line }的进展，有以下说明（见第{ $para }段）：{ $text }
challenges-told = 关于{ $line }，报告了以下障碍（见第{ $para }段）：{ $text }
next-steps-told = 关于{ $line }，宣布了以下下一步行动（见第{ $para }段）：{ $text }
sg-stocktaking = 总体盘点
sg-stocktaking-published = 总体盘点由{ $stocktaker }进行。{ $has-document ->
    [yes] 在此框架内{ $has-when ->
        [yes] { $when }发布了《{ $document }》
       *[no] 发布了《{ $document }》
      }
   *[no] { $has-when ->
        [yes] 盘点结果{ $when }公布
       *[no] 没有登记{ $year }年的相关文件
      }
  }。
sg-gaps = 不足之处
sg-observations = 意见和进一步行动
# as in A/RES/70/125 (zh): 联合国大会2015年12月16日第70/125号决议通过; as in A/60/100 (zh): 大会第三十七届会议
sg-assembly-decided = { $has-session ->
    [yes] 大会第{ ORDINAL($session) }届会议
   *[no] 大会
  }{ $has-date ->
    [yes] { $when }
   *[no] { "" }
  }{ $has-resolution ->
    [yes] { $has-date ->
        [yes] { "" }
       *[no] 就关于{ $period }年的报告
      }通过了第{ $resolution }号决议
   *[no] 审议了关于{ $period }年的报告
  }。
# The name as in A/RES/70/125 (zh): 科学和技术促进发展委员会
sg-commission-considered = 科学和技术促进发展委员会{ $has-date ->
    [yes] { $when }
   *[no] { "" }
  }审议了关于{ $period }年的报告{ $has-session ->
    [yes] { $has-document ->
        [yes] （{ $session }；{ $document }）
       *[no] （{ $session }）
      }
   *[no] { $has-document ->
        [yes] （{ $document }）
       *[no] { "" }
      }
  }。
sg-council-decided = 经济及社会理事会{ $has-date ->
    [yes] { $when }
   *[no] { "" }
  }{ $has-resolution ->
    [yes] { $has-date ->
        [yes] { "" }
       *[no] 就关于{ $period }年的报告
      }通过了第{ $resolution }号决议
   *[no] 审议了关于{ $period }年的报告
  }。
sg-further-necessary = { $has-resolution ->
    [yes] 大会第{ $resolution }号决议认为有必要采取进一步行动。
   *[no] 大会认为有必要采取进一步行动。
  }
sg-further-not-necessary = { $has-resolution ->
    [yes] 大会第{ $resolution }号决议认为没有必要采取进一步行动。
   *[no] 大会认为没有必要采取进一步行动。
  }
sg-further-open-of = 是否有必要采取进一步行动，由{ $organ }审议。
further-open = 是否有必要采取进一步行动，尚待审议。
sg-further-open = 大会不妨审议是否有必要采取进一步行动。
sg-consideration = 报告之后的情况
sg-consideration-text = 以下所述行动是在本报告提交之后采取的，或采取行动的日期没有记录。
sg-consideration-of = 以下内容涉及关于{ $year }年的报告：
sg-follow-up-held = { $kind ->
    [summit] 后续首脑会议
   *[meeting] 后续会议
  }{ $has-title ->
    [yes] “{ $title }”
   *[no] { "" }
  }{ $has-dates ->
    [yes] { $when }
   *[no] { "" }
  }{ $has-place ->
    [yes] 在{ $place }举行
   *[no] { $has-dates ->
        [yes] 举行
       *[no] 已经举行
      }
  }。

# The secretariat's own words: the figures in them, and the headings of places where nothing else stands.
# unread: translated by us, not read by a native speaker

own-figure = { COUNT($n) }
own-figure-first = { START($n) }
own-figure-in-table = { $n }
own-figure-about = 约{ $number }
own-figure-about-first = 约{ $number }
# as in A/58/1 (zh): 导言
place-introduction = 导言
place-mandate = 任务授权
place-key-trends = 主要趋势
place-regional-perspective = 区域视角
place-stakeholders = 利益攸关方
place-progress-and-obstacles = 进展和障碍
place-observations = 意见
place-recommendations = 建议
place-next-steps = 下一步行动
place-acknowledgements = 鸣谢

# The terminal: what `wsis stocktake`, `wsis status`, `wsis list` and `wsis show` print for people, in columns of 80 signs or so: short words.
# Dates stand as in files (2006-05-15), and so do ids, options and commands in backticks.
# unread: translated by us, not read by a native speaker

screen-heading = { $what } · { $registry }
# Of several sentences what stands between them, a blank written as _, and of parts in a row what is parted by more than a comma.
between-sentences = {""}
between-details = ，
between-parts = ；
with-brackets = { $what }（{ $about }）
with-colon = { $what }：{ $text }
about-number = 约{ $number }
years-from-to = { $first }至{ $last }

# Columns of tables in a terminal, where no column of the reports is called the same. `column-id` is what a record is called by in files.
# unread: translated by us, not read by a native speaker
column-id = 标识
column-name = 名称
column-moderators = 主持方
column-coordinators = 协调方
column-coordinators-short = 协调方
column-modalities-short = 模式
column-members-short = 成员
column-meetings-short = 会议
column-open-short = 开放
column-outputs-short = 产出
column-report-short = 报告
# The outputs of other lines that serve this one too.
column-also = 兼及
# Outputs that came late, and those that are planned.
column-late = 迟交
column-planned = 计划中
# Whether there is an annual report.
column-report = 报告
column-change = ± { $before }
column-missing = 缺项
column-difference = 变化
column-only-in = 仅{ $years }年
column-figures-before = { $is-one-year ->
    [yes] 上一年
   *[no] 此前
  }
column-title-and-file = 标题和文件
# What was counted, and what it adds.
column-counted = 计入内容
column-adds = 计数
column-last-changed = 最后更改
column-cycle = 周期
# The last day on which something is in time.
column-deadline = 期限
column-overdue-since = 逾期自
column-what-was-submitted = 已提交
column-owes = 欠交
column-formed = 成立
column-start = 开始
column-end = 结束
column-status = 状态
column-country = 国家
column-countries = 国家
column-approximate = 约数
column-organizers = 主办方
# The event that a meeting was a session of.
column-within = 所属活动
column-online = 线上
column-links = 链接
column-sources = 来源
column-acronym = 简称
# The lines that an organization moderates.
column-moderated = 主持
column-part-of = 隶属
column-competences = 职权范围
column-website = 网站
# Who brought an output out.
column-issued-by = 发布方
column-year = 年份
column-partners = 合作方
column-goals = 目标
column-targets = 具体目标
# How far an output reaches.
column-reach = 范围
column-language = 语言
column-day-submitted = 提交日期
column-replaces = 取代
column-summary = 概述
column-symbol = 文号
column-organ = 机关
column-request = 请求
column-answers = 响应
column-action = 行动
column-asked-of = 请求对象
# How many years apart a request is to be answered.
column-every = 间隔
# The steps of a cycle: stocktaking, report, the Council's resolution, the Assembly's, the judgement on further action.
column-stocktaking = 盘点
column-sg-report = 报告
column-ecosoc = 经社理事会
column-assembly = 大会
column-further-action = 行动
column-follow-up = 后续
column-commission = 委员会

# Words of closed lists within a table or a phrase.
# unread: translated by us, not read by a native speaker

word-kind-annual-report = 年度报告
word-kind-publication = 出版物
word-kind-guideline = 准则
word-kind-standard = 标准
word-kind-project = 项目
word-kind-partnership = 伙伴关系
word-kind-training = 培训
word-kind-event = 活动
word-kind-database = 数据库
word-kind-tool = 工具
word-kind-policy = 政策
word-kind-statement = 声明
# Of a follow-up.
word-kind-meeting = 会议
word-kind-summit = 首脑会议
# as in A/RES/70/125 (zh): 各国政府、私营部门、民间社会、国际组织、技术界和学术界
word-category-government = 政府
word-category-international-organization = 国际组织
word-category-civil-society = 民间社会
word-category-private-sector = 私营部门
word-category-academia = 学术界
word-category-technical-community = 技术界
word-coverage-global = 全球
word-coverage-regional = 区域
word-coverage-national = 国家
word-coverage-local = 地方
# Of outputs, and of meetings.
word-status-planned = 计划中
word-status-ongoing = 进行中
word-status-completed = 已完成
word-status-discontinued = 已中止
word-status-held = 已举行
word-status-cancelled = 已取消
word-role-moderator = 主持方
word-role-co-moderator = 共同主持方
word-role-proposed = 拟议
word-topic-membership = 成员组成
word-topic-working-methods = 工作方法
word-topic-meetings = 会议
word-topic-sub-groups = 分组
word-topic-communication = 沟通
word-topic-decision-making = 决策
word-topic-reporting = 报告
word-topic-partnerships = 伙伴关系
# What a resolution asks for: to report, to convene …
word-action-report = 报告
word-action-convene = 召集
word-action-establish = 设立
word-action-develop = 制定
word-action-implement = 执行
word-action-review = 审查
word-action-support = 支持
word-action-consider = 审议
# Of a request.
word-state-answered = 已响应
word-state-due = 未到期
word-state-overdue = 逾期
word-state-open = 待响应
word-submitted-annual-report = 年度报告
word-submitted-nil-report = 无产出报告
word-submitted-outputs-only = 仅有产出
word-submitted-nothing = 无
word-duty-stocktaker = 盘点方
word-duty-reporter = 报告方
word-duty-coordinator = 协调方
word-qualifier-about = 约
word-qualifier-over = 超过
word-qualifier-under = 少于
word-rank-champion = 入围
word-rank-nominee = 提名
word-rank-winner = 获奖
word-organ-general-assembly = 大会
# as at http://www.un.org/Depts/dhl/dhlchi/resguidc/symbol.htm
word-organ-ecosoc = 经济及社会理事会
word-asked-member-states = 会员国
word-asked-all-stakeholders = 所有利益攸关方
word-asked-facilitators = 行动方针推进方
word-asked-united-nations-system = 联合国系统
goal = 目标{ $number }

# `wsis stocktake`
# unread: translated by us, not read by a native speaker

stocktake-heading = { $years }年盘点
stocktake-report = { $is ->
    [yes] 有
    [nil] 无产出
   *[no] 没有
  }
stocktake-see-sub-lines = 见各项应用
# Stands for the years before where there are none.
stocktake-before = 此前
stocktake-coverage = 在{ $lines }个方面中，有{ $mechanism ->
    [centralised] 协调方
   *[decentralised] 主持方
  }的有{ $in-charge }个，举行过已知向所有利益攸关方开放的会议的有{ $open }个，有产出的有{ $with-output }个。
stocktake-counted = 计入：{ $organizations ->
    [0] { $outputs }项产出
   *[other] { $organizations }个组织的{ $outputs }项产出
  }（{ $before }：{ $previous }项）和{ $meetings }次会议{ $known ->
    [about] ，已知与会者约{ $participants }人
    [exactly] ，已知与会者{ $participants }人
   *[nothing] { "" }
  }。
stocktake-openness = 向所有利益攸关方开放的会议：{ $open }次；未开放：{ $closed }次；未说明：{ $unknown }次。
stocktake-requests = { $year }年底决议请求的状况：已响应{ $answered }项，未到期{ $due }项，逾期{ $overdue }项，待响应{ $open }项。
stocktake-sub-lines = C7一行仅列其本身的数字；作为一个方面，C7也具备其8项应用所具备的内容。
stocktake-missing = 缺少（{ $mark }）：
stocktake-every-line = 所有方面
# Before a colon, with lines to follow.
stocktake-gap-no-moderator = 没有主持方
stocktake-gap-no-coordinator = 没有协调方
stocktake-gap-no-group = 没有利益攸关方小组
stocktake-gap-no-modalities = 没有工作模式
stocktake-gap-no-meeting = 没有会议
stocktake-gap-no-open-meeting = 没有已知开放的会议
stocktake-gap-no-output = 没有产出
stocktake-gap-no-annual-report = 没有年度报告
stocktake-years-heading = { $years }年的产出
stocktake-all = 全部
stocktake-years-note = { $mark }表示该方面在该年没有产出。`--year`显示某一年的全部情况。
stocktake-cut-heading = { $years }年的产出，按{ $by ->
    [line] 方面
    [kind] 类型
    [category] 利益攸关方类别
    [organization] 组织
    [country] 国家
    [region] 区域
   *[sdg] 可持续发展目标
  }分列
stocktake-cut-column = { $by ->
    [line] 方面
    [kind] 类型
    [category] 利益攸关方类别
    [organization] 组织
    [country] 国家
    [region] 区域
   *[sdg] 可持续发展目标
  }
stocktake-unstated = 未说明
stocktake-all-outputs = 所有产出
stocktake-cut-note = 一项产出可计入多行，因此各行之和可能大于所有产出。
stocktake-beside-heading = { $after }年与{ $before }年比较
stocktake-beside-change = { $before } → { $after }
stocktake-beside-same = 以下各项在{ $before }年和{ $after }年相同。
stocktake-beside-note = 1 → 2表示{ $before }年为一，{ $after }年为二。其后：−表示仅计入{ $before }年，+表示仅计入{ $after }年。
stocktake-beside-rough = 部分与会人数为约数。
stocktake-beside-figure = { $line }{ $figure ->
    [moderators] 主持方
    [members] 成员
    [modalities] 工作模式
    [meetings] 会议
    [participants] 与会者
   *[outputs] 产出
  }：{ $change }
# The name of a figure stays as one types it: `c5/outputs`.
stocktake-explain-heading = { $years }年的{ $figure }：{ $value }
stocktake-explain-nothing = 没有内容计入该数字。
stocktake-explain-within = （包括在{ $event }的人数内）
stocktake-explain-answered = （由{ $file }响应）
commit-none = 未提交
commit-unknown = 不详
commit-shallow = （浅克隆）
commit-changed-since = 其后有更改
# Sheets of a workbook.
sheet-lines = 各方面
sheet-all-figures = 所有数据
sheet-records = 记录
sheet-comparison = 比较
sheet-outputs-by-year = 按年份分列的产出
sheet-each-once = 每项产出计一次
column-key = 代码

# `wsis status`
# unread: translated by us, not read by a native speaker

status-heading = { $day }的状况
status-none-open = 没有进行中的周期。`wsis status --year { $year }`显示最近一个周期的结束情况{ $next-is ->
    [year] ；{ $file }将开始下一周期
    [years] ；{ $file }将开始下一周期（{ $next }年）
   *[unknown] { "" }
  }。
status-no-cycle = 登记册尚无周期：含有`outputs-due`的文件cycles/YEAR.toml将开始一年产出的周期。
status-not-recorded = 没有{ $years }年的周期：登记册没有文件{ $file }。
status-cycle = { $years }年周期：{ $stage }{ $end ->
    [closed] （于{ $closed }结束）
    [overtaken] （已由{ $newer }年周期接替）
   *[open] { "" }
  }
stage-collecting = 正在收集产出
stage-stocktaking = 正在盘点
stage-reported = 报告已发布
stage-before-commission = 已提交委员会
stage-before-ecosoc = 已提交经社理事会
stage-before-general-assembly = 已提交大会
stage-decided = 认定有必要采取进一步行动
stage-follow-up-held = 已举行后续会议
stage-none-needed = 无需后续行动
step-outputs = 提交产出
step-stocktaking = 盘点
step-report = 报告
step-commission = 委员会
step-ecosoc = 经社理事会
step-general-assembly = 大会
step-further-action = 对进一步行动的判断
step-follow-up = 后续行动
# What stands at the left, in a column of 12 signs.
status-label-done = 已完成
status-label-no-record = 无记录
status-label-next = 下一步
status-label-overdue = 逾期
status-label-groups = 小组
status-label-late = 迟交
status-label-owed-by = 欠交方
status-label-judged = 判断
status-label-followed-by = 后续
status-label-due-next = 即将到期
status-next = { $step }{ $has-by ->
    [yes] （{ $by }）
   *[no] { "" }
  }：{ $when }
status-next-no-day = 未定日期
status-next-late-after = 未定日期；{ $day }之后为迟
status-by-groups = 各小组
status-by-general-assembly = 大会
status-next-cycle = 正在为下一周期收集{ $years }年的产出：{ $file }将开始该周期。
status-not-covered = 没有周期涵盖{ $years }年。
status-overdue = { $step }（期限{ $day }）{ $lines ->
    [0] { "" }
   *[other] ，{ $lines }个方面
  }
# How many groups brought what, in a row.
status-groups-annual-report = { $n }个有年度报告
status-groups-nil-report = { $n }个报告无产出
status-groups-outputs-only = { $n }个仅有产出
status-groups-nothing = { $n }个无任何内容
# The same with the lines and their moderators to follow.
status-brought-annual-report = 年度报告（{ $n }）：{ $lines }
status-brought-nil-report = 报告无产出（{ $n }）：{ $lines }
status-brought-outputs-only = 有产出，无年度报告（{ $n }）：{ $lines }
status-brought-nothing = 无（{ $n }）：{ $lines }
status-no-moderator = 没有主持方
status-late = { $n }项产出（{ $lines }）
status-judged = { $necessary ->
    [yes] 有必要采取进一步行动
   *[no] 没有必要采取进一步行动
  }
status-judged-unknown = 不详
status-judged-elsewhere = 已提交大会{ $has-date ->
    [yes] （{ $date }）
   *[no] { "" }
  }：{ $cycle }年周期
status-follow-up = { $kind ->
    [summit] 首脑会议
   *[meeting] 会议
  }
status-to-come = { $what }（尚未举行）
status-requests = 决议请求
status-requests-closing = 结束该周期的决议的请求
status-request-due = { $day }（{ $of }）：{ $text }（{ $symbol }{ $has-paragraph ->
    [yes] ，第{ $paragraph }段
   *[no] { "" }
  }）
status-requests-more = 以及另外{ $n }项：{ $command }
status-requests-overdue = { $n }项请求：{ $of }{ $has-command ->
    [yes] ；见{ $command }
   *[no] { "" }
  }
# What a bare `wsis` says at its end.
greeting = `wsis stocktake { $option }`显示数字，`wsis --help`显示所有命令。
greeting-without-cycle = `wsis --help`显示所有命令及其用法。
# `wsis status --by organization`
owing-heading = { $day }欠交产出的组织
owing-none-open = 没有进行中的周期：`--year`显示已结束的周期。
owing-nobody = 没有组织欠交产出。
owing-outputs = 产出
owing-told = { $organizations ->
    [0] 没有组织欠交产出或关于没有产出的说明。
   *[other] 有{ $organizations }个组织欠交产出或关于没有产出的说明。
  }{ $has-since ->
    [yes] “逾期自”一栏为已过的期限日。
   *[no] { "" }
  }
owing-told-brought = { $organizations ->
    [0] 没有组织欠交产出。
   *[other] 有{ $organizations }个组织欠交产出。
  }{ $mark }表示没有提交任何内容。
owing-undated = { $cycles }年的产出未定提交期限，因此均不算迟交：`wsis set cycle { $cycle } outputs-due DATE`可设定期限。
owing-unmoderated = 以下方面无人主持，因此无从催交：{ $lines }。
owing-sheet = 欠交方

# `wsis list`: how many there are, at the end, and as what a list is called.
# unread: translated by us, not read by a native speaker

list-count = { $count }。
count-action-line = { $n ->
    [0] 没有方面
   *[other] { $n }个方面
  }
count-organization = { $n ->
    [0] 没有组织
   *[other] { $n }个组织
  }
count-group = { $n ->
    [0] 没有小组
   *[other] { $n }个小组
  }
count-meeting = { $n ->
    [0] 没有会议
   *[other] { $n }次会议
  }
count-output = { $n ->
    [0] 没有产出
   *[other] { $n }项产出
  }
count-cycle = { $n ->
    [0] 没有周期
   *[other] { $n }个周期
  }
count-resolution = { $n ->
    [0] 没有决议
   *[other] { $n }项决议
  }
count-request = { $n ->
    [0] 没有请求
   *[other] { $n }项请求
  }
count-row = { $n ->
    [0] 没有行
   *[other] { $n }行
  }
# The title of a list that is written to a file: what was asked for. The parts are joined by `asked-between`, in which _ is a blank; they may be
# written as a label with a colon, as for example "pays : { $names }". The title begins with a capital by itself.
asked-title = { $has-parts ->
    [yes] { $what }（{ $parts }）
   *[no] { $what }
  }
asked-between = ；
asked-action-line = { $has-standing ->
    [yes] { $standing }的方面
   *[no] 方面
  }
asked-organization = { $has-standing ->
    [yes] { $standing }的组织
   *[no] 组织
  }
asked-group = { $has-standing ->
    [yes] { $standing }的小组
   *[no] 小组
  }
asked-meeting = { $has-standing ->
    [yes] { $standing }的会议
   *[no] 会议
  }
asked-output = { $has-standing ->
    [yes] { $standing }的产出
   *[no] 产出
  }
asked-cycle = { $has-standing ->
    [yes] { $standing }的周期
   *[no] 周期
  }
asked-resolution = { $has-standing ->
    [yes] { $standing }的决议
   *[no] 决议
  }
asked-request = { $has-standing ->
    [yes] { $standing }的请求
   *[no] 请求
  }
asked-by-kind = 类型：{ $names }
asked-by-category = 类别：{ $names }
asked-by-place = { $of ->
    [output] 所涉地区：{ $names }
   *[other] 所在地：{ $names }
  }
asked-by-coverage = 范围：{ $names }
asked-by-goal = 可持续发展目标：{ $names }
asked-by-line = { $of ->
    [output] 所属方面：{ $names }
   *[other] 方面：{ $names }
  }
asked-by-resolution = 决议：{ $names }
asked-by-organization = { $as ->
    [by] 发布方：{ $names }
    [partner] 合作方：{ $names }
    [by-or-with] 发布方或合作方：{ $names }
    [asked] 请求对象：{ $names }
   *[any] 组织：{ $names }
  }
asked-by-years = 年份：{ $years }
asked-by-since = { $date }以来
asked-by-until = 截至{ $date }
asked-by-search = 含有“{ $text }”
alternatives = { $most }或{ $last }
# Under the title: how many there are, as the registry stood on a day or at a revision.
list-as-of = { $count }，依据登记册{ $has-revision ->
    [yes] 的版本{ $revision }
   *[no] { $day }的内容
  }。
cycle-action = { $necessary ->
    [yes] 需要
   *[no] 无
  }

# `wsis show`: the title of a record's kind with its id.
# unread: translated by us, not read by a native speaker

show-action-line = 方面{ $id }
show-organization = 组织{ $id }
show-group = 小组{ $id }
show-meeting = 会议{ $id }
show-output = 产出{ $id }
show-cycle = 周期{ $id }
show-resolution = 决议{ $id }
# Titles of what refers to a record; in brackets how many there are.
show-members = 小组成员（{ $n }）
show-meetings = 会议（{ $n }）
show-outputs-by-year = 历年产出（{ $n }{ $is-served ->
    [yes] ；括号内为也服务于该方面的其他方面的产出
   *[no] { "" }
  }）
show-no-output = 报告无产出（{ $n }）
show-competent = 职权范围涵盖该方面的组织（{ $n }）
show-line = 方面
show-moderators = 所属方面的主持方（{ $n }）
show-modalities-decided = 该会议决定的工作模式（{ $n }）
show-outputs-of-meeting = 该会议的产出（{ $n }）
show-sessions = 分会（{ $n }）
show-duties = 在登记册中的职责（{ $n }）
show-moderates = 主持（{ $n }）
show-member-of = 所属小组（{ $n }）
show-meetings-organized = 主办的会议（{ $n }）
show-outputs = 产出（{ $n }）
show-partner-in = 作为合作方的产出（{ $n }）
show-prepared = 编写的报告（{ $n }）
show-parts = 下属部分（{ $n }）
show-asked-of-it = 对其提出的请求（{ $n }）
show-replaced-by = 已被取代（{ $n }）
show-takes-the-place-of = 取代（{ $n }）
show-came-out-of = 产生于该会议（{ $n }）
show-requests = 请求（{ $n }：{ $states }）
show-cycles = 提及该决议的周期（{ $n }）
show-sources = 来源
show-file = 文件
show-last-changed = 最后更改
show-source-read = （{ $day }查阅）
show-source-kept = 存于{ $address }
commit-on = { $day }，{ $commit }
commit-not-known = 不详，该克隆为浅克隆
commit-changed = { $commit }（其后有更改，尚未提交）
commit-not-yet = 尚未提交
show-term = { $what }{ $has-role ->
    [yes] ，{ $role }
   *[no] { "" }
  }{ $has-from ->
    [yes] ，自{ $from }
   *[no] { "" }
  }{ $has-until ->
    [yes] ，至{ $until }
   *[no] { "" }
  }
show-modality = { $line }，{ $topic }：{ $text }
# What a resolution asks: of whom, on which lines, how it stands, and what answers it.
show-asked = 请其{ $action ->
    [report] 报告
    [convene] 召集
    [establish] 设立
    [develop] 制定
    [implement] 执行
    [review] 审查
    [support] 支持
   *[consider] 审议
  }：{ $whom }
show-asked-nobody = 未指明对象
show-lines = 方面：{ $lines }
show-answer = 响应：{ $what }{ $has-date ->
    [yes] （{ $date }）
   *[no] { "" }
  }{ $has-title ->
    [yes] ，{ $title }
   *[no] { "" }
  }
record-action-line = 方面{ $id }
record-organization = 组织{ $id }
record-group = 小组{ $id }
record-meeting = 会议{ $id }
record-output = 产出{ $id }
record-cycle = 周期{ $id }
record-resolution = 决议{ $id }
state-count-answered = 已响应{ $n }项
state-count-due = 未到期{ $n }项
state-count-overdue = 逾期{ $n }项
state-count-open = 待响应{ $n }项
standing-answered = { $until ->
    [period] 已响应，所涉期间至{ $day }
    [day] 已响应；期限为{ $day }
   *[nothing] 已响应
  }
standing-due = 未到期，期限为{ $day }
standing-overdue = 逾期，期限为{ $day }
standing-open = { $has-ended ->
    [yes] 待响应
   *[no] 待响应（未定日期）
  }
standing-every = { $years ->
    [1] 每年
   *[other] 每{ $years }年
  }
standing-until = 至{ $date }
# Of a cycle: what was counted in its years.
show-counted = { $has-years ->
    [yes] { $years }年计入内容
   *[no] 该年计入内容
  }
show-counted-outputs = { $organizations ->
    [0] { $outputs }项产出
   *[other] { $organizations }个组织的{ $outputs }项产出
  }（{ $has-before ->
    [yes] { $before }年
   *[no] 上一年
  }{ $previous }项）
show-counted-meetings = { $meetings }次会议，已知与会者{ $approximate ->
    [yes] 约{ $participants }人
   *[no] { $participants }人
  }
show-counted-openness = 向所有利益攸关方开放的会议：{ $open }次；未开放：{ $closed }次；未说明：{ $unknown }次
show-counted-lines = 在{ $lines }个方面中，有主持方的有{ $moderated }个，举行过已知向所有利益攸关方开放的会议的有{ $open }个，有产出的有{ $with-output }个
show-counted-kinds = 按类型：{ $kinds }
show-counted-kind = { $kind }（{ $n }）
# What a record's file holds, as labels at the left and within a phrase; a label begins with a capital by itself. In a phrase a value stands after its
# label, as in "from 2006-05-15".
phrase-part = { $label }：{ $value }
phrase-not = 非{ $label }
key-academia = 学术界
key-acronym = 简称
key-action = 行动
key-adopted = 通过日期
key-agenda-item = 议程项目
key-also = 兼及方面
key-answers = 响应的请求
key-approximate = 约数
key-as-of = 截至日期
key-asked = 请求对象
key-asked-of = 请求对象类别
key-attendance = 出席情况
key-by = 发布方
key-call = 征集材料
key-category = 类别
key-challenges = 障碍
key-city = 城市
key-civil-society = 民间社会
key-closed = 结束日期
key-closing = 截止日期
key-commission = 委员会
key-competences = 职权范围
key-countries = 国家
key-country = 国家
key-coverage = 范围
key-covers = 所涉期间
key-cycle = 周期
key-date = 日期
key-decided = 决定出处
key-decisions = 决定
key-document = 文件
key-due = 期限
key-ecosoc = 经社理事会
key-edition = 版次
key-end = 结束
key-every = 间隔年数
key-figures = 数字
key-follow-up = 后续行动
key-formed = 成立日期
key-from = 起始
key-further-action = 进一步行动
key-general-assembly = 大会
key-government = 政府
key-intergovernmental = 政府间
key-international-organization = 国际组织
key-item = 项目
key-item-title = 项目标题
key-kind = 类型
key-language = 语言
key-letter = 分段
key-lines = 方面
key-links = 链接
key-list = 项目表
key-list-symbol = 项目表文号
key-maintainers = 维护方
key-meeting = 会议
key-members = 成员
key-modalities = 工作模式
key-moderators = 主持方
key-name = 名称
key-narrative = 说明
key-necessary = 有必要
key-next-steps = 下一步行动
key-nil-reports = 无产出报告
key-online = 线上
key-open-to-all-stakeholders = 向所有方面开放
key-organ = 机关
key-organization = 组织
key-organizers = 主办方
key-outputs-due = 产出提交期限
key-paragraph = 段次
key-paragraphs = 段次
key-parent = 上级组织
key-partners = 合作方
key-place = 地点
key-prepared-by = 编写方
key-private-sector = 私营部门
key-prizes = 奖项
key-progress = 进展
key-provisional = 临时
key-qualifier = 限定
key-rank = 名次
key-replaces = 取代
key-report = 报告
key-requests = 请求
key-resolution = 决议
key-role = 角色
key-scope = 内容范围
key-sdgs = 可持续发展目标
key-session = 届会
key-start = 开始
key-status = 状态
key-stocktaking = 盘点
key-sub-actions = 次级行动
key-submitted = 提交日期
key-summary = 概述
key-symbol = 文号
key-targets = 具体目标
key-technical-community = 技术界
key-text = 内容
key-title = 标题
key-title-translated = 标题译文
key-topic = 专题
key-total = 总数
key-unit = 单位
key-until = 终止
key-url = 网址
key-value = 数值
key-venue = 会场
key-website = 网站
key-within = 所属活动

# The masthead's words for what the cycles' files have in English; these stand after `sg-council-session`.
# unread: translated by us, not read by a native speaker

sg-council-substantive-session = { $year }年实质性会议
# A part of an item or of a paragraph, by its letter.
part-of-item = { $number }({ $letter })
masthead-language = Chinese
masthead-preliminary-list = 暂定项目表
# as in A/60/100 (zh, https://wenqiao.top/browse/un/part0117): 临时议程
masthead-provisional-agenda = 临时议程
# as in sentences of United Nations documents at https://ar.ichacha.net/chinese.aspx (جدول الأعمال المشروح): 临时议程说明
masthead-annotated-provisional-agenda = 临时议程说明

# The workbook for who reports without git. A name of a sheet has at most 31 letters, and none of : \\ / ? * [ ].
# The semicolon between names is the half-width one, since no other is read as such; so is the apostrophe.
# unread: translated by us, not read by a native speaker

workbook-sheet-text = 填写说明
workbook-sheet-owed = 待办事项
workbook-sheet-output = 产出
workbook-sheet-meeting = 会议
workbook-sheet-organization = 组织
workbook-sheet-lists = 列表
workbook-title = { $who }：{ $year }年的产出和会议
workbook-about = 本工作簿于{ $day }根据“{ $name }”生成，载有{ $who }已提交的{ $year }年内容，列明仍需提交的内容，并供贵方补充和更正。
workbook-closed = { $year }年的数据已于{ $closed }关闭。如确需更正，请在回复中说明理由。
workbook-sheets = 各工作表的内容
workbook-about-owed = “{ $owed }”：请贵方提交的内容及其期限，以及其中已收到的内容。此表仅供查阅。
workbook-about-outputs = “{ $outputs }”：贵方{ $year }年自行发布或作为合作方参与的产出。每行一项产出。
workbook-about-meetings = “{ $meetings }”：贵方主办的{ $year }年会议。每行一次会议。
workbook-about-organization = “{ $organization }”：关于{ $who }的已知资料。
workbook-how = 如何填写
workbook-how-new = 新增内容请写在已有各行下方，灰色的“{ $record }”单元格请留空。
workbook-how-change = 已有各行如有错误或遗漏，请直接在相应单元格中更正或补充，“{ $record }”请保持不变。清空单元格即删除其中原有的内容。
workbook-how-needed = 新增的每一行均须填写标有星号的各列。
workbook-how-choose = 选中单元格即可看到应填内容的说明。单元格旁有箭头的，请从列表中选择；“{ $lists }”载有所有列表。
workbook-how-several = 单元格可填写多个组织、国家等内容的，请用英文分号（;）隔开；列表每次只能选入一个。
workbook-how-dates = 日期请按此例填写：2026年5月15日写作2026-05-15。只知道月份的，写作'2026-05，前面加英文撇号；只知道年份的，写作2026。
workbook-how-plain = 请直接填写内容，不要使用公式，也不要合并单元格。贵方添加的列和工作表仅供贵方自用，其中的内容不会被采用。
workbook-how-deleted = 在表中删除一行，不会删除别处的任何内容；如有内容应予删除，请告知我们。
workbook-left-out = 以下内容不在本工作簿中，将保持不变：{ $left-out }。如需补充或更正，请在回复中说明。
workbook-back = 如何寄回
workbook-send = 请将工作簿保存为.xlsx格式，并{ $has-contact ->
    [yes] 寄回{ $contact }
   *[no] 随答复一并寄回
  }。对于无法读取的单元格，我们将逐一告知，并说明应填写的内容。
workbook-record = 记录
workbook-record-help = 该行所对应的记录。请勿更改；新增的行请留空。
workbook-owed-what = 事项
workbook-owed-text = 内容
workbook-owed-state = 状况
workbook-owed-due = 期限
workbook-owed-outputs = 方面{ $line }的{ $year }年产出
workbook-owed-outputs-of-years = 方面{ $line }的{ $years }年产出
workbook-owed-request = { $symbol }{ $has-paragraph ->
    [yes] ，第{ $paragraph }段
   *[no] { "" }
  }（{ $name }）
workbook-nothing-owed = 目前没有需要贵方提交的内容。
workbook-came-annual-report = 已收到年度报告。
workbook-came-nil-report = 已收到关于没有产出的说明。
workbook-came-outputs-only = 已收到产出，但没有收到年度报告。
workbook-came-nothing = 尚未收到任何内容。
workbook-nothing-more-owed = 无需再提交其他内容。
workbook-late = 已逾期。
workbook-request-overdue = 没有收录响应，期限已过。
workbook-request-due = 尚未收录响应。
workbook-request-open = 没有收录响应；未定期限。
workbook-hint-needed = 必填。
workbook-hint-choice = 请从列表中选择。
workbook-hint-names = 如有多个，请用英文分号（;）隔开。
workbook-hint-addresses = 如有多个，请每行写一个。
workbook-hint-texts = 如有多项，请在各项之间空一行。
workbook-hint-date = 写作2026-05-15；如不知道具体日期，写作'2026-05或2026。
workbook-hint-day = 完整的日期，写作2026-05-15。
workbook-hint-own = 新增的行如留空，即为贵方。
workbook-yes = 是
workbook-no = 否
language-en = 英文
language-fr = 法文
language-es = 西班牙文
language-ar = 阿拉伯文
language-zh = 中文
language-ru = 俄文
status-planned = 计划中
status-ongoing = 进行中
status-completed = 已完成
status-discontinued = 已中止
status-held = 已举行
status-cancelled = 已取消

# The columns of the workbook: what stands above each, and what belongs in it.
# unread: translated by us, not read by a native speaker

workbook-output-line = 方面
workbook-output-line-help = 该产出所属的行动方针。
workbook-output-title = 标题
workbook-output-title-help = 该产出的标题。
workbook-output-kind = 类型
workbook-output-kind-help = 该产出属于哪一类。
workbook-output-status = 状态
workbook-output-status-help = 该产出进行到哪一步。
workbook-output-date = 日期
workbook-output-date-help = 发布或完成的日期：应在本工作簿所涉年份或其下一年。
workbook-output-covers-from = 所涉期间起始
workbook-output-covers-from-help = 年度报告填写：所涉期间的第一天（如所涉期间不是本工作簿所涉年份）。
workbook-output-covers-until = 所涉期间终止
workbook-output-covers-until-help = 年度报告填写：所涉期间的最后一天。
workbook-output-replaces = 取代
workbook-output-replaces-help = 该产出所取代的先前版本。
workbook-output-submitted = 提交日期
workbook-output-submitted-help = 秘书处收到该产出的日期；由秘书处填写。
workbook-output-by = 发布方
workbook-output-by-help = 发布该产出的组织。
workbook-output-partners = 合作方
workbook-output-partners-help = 参与该产出的其他组织。
workbook-output-also = 兼及方面
workbook-output-also-help = 该产出所服务的其他行动方针。
workbook-output-meeting = 出自会议
workbook-output-meeting-help = 产生该产出的会议。
workbook-output-coverage = 范围
workbook-output-coverage-help = 该产出涉及的范围有多广。
workbook-output-countries = 所涉国家
workbook-output-countries-help = 该产出所涉的国家。
workbook-output-sdgs = 可持续发展目标
workbook-output-sdgs-help = 该产出有助于实现的可持续发展目标，请填写编号。
workbook-output-targets = 行动计划具体目标
workbook-output-targets-help = 该产出有助于实现的《日内瓦行动计划》B节具体目标，请填写编号。
workbook-output-language = 语言
workbook-output-language-help = 该产出所用的语言；如列表中没有，请填写语言代码，如pt。
workbook-output-summary = 概述
workbook-output-summary-help = 该产出是什么，供谁使用。
workbook-output-narrative-progress = 进展
workbook-output-narrative-progress-help = 年度报告填写：取得了哪些进展。
workbook-output-narrative-challenges = 障碍
workbook-output-narrative-challenges-help = 年度报告填写：遇到了哪些障碍。
workbook-output-narrative-next-steps = 下一步行动
workbook-output-narrative-next-steps-help = 年度报告填写：接下来将做什么。
workbook-output-answers = 响应的请求
workbook-output-answers-help = 该产出所响应的决议请求，请按“待办事项”表中的名称填写。
workbook-output-figures = 数字
workbook-output-links = 链接
workbook-output-links-help = 可获取该产出的网址。
workbook-output-sources = 来源
workbook-output-sources-help = 可查证本行内容的网址或文件文号。
workbook-meeting-title = 标题
workbook-meeting-title-help = 会议的标题。
workbook-meeting-lines = 方面
workbook-meeting-lines-help = 会议所属的行动方针；关于整个后续工作的会议属于方面E。
workbook-meeting-status = 举行情况
workbook-meeting-status-help = 会议是否已经举行。
workbook-meeting-within = 所属活动
workbook-meeting-within-help = 会议如为某项活动的分会，请填写该活动，如WSIS论坛。
workbook-meeting-start = 开始日期
workbook-meeting-start-help = 会议的第一天；除属于另一会议的分会外，均须填写。
workbook-meeting-end = 结束日期
workbook-meeting-end-help = 会议的最后一天。
workbook-meeting-place-city = 城市
workbook-meeting-place-city-help = 举行会议的城市。
workbook-meeting-place-country = 国家
workbook-meeting-place-country-help = 举行会议的国家。
workbook-meeting-place-venue = 会场
workbook-meeting-place-venue-help = 举行会议的建筑物或会议室。
workbook-meeting-online = 线上
workbook-meeting-online-help = 是否可以在线参加。
workbook-meeting-organizers = 主办方
workbook-meeting-organizers-help = 主办会议的组织。
workbook-meeting-open-to-all-stakeholders = 向所有利益攸关方开放
workbook-meeting-open-to-all-stakeholders-help = 会议是否向所有利益攸关方开放；如没有来源说明，请留空。
workbook-meeting-attendance-government = 与会人数：政府
workbook-meeting-attendance-government-help = 来自政府的与会人数。
workbook-meeting-attendance-international-organization = 与会人数：国际组织
workbook-meeting-attendance-international-organization-help = 来自国际组织的与会人数。
workbook-meeting-attendance-civil-society = 与会人数：民间社会
workbook-meeting-attendance-civil-society-help = 来自民间社会的与会人数。
workbook-meeting-attendance-private-sector = 与会人数：私营部门
workbook-meeting-attendance-private-sector-help = 来自私营部门的与会人数。
workbook-meeting-attendance-academia = 与会人数：学术界
workbook-meeting-attendance-academia-help = 来自学术界的与会人数。
workbook-meeting-attendance-technical-community = 与会人数：技术界
workbook-meeting-attendance-technical-community-help = 来自技术界的与会人数。
workbook-meeting-attendance-total = 与会人数：总数
workbook-meeting-attendance-total-help = 与会者总人数。
workbook-meeting-attendance-approximate = 与会人数为约数
workbook-meeting-attendance-approximate-help = 所填与会人数是否为约数。
workbook-meeting-decisions = 决定
workbook-meeting-decisions-help = 会议作出的决定。
workbook-meeting-answers = 响应的请求
workbook-meeting-answers-help = 会议所响应的决议请求，请按“待办事项”表中的名称填写。
workbook-meeting-links = 链接
workbook-meeting-links-help = 会议文件的网址。
workbook-meeting-sources = 来源
workbook-meeting-sources-help = 可查证本行内容的网址或文件文号。
workbook-organization-name = 名称
workbook-organization-name-help = 组织的名称。
workbook-organization-acronym = 简称
workbook-organization-acronym-help = 组织的简称。
workbook-organization-category = 类别
workbook-organization-category-help = 组织所属的首脑会议利益攸关方类别。
workbook-organization-intergovernmental = 政府间组织
workbook-organization-intergovernmental-help = 是否为政府间组织。
workbook-organization-parent = 上级组织
workbook-organization-parent-help = 该组织所隶属的组织。
workbook-organization-competences = 职权范围所涉方面
workbook-organization-competences-help = 组织的职权范围所涵盖的行动方针。
workbook-organization-country = 国家
workbook-organization-country-help = 组织总部所在的国家。
workbook-organization-website = 网站
workbook-organization-website-help = 组织的网站地址。
workbook-organization-maintainers = 可提交者
workbook-organization-maintainers-help = 可代表该组织提交内容者：@handle或@org/team等账号，或电子邮件地址。
workbook-organization-sources = 来源
workbook-organization-sources-help = 可查证本行内容的网址或文件文号。

# Cities, by their names in English. A city without a message keeps that name.
# as in CLDR 48.2 (exemplar cities of time zones), but for what is said of a city
city-addis-ababa = 亚的斯亚贝巴
city-athens = 雅典
city-bamako = 巴马科
city-bangkok = 曼谷
# as in https://fanyv88.com/https/www.un.org/zh (a copy of www.un.org/zh: "北京时间")
city-beijing = 北京
city-berlin = 柏林
# as in https://www.itu.int/wisd/2007/messages/ki-moon-zh.html ("国际电联《多哈行动计划》")
city-doha = 多哈
# as in https://itu.int/zh/mediacentre/Pages/ma04-2020-wsis-forum-goes-online.aspx
city-geneva = 日内瓦
city-kuala-lumpur = 吉隆坡
city-new-york = 纽约
city-paris = 巴黎
city-tunis = 突尼斯
