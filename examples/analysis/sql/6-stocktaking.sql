-- The figures as `wsis stocktake --format json` has them: of each scope, what lines lack, and the totals.

CREATE OR REPLACE TEMP VIEW figures AS
WITH
  led AS (SELECT year, scope, count(*) AS total FROM moderators GROUP BY year, scope),
  coordinated AS (SELECT year, scope, count(*) AS total FROM coordinators GROUP BY year, scope),
  reported AS (SELECT year, scope, count(*) AS total FROM reported_by GROUP BY year, scope),
  joined AS (SELECT year, scope, count(*) AS total FROM members GROUP BY year, scope)
SELECT
  o.year,
  o.scope,
  coalesce(l.total, 0) AS moderators,
  coalesce(c.total, 0) AS coordinators,
  coalesce(r.total, 0) AS reported_by,
  coalesce(g.total, 0) AS groups_formed,
  coalesce(j.total, 0) AS group_members,
  coalesce(d.total, 0) AS modalities,
  coalesce(m.meetings_total, 0) AS meetings_total,
  coalesce(m.meetings_open, 0) AS meetings_open,
  coalesce(m.meetings_openness_unknown, 0) AS meetings_openness_unknown,
  coalesce(m.meetings_participants, 0) AS meetings_participants,
  coalesce(m.meetings_participants_approximate, false) AS meetings_participants_approximate,
  o.outputs_total,
  o.outputs_also,
  o.outputs_late,
  o.outputs_planned,
  o.outputs_previous_year,
  o.outputs_change
FROM output_figures AS o
LEFT JOIN led AS l ON l.year = o.year AND l.scope = o.scope
LEFT JOIN coordinated AS c ON c.year = o.year AND c.scope = o.scope
LEFT JOIN reported AS r ON r.year = o.year AND r.scope = o.scope
LEFT JOIN groups_formed AS g ON g.year = o.year AND g.scope = o.scope
LEFT JOIN joined AS j ON j.year = o.year AND j.scope = o.scope
LEFT JOIN modalities AS d ON d.year = o.year AND d.scope = o.scope
LEFT JOIN meeting_figures AS m ON m.year = o.year AND m.scope = o.scope;

-- Who follows up.
CREATE OR REPLACE TEMP VIEW mechanism AS
SELECT coalesce(max(r.mechanism), 'decentralised') AS mechanism FROM registry AS r;

-- What lines have, each with its family. A line that reported that there was no output has explained its silence.
CREATE OR REPLACE TEMP VIEW lines_of_years AS
SELECT
  f.year,
  l.place,
  l.line,
  t.title,
  n.line IS NOT NULL AS nil_report,
  f.moderators > 0 AS is_moderated,
  f.coordinators > 0 AS is_coordinated,
  f.groups_formed > 0 AS has_group,
  f.modalities > 0 AS has_modalities,
  f.meetings_total > 0 AS has_meeting,
  f.meetings_open > 0 AS has_open_meeting,
  f.outputs_total > 0 AS has_output,
  f.reported_by > 0 AS has_annual_report
FROM families AS l
JOIN figures AS f ON f.scope = l.scope
JOIN titles AS t ON t.line = l.line
LEFT JOIN nil_reports AS n ON n.year = f.year AND n.line = l.line;

-- What is missing of the mechanism, in its order.
CREATE OR REPLACE TEMP VIEW gaps AS
WITH each_gap AS (
  SELECT place, gap
  FROM (VALUES
    (1, 'no-moderator'), (2, 'no-coordinator'), (3, 'no-group'), (4, 'no-modalities'), (5, 'no-meeting'),
    (6, 'no-open-meeting'), (7, 'no-output'), (8, 'no-annual-report')
  ) AS of_the_mechanism (place, gap)
)
SELECT l.year, l.line, g.place, g.gap
FROM lines_of_years AS l CROSS JOIN mechanism AS m CROSS JOIN each_gap AS g
WHERE CASE g.gap
  WHEN 'no-moderator' THEN m.mechanism = 'decentralised' AND NOT l.is_moderated
  WHEN 'no-coordinator' THEN m.mechanism = 'centralised' AND NOT l.is_coordinated
  WHEN 'no-group' THEN NOT l.has_group
  WHEN 'no-modalities' THEN NOT l.has_modalities
  WHEN 'no-meeting' THEN NOT l.has_meeting
  WHEN 'no-open-meeting' THEN l.has_meeting AND NOT l.has_open_meeting
  WHEN 'no-output' THEN NOT l.has_output AND NOT l.nil_report
  WHEN 'no-annual-report' THEN NOT l.has_annual_report AND NOT l.nil_report
END;

-- All lines together.
CREATE OR REPLACE TEMP VIEW totals AS
WITH
  having_something AS (
    SELECT
      l.year,
      count(*) AS lines,
      count(CASE WHEN l.is_moderated THEN 1 END) AS moderated,
      count(CASE WHEN l.is_coordinated THEN 1 END) AS coordinated,
      count(CASE WHEN l.has_group THEN 1 END) AS with_group,
      count(CASE WHEN l.has_modalities THEN 1 END) AS with_modalities,
      count(CASE WHEN l.has_meeting THEN 1 END) AS with_meeting,
      count(CASE WHEN l.has_open_meeting THEN 1 END) AS with_open_meeting,
      count(CASE WHEN l.has_output THEN 1 END) AS with_output,
      count(CASE WHEN l.has_annual_report THEN 1 END) AS with_annual_report
    FROM lines_of_years AS l
    GROUP BY l.year
  ),
  contributing AS (
    SELECT year, count(*) AS organizations
    FROM output_cuts
    WHERE scope = 'all' AND cut = 'organization'
    GROUP BY year
  )
SELECT
  h.year, h.lines, h.moderated, h.coordinated, h.with_group, h.with_modalities, h.with_meeting, h.with_open_meeting,
  h.with_output, h.with_annual_report,
  f.meetings_total AS meetings,
  f.meetings_open AS open,
  f.meetings_openness_unknown AS openness_unknown,
  f.meetings_participants AS participants,
  f.meetings_participants_approximate AS participants_approximate,
  f.outputs_total AS outputs,
  f.outputs_previous_year AS previous_year,
  coalesce(c.organizations, 0) AS organizations
FROM having_something AS h
JOIN figures AS f ON f.year = h.year AND f.scope = 'all'
LEFT JOIN contributing AS c ON c.year = h.year;
