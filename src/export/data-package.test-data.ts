/** What the Data Package specification (v1: Tabular Data Package, Tabular Data Resource, Table Schema) asks of a descriptor. */
const name = { type: 'string', pattern: '^[-a-z0-9._/]+$' };
const field = {
  type: 'object',
  required: ['name', 'type'],
  properties: {
    name: { type: 'string', minLength: 1 },
    type: {
      enum: [
        'string',
        'number',
        'integer',
        'boolean',
        'object',
        'array',
        'date',
        'time',
        'datetime',
        'year',
        'any',
      ],
    },
    format: { enum: ['default'] },
    constraints: {
      type: 'object',
      additionalProperties: false,
      properties: {
        required: { type: 'boolean' },
        unique: { type: 'boolean' },
        enum: { type: 'array', minItems: 1, uniqueItems: true, items: { type: 'string' } },
      },
    },
  },
};
const foreignKey = {
  type: 'object',
  required: ['fields', 'reference'],
  properties: {
    fields: { type: 'string' },
    reference: {
      type: 'object',
      required: ['resource', 'fields'],
      properties: { resource: { type: 'string' }, fields: { type: 'string' } },
    },
  },
};

export const TABULAR_DATA_PACKAGE = {
  type: 'object',
  required: ['profile', 'resources'],
  properties: {
    profile: { const: 'tabular-data-package' },
    name,
    id: { type: 'string' },
    title: { type: 'string' },
    description: { type: 'string' },
    resources: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['profile', 'name', 'path', 'schema'],
        properties: {
          profile: { const: 'tabular-data-resource' },
          name,
          path: { type: 'string', pattern: '^(?=^[^./~])(^((?!\\.{2}).)*$).*$' },
          format: { type: 'string' },
          mediatype: { type: 'string', pattern: '^(.+)/(.+)$' },
          encoding: { type: 'string' },
          schema: {
            type: 'object',
            required: ['fields'],
            properties: {
              fields: { type: 'array', minItems: 1, items: field },
              primaryKey: { type: 'string' },
              foreignKeys: { type: 'array', items: foreignKey },
              missingValues: { type: 'array', items: { type: 'string' } },
            },
          },
        },
      },
    },
  },
};
