-- What resolutions ask, what answers it, and where each request stood on the last day of each year. None of it is written in any file:
-- it follows from what says that it answers a request, and from dates.

-- When a resolution had surely been adopted: by its date, else by the end of the session that its symbol names (the Assembly's first
-- session began in 1946, and each ends in the next year).
CREATE OR REPLACE TEMP VIEW adopted AS
WITH
  symbols AS (
    SELECT
      r.id,
      r.adopted_first,
      r.adopted_last,
      CAST(nullif(regexp_extract(r.symbol, '^A/RES/([0-9]{1,4})/', 1), '') AS INT) AS session,
      CAST(nullif(regexp_extract(r.symbol, '^E/RES/([0-9]{4})/', 1), '') AS INT) AS council
    FROM resolutions AS r
  ),
  by_day AS (
    SELECT id, adopted_first, coalesce(adopted_last, make_date(coalesce(1946 + session, council), 12, 31)) AS adopted_by
    FROM symbols
  )
SELECT id AS resolution, adopted_by, year(coalesce(adopted_first, adopted_by)) AS adopted_in
FROM by_day;

-- How requests are named: by their paragraph, where that asks several things by the action, too, and by the action alone where no source
-- says a number. Blanks make no difference.
CREATE OR REPLACE TEMP VIEW request_names AS
WITH named AS (
  SELECT r.resolution, r.number, r.action, nullif(translate(r.paragraph, concat(' ', chr(9), chr(160)), ''), '') AS paragraph
  FROM resolutions_requests AS r
)
SELECT n.resolution, n.number AS request, coalesce(n.paragraph, n.action) AS name FROM named AS n
UNION
SELECT n.resolution, n.number, concat(n.paragraph, '/', n.action) FROM named AS n WHERE n.paragraph IS NOT NULL;

-- Whether a cycle tells of its report and of its stocktaking, and when. What has no date is of the year after that of the cycle.
CREATE OR REPLACE TEMP VIEW steps_of_cycles AS
WITH
  of_report AS (
    SELECT cycle FROM cycles_report_sources
    UNION
    SELECT id FROM cycles AS c
    WHERE coalesce(
      c.report_symbol, c.report_date, c.report_title, c.report_prepared_by,
      c.report_general_assembly_session, c.report_general_assembly_place, c.report_general_assembly_start,
      c.report_general_assembly_end, c.report_general_assembly_item, c.report_general_assembly_list,
      c.report_general_assembly_list_symbol, c.report_general_assembly_item_title,
      c.report_ecosoc_session, c.report_ecosoc_place, c.report_ecosoc_start, c.report_ecosoc_end, c.report_ecosoc_item,
      c.report_ecosoc_list, c.report_ecosoc_list_symbol, c.report_ecosoc_item_title
    ) IS NOT NULL
  ),
  of_stocktaking AS (
    SELECT cycle FROM cycles_stocktaking_sources
    UNION
    SELECT cycle FROM cycles_stocktaking_figures
    UNION
    SELECT id FROM cycles AS c WHERE coalesce(c.stocktaking_date, c.stocktaking_document) IS NOT NULL
  )
SELECT
  c.id AS cycle, 1 AS step,
  coalesce(c.report_date_first, make_date(c.year + 1, 1, 1)) AS date_first
FROM cycles AS c JOIN of_report AS r ON r.cycle = c.id
UNION ALL
SELECT c.id, 2, coalesce(c.stocktaking_date_first, make_date(c.year + 1, 1, 1))
FROM cycles AS c JOIN of_stocktaking AS s ON s.cycle = c.id;

-- What says that it answers requests: outputs that are not only planned, meetings that were held, and cycles with a report, or as long as
-- that has not come with a stocktaking.
CREATE OR REPLACE TEMP VIEW answering AS
SELECT concat('output/', o.id) AS record, 1 AS step, a.answer, o.date_first
FROM outputs_answers AS a JOIN outputs AS o ON o.id = a.output
WHERE o.status <> 'planned'
UNION ALL
SELECT concat('meeting/', m.id), 1, a.answer, p.start_first
FROM meetings_answers AS a
JOIN meetings AS m ON m.id = a.meeting
LEFT JOIN meeting_periods AS p ON p.meeting = m.id
WHERE m.status = 'held'
UNION ALL
SELECT concat('cycle/', a.cycle), s.step, a.answer, s.date_first
FROM cycles_answers AS a JOIN steps_of_cycles AS s ON s.cycle = a.cycle;

