-- What a cell may have meant stands apart from the sentence on what would be right; files checked before suggest nothing.
CREATE FUNCTION pg_temp.with_suggestions (problems jsonb) RETURNS jsonb LANGUAGE sql AS $$
    SELECT coalesce(jsonb_agg('{"suggestions": []}' || problem ORDER BY place), '[]')
    FROM jsonb_array_elements(problems) WITH ORDINALITY AS each (problem, place)
$$;

UPDATE import_row SET problems = pg_temp.with_suggestions(problems) WHERE problems <> '[]';

UPDATE person_import
SET summary = summary || jsonb_build_object(
    'file_problems', pg_temp.with_suggestions(summary -> 'file_problems'),
    'mapping_problems', pg_temp.with_suggestions(summary -> 'mapping_problems')
)
WHERE summary IS NOT NULL;
