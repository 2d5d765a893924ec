import { describe, expect, it } from 'vitest';
import { findNames } from '../../../core/export/template/language/find-names';
import { parseTemplate } from '../../../core/export/template/language/parse-template';
import { renderTemplate } from '../../../core/export/template/language/render-template';
import { places } from '../../../core/export/template/places';
import type { Value } from '../../../core/export/template/values/value';

const variables: Readonly<Record<string, Value>> = {
  title: 'Ferry to Osk',
  author: 'Ida',
  status: 'draft',
  count: 5,
  empty: '',
  tags: ['boats', 'winter'],
  times: ['8:00', '9:30'],
  trips: [
    { name: 'Osk', runs: true, stops: ['Vik', 'Nes'] },
    { name: 'Hol', runs: false, stops: [] },
  ],
  long: Array.from({ length: 1000 }, (_, index) => index),
};

function render(template: string): string {
  const scope = {
    url: '',
    find: (name: string) => places.name.prepare(name, variables[name]),
    findOnPage: () => undefined,
  };
  return renderTemplate(parseTemplate(template), scope, places.name.write).text;
}

describe('a template with logic', () => {
  it.each([
    // Conditions.
    ['{% if author %}By {{author}}{% endif %}', 'By Ida'],
    ['{% if empty %}By {{author}}{% endif %}', ''],
    ['{% if empty %}a{% else %}b{% endif %}', 'b'],
    [
      '{% if status == "published" %}live{% elseif status == "draft" %}draft{% else %}?{% endif %}',
      'draft',
    ],
    ['{% if status == "x" %}1{% elseif status == "y" %}2{% else %}3{% endif %}', '3'],
    ['{% if count >= 5 and title contains "osk" %}yes{% endif %}', 'yes'],
    ['{% if (empty or author) && !nobody %}yes{% endif %}', 'yes'],
    ['{% if tags contains "winter" %}yes{% endif %}', 'yes'],
    ['{% if selector:.premium %}paid{% else %}free{% endif %}', 'free'],
    ['{% if author %}{% if empty %}a{% else %}b{% endif %}{% endif %}', 'b'],
    ['{% IF author %}yes{% ENDIF %}', 'yes'],
    // Variables.
    ['{% set slug = title|lower|replace:" ":"-" %}File: {{slug}}.md', 'File: ferry-to-osk.md'],
    ['{% set name = author %}{{name}}', 'Ida'],
    ['{% set n = 5 %}{% set label = "Draft" %}{{label}} {{n}}', 'Draft 5'],
    ['{% set title = "Other" %}{{title}}', 'Other'],
    ['{% set a = nobody ?? author %}{{a}}', 'Ida'],
    ['{% set list = \'["a","b"]\' %}{% for x in list %}{{x}}{% endfor %}', 'a\nb'],
    ['{% set all = tags|merge:times|unique %}{{all|join:" "}}', 'boats winter 8:00 9:30'],
    ['{% set x = "a" %}{% set list = tags|merge:x %}{{list|last}}', 'a'],
    ['{% if author %}{% set seen = "yes" %}{% endif %}{{seen}}', 'yes'],
    // Loops.
    ['{% for tag in tags %}{{tag}}{% endfor %}', 'boats\nwinter'],
    ['{% for tag in tags %}\n- {{tag}}\n{% endfor %}', '- boats\n- winter'],
    [
      '{% for tag in tags %}{{loop.index}}/{{loop.length}} {{loop.index0}}{{tag_index}} {{loop.first}} {{loop.last}}{% endfor %}',
      '1/2 00 true false\n2/2 11 false true',
    ],
    ['{% for tag in tags %}{{tag}}{% if loop.last %}.{% endif %}{% endfor %}', 'boats\nwinter.'],
    ['{% for tag in tags %}{{times[loop.index0]}} {{tag}}{% endfor %}', '8:00 boats\n9:30 winter'],
    ['{% for trip in trips %}{% if trip.runs %}{{trip.name}}{% endif %}{% endfor %}', 'Osk\n'],
    [
      '{% for trip in trips %}{{trip.name}}:{% for stop in trip.stops %} {{stop}}{{loop.index}}{% endfor %} {{loop.index}}{% endfor %}',
      'Osk:Vik1\nNes2 1\nHol:2',
    ],
    ['{% for x in nobody %}{{x}}{% endfor %}', ''],
    ['{% for x in title %}{{x}}{% endfor %}', ''],
    ['{% for x in selector:.comment %}{{x}}{% endfor %}', ''],
    ['{% for x in tags %}{% set seen = x %}{% endfor %}{{seen}}.', '.'],
    ['{% set x = "out" %}{% for x in tags %}{{x}}{% endfor %} {{x}}', 'boats\nwinter out'],
    ['{% for x in tags|reverse %}{{x|upper}}{% endfor %}', 'WINTER\nBOATS'],
    // White space.
    ['a\n{% set x = 1 %}\nb', 'a\nb'],
    ['{% set x = 1 %}\n{% set y = 2 %}\n\nb', '\nb'],
    ['a  \n{%- set x = 1 -%}\n b', 'a b'],
    ['a {{- author -}} \nb', 'aIdab'],
    ['Hello {{ author }}!', 'Hello Ida!'],
    ['{% if author %}\nBy {{author}}\n{% endif %}\nEnd', 'By Ida\n\nEnd'],
    ['{% if empty %}\nBy {{author}}\n{% endif %}\nEnd', 'End'],
    // Output.
    ['{{\n  title\n  | lower\n  | split:" "\n  | last\n}}', 'osk'],
    ['{{"a summary of the page"|upper}}.', '.'],
    ['{{prompt:"a summary"}}{{prompt:a summary}}.', '.'],
    ['{{ title', '{{ title'],
    ['{ {{title}} } {%x', '{ Ferry to Osk } {%x'],
    // What cannot be read gives nothing.
    ['{{}}{{ ?? }}{{a b c}}{% what %}.', '.'],
    ['{% endif %}{% endfor %}{% else %}.', '.'],
    ['{% if %}a{% endif %}.', 'a.'],
    ['{% if author %}a', 'a'],
    ['{% for in tags %}a{% endfor %}.', 'a.'],
  ])('renders %j', (template, expected) => {
    expect(render(template)).toBe(expected);
  });

  it('ends if nested loops would never', () => {
    const loop = '{% for a in long %}';
    const template = `${loop.repeat(4)}x${'{% endfor %}'.repeat(4)}`;
    expect(render(template).length).toBeLessThan(500_000);
  });

  it('reads deep nesting without end', () => {
    expect(render(`{{${'('.repeat(10_000)}title${')'.repeat(10_000)}}}.`)).toBe('.');
    expect(render(`{% if ${'not '.repeat(10_000)}title %}a{% endif %}.`)).toBe('a.');
    expect(render('{% if title %}'.repeat(10_000))).toBe('');
  });
});

describe('the names in a template', () => {
  it('leave out variables that it sets, and words in arguments', () => {
    const template =
      '{% set list = tags %}{% for x in list %}{{x}} {{loop.index}} {{y|date:YYYY|odd:title}}{% endfor %}' +
      '{{selector:a[href="x"]|first}} {{"a summary"|trim}} {{schema:author[*].name}} {% if z %}';
    expect(findNames(template)).toEqual({
      variables: ['tags', 'y', 'z'],
      filters: ['date', 'odd', 'first', 'trim'],
      page: ['selector:a[href="x"]', '"a summary"', 'schema:author[*].name'],
      unreadable: ['{% if %}'],
    });
  });
});