-- The requests that a record says that it answers: `a-res-80-173/113`.
CREATE OR REPLACE TEMP VIEW claims AS
WITH parts AS (
  SELECT DISTINCT
    record, step, date_first,
    split_part(answer, '/', 1) AS resolution,
    translate(substr(answer, length(split_part(answer, '/', 1)) + 2), concat(' ', chr(9), chr(160)), '') AS name
  FROM answering
)
SELECT DISTINCT p.record, p.step, p.date_first, p.resolution, p.name, n.request
FROM parts AS p JOIN request_names AS n ON n.resolution = p.resolution AND n.name = p.name;

-- Whose answers they are.
CREATE OR REPLACE TEMP VIEW answered_by AS
SELECT concat('output/', b.output) AS record, b.by AS organization FROM outputs_by AS b
UNION
SELECT concat('meeting/', m.meeting), m.organizer FROM meetings_organizers AS m
UNION
SELECT concat('cycle/', c.id), c.report_prepared_by FROM cycles AS c WHERE c.report_prepared_by IS NOT NULL
UNION
SELECT concat('cycle/', c.id), r.stocktaker FROM cycles AS c CROSS JOIN registry AS r
UNION
SELECT concat('cycle/', c.id), r.reporter FROM cycles AS c CROSS JOIN registry AS r;

-- An organization and what it is a part of, from the inside out, itself among them, eight at most.
CREATE OR REPLACE TEMP VIEW wholes AS
WITH RECURSIVE chain (part, whole, depth) AS (
  SELECT known.id, known.id, 1
  FROM (
    SELECT id FROM organizations
    UNION
    SELECT organization FROM answered_by WHERE record IN (SELECT record FROM claims)
    UNION
    SELECT asked FROM resolutions_requests_asked
  ) AS known
  UNION ALL
  SELECT c.part, o.parent, c.depth + 1
  FROM chain AS c JOIN organizations AS o ON o.id = c.whole
  WHERE o.parent IS NOT NULL AND c.depth < 8
)
SELECT DISTINCT part, whole FROM chain;

-- The organizations that a request addresses as one of a group. Facilitators are those who ever moderated one of its lines.
CREATE OR REPLACE TEMP VIEW addressed AS
SELECT a.resolution, a.request_number AS request, o.id AS organization
FROM resolutions_requests_asked_of AS a JOIN organizations AS o
  ON (a.asked_of = 'member-states' AND o.category = 'government')
  OR (a.asked_of = 'united-nations-system' AND o.category = 'international-organization')
UNION
SELECT a.resolution, a.request_number, t.organization
FROM resolutions_requests_asked_of AS a
JOIN action_lines_moderators AS t ON t.role <> 'proposed'
LEFT JOIN (
  SELECT resolution, request_number, count(*) AS named FROM resolutions_requests_lines GROUP BY resolution, request_number
) AS concerned ON concerned.resolution = a.resolution AND concerned.request_number = a.request_number
LEFT JOIN resolutions_requests_lines AS l
  ON l.resolution = a.resolution AND l.request_number = a.request_number AND l.line = t.action_line
WHERE a.asked_of = 'facilitators' AND (concerned.named IS NULL OR l.line IS NOT NULL);

