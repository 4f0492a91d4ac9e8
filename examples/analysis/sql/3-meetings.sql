-- Meetings, in the year of their path. Only those that were held count; one of several lines counts under each, and once in all.

CREATE OR REPLACE TEMP VIEW meetings_in_scope AS
SELECT DISTINCT m.id AS meeting, m.year, s.scope, m.open_to_all_stakeholders
FROM meetings AS m
JOIN meetings_lines AS l ON l.meeting = m.id
JOIN scopes AS s ON s.line = l.line
WHERE m.status = 'held';

-- The events that a meeting is within, from the inside out, eight at most.
CREATE OR REPLACE TEMP VIEW events AS
WITH RECURSIVE chain (meeting, event, depth) AS (
  SELECT m.id, e.id, 1
  FROM meetings AS m JOIN meetings AS e ON e.id = m.within
  UNION ALL
  SELECT c.meeting, e.id, c.depth + 1
  FROM chain AS c JOIN meetings AS m ON m.id = c.event JOIN meetings AS e ON e.id = m.within
  WHERE c.depth < 8
)
SELECT meeting, event, depth FROM chain;

-- How many took part: the total that was given, else the sum of the parts.
CREATE OR REPLACE TEMP VIEW attendance AS
WITH took_part AS (
  SELECT
    m.id AS meeting,
    coalesce(
      m.attendance_total,
      coalesce(m.attendance_government, 0) + coalesce(m.attendance_international_organization, 0)
        + coalesce(m.attendance_civil_society, 0) + coalesce(m.attendance_private_sector, 0)
        + coalesce(m.attendance_academia, 0) + coalesce(m.attendance_technical_community, 0)
    ) AS participants,
    coalesce(m.attendance_approximate, false) AS is_approximate
  FROM meetings AS m
)
SELECT meeting, participants, is_approximate FROM took_part WHERE participants > 0;

-- Who came to a session is among those who came to its event: where both count and the event's own number is known, the session adds
-- nothing. Events that lead nowhere, in a ring or deeper than anybody nests, take in nobody.
CREATE OR REPLACE TEMP VIEW participants AS
WITH
  attended AS (
    SELECT m.meeting, m.year, m.scope, a.participants, a.is_approximate
    FROM meetings_in_scope AS m JOIN attendance AS a ON a.meeting = m.meeting
  ),
  nowhere AS (SELECT meeting FROM events WHERE depth = 8),
  inside AS (
    SELECT DISTINCT session.meeting, session.year, session.scope
    FROM attended AS session
    JOIN events AS e ON e.meeting = session.meeting
    JOIN attended AS event
      ON event.meeting = e.event AND event.year = session.year AND event.scope = session.scope
    LEFT JOIN nowhere AS n ON n.meeting = session.meeting
    WHERE n.meeting IS NULL
  )
SELECT a.year, a.scope, sum(a.participants) AS participants, bool_or(a.is_approximate) AS is_approximate
FROM attended AS a
LEFT JOIN inside AS i ON i.meeting = a.meeting AND i.year = a.year AND i.scope = a.scope
WHERE i.meeting IS NULL
GROUP BY a.year, a.scope;

-- A meeting is open, or not, only where a source says so.
CREATE OR REPLACE TEMP VIEW meeting_figures AS
WITH held AS (
  SELECT
    m.year,
    m.scope,
    count(*) AS total,
    count(CASE WHEN m.open_to_all_stakeholders THEN 1 END) AS open,
    count(CASE WHEN m.open_to_all_stakeholders IS NULL THEN 1 END) AS openness_unknown
  FROM meetings_in_scope AS m
  GROUP BY m.year, m.scope
)
SELECT
  h.year,
  h.scope,
  h.total AS meetings_total,
  h.open AS meetings_open,
  h.openness_unknown AS meetings_openness_unknown,
  coalesce(p.participants, 0) AS meetings_participants,
  coalesce(p.is_approximate, false) AS meetings_participants_approximate
FROM held AS h LEFT JOIN participants AS p ON p.year = h.year AND p.scope = h.scope;

-- From when to when a meeting lasted: the nearest of it and its events that says when it begins says when it ends, too; only an end of
-- the meeting's own comes before that. Dates that contradict each other are none.
CREATE OR REPLACE TEMP VIEW meeting_periods AS
WITH
  and_itself AS (
    SELECT m.id AS meeting, m.id AS event, 0 AS depth FROM meetings AS m
    UNION ALL
    SELECT e.meeting, e.event, e.depth FROM events AS e WHERE e.depth < 8
  ),
  dated AS (
    SELECT
      a.meeting, e.start_first, e.start_last, e.end_first, e.end_last,
      row_number() OVER (PARTITION BY a.meeting ORDER BY a.depth) AS place
    FROM and_itself AS a JOIN meetings AS e ON e.id = a.event
    WHERE e.start_first IS NOT NULL
  ),
  periods AS (
    SELECT
      d.meeting,
      d.start_first,
      d.start_last,
      coalesce(m.end_first, d.end_first, d.start_first) AS end_first,
      coalesce(m.end_last, d.end_last, d.start_last) AS end_last
    FROM dated AS d JOIN meetings AS m ON m.id = d.meeting
    WHERE d.place = 1
  )
SELECT meeting, start_first, start_last, end_first, end_last
FROM periods
WHERE start_first <= end_last;
