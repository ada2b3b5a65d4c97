call analysts.publish('place',
  'The city, its wards and communes (Resolution 1656/NQ-UBTVQH15 for Hà Nội). The other views name places by `code`.',
  'select code, parent, kind, name, slug, agency_code from places.place',
  'code', 'Code of the General Statistics Office',
  'parent', 'The unit above it; null of the city',
  'kind', 'city, ward or commune',
  'name', 'Its name in Vietnamese',
  'slug', 'Its name in addresses of the house',
  'agency_code', 'Code of its agency, with which the codes of its dossiers begin');