-- Of the requests that a record names (one paragraph may ask several things), it answers those that are asked of who gives the answer, or
-- of what that is a part of; else those that are asked of a part of it; or all where it is asked of neither.
CREATE OR REPLACE TEMP VIEW answers AS
WITH
  asked_itself AS (
    SELECT DISTINCT c.record, c.resolution, c.request
    FROM claims AS c
    JOIN answered_by AS b ON b.record = c.record
    JOIN wholes AS w ON w.part = b.organization
    LEFT JOIN resolutions_requests_asked AS a
      ON a.resolution = c.resolution AND a.request_number = c.request AND a.asked = w.whole
    LEFT JOIN addressed AS d
      ON d.resolution = c.resolution AND d.request = c.request AND d.organization = w.whole
    LEFT JOIN resolutions_requests_asked_of AS everyone
      ON everyone.resolution = c.resolution AND everyone.request_number = c.request
      AND everyone.asked_of = 'all-stakeholders'
    WHERE a.asked IS NOT NULL OR d.organization IS NOT NULL OR everyone.asked_of IS NOT NULL
  ),
  part_asked AS (
    SELECT DISTINCT c.record, c.resolution, c.request
    FROM claims AS c
    JOIN answered_by AS b ON b.record = c.record
    JOIN wholes AS w ON w.whole = b.organization
    JOIN resolutions_requests_asked AS a
      ON a.resolution = c.resolution AND a.request_number = c.request AND a.asked = w.part
  ),
  ranked AS (
    SELECT
      c.record, c.step, c.date_first, c.resolution, c.name, c.request,
      CASE WHEN i.record IS NOT NULL THEN 1 WHEN p.record IS NOT NULL THEN 2 ELSE 3 END AS way
    FROM claims AS c
    LEFT JOIN asked_itself AS i ON i.record = c.record AND i.resolution = c.resolution AND i.request = c.request
    LEFT JOIN part_asked AS p ON p.record = c.record AND p.resolution = c.resolution AND p.request = c.request
  ),
  nearest AS (
    SELECT record, step, date_first, resolution, name, request, way,
      min(way) OVER (PARTITION BY record, resolution, name) AS first_way
    FROM ranked
  )
SELECT record, step, date_first, resolution, name, request FROM nearest WHERE way = first_way;

-- The answers that had come by the end of a year; of a cycle's, the first of its steps.
CREATE OR REPLACE TEMP VIEW answers_by_year AS
WITH come AS (
  SELECT
    y.year, a.resolution, a.request, a.date_first,
    row_number() OVER (PARTITION BY y.year, a.record, a.resolution, a.name, a.request ORDER BY a.step) AS place
  FROM answers AS a JOIN years AS y ON a.date_first IS NULL OR a.date_first <= y.last_day
)
SELECT year, resolution, request, year(date_first) AS answered_in FROM come WHERE place = 1;

-- The requests of resolutions that had surely been adopted by the end of a year.
CREATE OR REPLACE TEMP VIEW requests_by_year AS
WITH counted AS (
  SELECT year, resolution, request, count(*) AS answers, count(answered_in) AS dated
  FROM answers_by_year
  GROUP BY year, resolution, request
)
SELECT
  y.year, y.last_day, r.resolution, r.number AS request, r.every, r.due_first, r.due_last, r.until_last, a.adopted_in,
  c.answers IS NOT NULL AS is_answered,
  coalesce(c.dated, 0) AS dated,
  r.every IS NOT NULL AND (a.adopted_in IS NOT NULL OR r.due_first IS NOT NULL) AS is_recurring
FROM resolutions_requests AS r
JOIN adopted AS a ON a.resolution = r.resolution
JOIN years AS y ON a.adopted_by IS NULL OR a.adopted_by <= y.last_day
LEFT JOIN counted AS c ON c.year = y.year AND c.resolution = r.resolution AND c.request = r.number;

-- The periods of a request that recurs, up to that of the year: the first ends with the year in which it is due, or where no day is set,
-- so many years after it was adopted. None is due after the request no longer held.
CREATE OR REPLACE TEMP VIEW periods AS
WITH
  first_periods AS (
    SELECT
      year, last_day, resolution, request, every, due_last, until_last, dated,
      least(coalesce(adopted_in, year(due_first)), coalesce(year(due_first), adopted_in)) AS first_year,
      coalesce(year(due_first), adopted_in + every) AS last_year
    FROM requests_by_year
    WHERE is_recurring
  ),
  all_periods AS (
    SELECT
      f.year, f.last_day, f.resolution, f.request, f.until_last, f.dated, n.n,
      CASE WHEN n.n = 0 THEN f.first_year ELSE f.last_year + (n.n - 1) * f.every + 1 END AS first_year,
      CASE WHEN n.n = 0 AND f.due_last IS NOT NULL THEN f.due_last ELSE make_date(f.last_year + n.n * f.every, 12, 31) END AS due
    FROM first_periods AS f JOIN numbers AS n ON n.n = 0 OR f.last_year + (n.n - 1) * f.every + 1 <= f.year
  )
SELECT year, last_day, resolution, request, dated, n, first_year, due
FROM all_periods
WHERE until_last IS NULL OR until_last >= due;

-- Each period takes the first answer that no period before has taken and that did not come before it. So the answer that the n-th takes
-- is the one after those that came too early for it, or came too early for one before while the periods since have taken one each.
CREATE OR REPLACE TEMP VIEW periods_answered AS
WITH
  early AS (
    SELECT p.year, p.resolution, p.request, p.n, count(a.answered_in) AS answers
    FROM periods AS p
    LEFT JOIN answers_by_year AS a
      ON a.year = p.year AND a.resolution = p.resolution AND a.request = p.request AND a.answered_in < p.first_year
    GROUP BY p.year, p.resolution, p.request, p.n
  ),
  taken AS (
    SELECT year, resolution, request, n,
      n + 1 + max(answers - n) OVER (
        PARTITION BY year, resolution, request ORDER BY n ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
      ) AS answer
    FROM early
  )
SELECT
  p.year, p.resolution, p.request,
  t.answer <= p.dated AS is_met,
  p.due < p.last_day AS has_passed,
  row_number() OVER (PARTITION BY p.year, p.resolution, p.request ORDER BY p.n DESC) AS from_last
FROM periods AS p
JOIN taken AS t ON t.year = p.year AND t.resolution = p.resolution AND t.request = p.request AND t.n = p.n;

-- Where each request stood.
CREATE OR REPLACE TEMP VIEW requests_standing AS
WITH recurring AS (
  SELECT
    year, resolution, request,
    bool_or(has_passed AND NOT is_met) AS is_overdue,
    bool_or(from_last = 1 AND is_met) AS is_met
  FROM periods_answered
  GROUP BY year, resolution, request
)
SELECT
  r.year, r.resolution, r.request,
  CASE
    -- What a later resolution took the place of is owed no more.
    WHEN r.until_last < r.last_day THEN CASE WHEN r.is_answered THEN 'answered' ELSE 'open' END
    WHEN p.is_overdue THEN 'overdue'
    WHEN p.is_met THEN 'answered'
    WHEN p.year IS NOT NULL THEN 'due'
    WHEN r.is_answered THEN 'answered'
    WHEN r.is_recurring THEN 'open'
    WHEN r.due_last < r.last_day THEN 'overdue'
    WHEN r.due_last IS NOT NULL THEN 'due'
    ELSE 'open'
  END AS state
FROM requests_by_year AS r
LEFT JOIN recurring AS p ON p.year = r.year AND p.resolution = r.resolution AND p.request = r.request;

-- How many stand how: all, and by whom they are asked of. One that is asked of several counts for each.
CREATE OR REPLACE TEMP VIEW request_figures AS
WITH
  asked AS (
    SELECT r.resolution, r.number AS request, 'all' AS cut, '' AS key FROM resolutions_requests AS r
    UNION
    SELECT a.resolution, a.request_number, 'organization', a.asked FROM resolutions_requests_asked AS a
    UNION
    SELECT a.resolution, a.request_number, 'asked_of', a.asked_of FROM resolutions_requests_asked_of AS a
  )
SELECT
  s.year, a.cut, a.key,
  count(CASE WHEN s.state = 'answered' THEN 1 END) AS answered,
  count(CASE WHEN s.state = 'due' THEN 1 END) AS due,
  count(CASE WHEN s.state = 'overdue' THEN 1 END) AS overdue,
  count(CASE WHEN s.state = 'open' THEN 1 END) AS open
FROM requests_standing AS s JOIN asked AS a ON a.resolution = s.resolution AND a.request = s.request
GROUP BY s.year, a.cut, a.key;
