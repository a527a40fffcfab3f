import type { Source } from '@allclear/core'

/** Whose advice the rules follow. `read` says how far we read each one. */
const sources = {
  'nhs-az': {
    name: 'NHS digital service manual: A to Z of NHS health writing',
    url: 'https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing',
    year: '2026 (updated January 2026)',
    licence: 'Open Government Licence v3.0',
    read: 'full'
  },
  'nhs-formatting': {
    name: 'NHS digital service manual: Formatting',
    url: 'https://service-manual.nhs.uk/content/formatting',
    year: '2026 (updated January 2026)',
    licence: 'Open Government Licence v3.0',
    read: 'full'
  },
  'nhs-punct': {
    name: 'NHS digital service manual: Punctuation',
    url: 'https://service-manual.nhs.uk/content/punctuation',
    year: '2026 (updated January 2026)',
    licence: 'Open Government Licence v3.0',
    read: 'full'
  },
  'nhs-numbers': {
    name: 'NHS digital service manual: Numbers, measurements, dates and time',
    url: 'https://service-manual.nhs.uk/content/numbers-measurements-dates-time',
    year: '2026 (updated January 2026)',
    licence: 'Open Government Licence v3.0',
    read: 'full'
  },
  'nhs-messages': {
    name: 'NHS digital service manual: Writing NHS messages',
    url: 'https://service-manual.nhs.uk/content/writing-nhs-messages',
    year: '2026 (updated May 2026)',
    licence: 'Open Government Licence v3.0',
    read: 'full'
  },
  'nhs-howwewrite': {
    name: 'NHS digital service manual: How we write',
    url: 'https://service-manual.nhs.uk/content/how-we-write',
    year: '2019 (updated August 2019)',
    licence: 'Open Government Licence v3.0',
    read: 'full'
  },
  'nhs-voice': {
    name: 'NHS digital service manual: Voice and tone',
    url: 'https://service-manual.nhs.uk/content/voice-and-tone',
    year: '2019 (updated November 2019)',
    licence: 'Open Government Licence v3.0',
    read: 'full'
  },
  'nhs-healthlit': {
    name: 'NHS digital service manual: Health literacy',
    url: 'https://service-manual.nhs.uk/content/health-literacy',
    year: '2023 (updated October 2023)',
    licence: 'Open Government Licence v3.0',
    read: 'full'
  },
  'nhs-pdf': {
    name: 'NHS digital service manual: PDFs and other non-HTML documents',
    url: 'https://service-manual.nhs.uk/content/pdfs-and-other-non-html-documents',
    year: '2025 (updated February 2025)',
    licence: 'Open Government Licence v3.0',
    read: 'full'
  },
  'nhs-incl-disab': {
    name: 'NHS digital service manual: Inclusive content - Disabilities and conditions',
    url: 'https://service-manual.nhs.uk/content/inclusive-content/disabilities-and-conditions',
    year: '2021 (updated September 2021)',
    licence: 'Open Government Licence v3.0',
    read: 'full'
  },
  'nhs-incl-age': {
    name: 'NHS digital service manual: Inclusive content - Age',
    url: 'https://service-manual.nhs.uk/content/inclusive-content/age',
    year: '2024 (updated September 2024)',
    licence: 'Open Government Licence v3.0',
    read: 'full'
  },
  'nhs-incl-eth': {
    name: 'NHS digital service manual: Inclusive content - Ethnicity, religion and nationality',
    url: 'https://service-manual.nhs.uk/content/inclusive-content/ethnicity-religion-and-nationality',
    year: '2023 (updated October 2023)',
    licence: 'Open Government Licence v3.0',
    read: 'full'
  },
  'nhs-incl-sex': {
    name: 'NHS digital service manual: Inclusive content - Sex, gender and sexuality',
    url: 'https://service-manual.nhs.uk/content/inclusive-content/sex-gender-and-sexuality',
    year: '2021 (updated September 2021)',
    licence: 'Open Government Licence v3.0',
    read: 'full'
  },
  'nhs-skin': {
    name: 'NHS digital service manual: Inclusive content - Skin symptoms',
    url: 'https://service-manual.nhs.uk/content/inclusive-content/skin-symptoms',
    year: '2025 (updated August 2025)',
    licence: 'Open Government Licence v3.0',
    read: 'full'
  },
  'nhs-standard': {
    name: 'NHS digital service manual: Standard for creating health content',
    url: 'https://service-manual.nhs.uk/content/standard-for-creating-health-content',
    year: '2024 (updated January 2024)',
    licence: 'Open Government Licence v3.0',
    read: 'full'
  },
  'nhs-bsl': {
    name: 'NHS digital service manual: British Sign Language (BSL) quality assurance standard',
    url: 'https://service-manual.nhs.uk/content/british-sign-language-bsl-quality-assurance-standard',
    year: '2024 (updated January 2024)',
    licence: 'Open Government Licence v3.0',
    read: 'full'
  },
  'nhs-a11y': {
    name: 'NHS digital service manual: Accessibility guidance for content',
    url: 'https://service-manual.nhs.uk/accessibility/content',
    year: '2025 (updated February 2025)',
    licence: 'Open Government Licence v3.0',
    read: 'full (content partials)'
  },
  'nhs-notify': {
    name: 'NHS Notify: Accessible formats',
    url: 'https://notify.nhs.uk/using-nhs-notify/accessible-formats',
    year: '2025-2026',
    licence: 'Open Government Licence v3.0',
    read: 'excerpt'
  },
  'gov-incl': {
    name: 'GOV.UK: Inclusive language: words to use and avoid when writing about disability (Disability Unit)',
    url: 'https://www.gov.uk/government/publications/inclusive-communication/inclusive-language-words-to-use-and-avoid-when-writing-about-disability',
    year: '2026 (updated 17 June 2026; word table read from the 15 March 2021 version)',
    licence: 'Open Government Licence v3.0',
    read: 'opening of 2026 version, whole word table of 2021 version'
  },
  'gov-formats': {
    name: 'GOV.UK: Accessible communication formats (Disability Unit)',
    url: 'https://www.gov.uk/government/publications/inclusive-communication/accessible-communication-formats',
    year: '2026 (updated 17 June 2026; easy read list from the 2021 version)',
    licence: 'Open Government Licence v3.0',
    read: 'opening plus easy read list'
  },
  'gov-style': {
    name: 'GOV.UK: A to Z style guide and words to avoid',
    url: 'https://www.gov.uk/guidance/style-guide/a-to-z',
    year: 'living document (words to avoid list since 2013)',
    licence: 'Open Government Licence v3.0',
    read: 'words-to-avoid list from copies'
  },
  'gov-writing': {
    name: 'GOV.UK: Writing for GOV.UK (content design)',
    url: 'https://www.gov.uk/guidance/content-design/writing-for-gov-uk',
    year: 'living document',
    licence: 'Open Government Licence v3.0',
    read: 'not re-read: check before quoting'
  },
  'gov-notify': {
    name: 'GOV.UK Notify guidance: formatting, links and URLs, text message pricing',
    url: 'https://www.notifications.service.gov.uk/using-notify/links-and-URLs',
    year: '2024-2026',
    licence: 'MIT (notifications-admin repository); content Open Government Licence v3.0',
    read: 'full (3 pages)'
  },
  'gov-ethnicity': {
    name: 'Race Disparity Unit: Writing about ethnicity',
    url: 'https://www.ethnicity-facts-figures.service.gov.uk/style-guide/writing-about-ethnicity',
    year: '2021',
    licence: 'Open Government Licence v3.0',
    read: 'second-hand'
  },
  ais: {
    name: 'NHS England: Accessible Information Standard requirements (DAPB1605), replacing DCB1605',
    url: 'https://www.england.nhs.uk/long-read/accessible-information-standard-requirements-dapb1605',
    year: '2025',
    licence: 'Open Government Licence v3.0',
    read: 'opening'
  },
  'ais-impl': {
    name: 'NHS England: Accessible Information Standard implementation guidance (DAPB1605)',
    url: 'https://www.england.nhs.uk/long-read/accessible-information-standard-implementation-guidance',
    year: '2025',
    licence: 'Open Government Licence v3.0',
    read: 'opening'
  },
  'nhse-waiting': {
    name: 'NHS England: Good communication with patients waiting for care, version 3',
    url: 'https://www.england.nhs.uk/long-read/good-communication-with-patients-waiting-for-care/',
    year: '2023',
    licence: 'Open Government Licence v3.0',
    read: 'opening'
  },
  langdiab: {
    name: 'NHS England: Language matters: language and diabetes, 2nd edition',
    url: 'https://www.england.nhs.uk/long-read/language-matters-language-and-diabetes/',
    year: '2023 (first edition 2018)',
    licence: 'Open Government Licence v3.0',
    read: 'opening and secondary accounts'
  },
  eqa: {
    name: 'Equality Act 2010, sections 20(6), 29 and 149',
    url: 'https://www.legislation.gov.uk/ukpga/2010/15/contents',
    year: '2010',
    licence: 'Open Government Licence v3.0',
    read: 'from knowledge of the Act'
  },
  psbar: {
    name: 'Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018',
    url: 'https://www.legislation.gov.uk/uksi/2018/952/contents/made',
    year: '2018',
    licence: 'Open Government Licence v3.0',
    read: 'from knowledge; NHS guidance read'
  },
  'bsl-act': {
    name: 'British Sign Language Act 2022',
    url: 'https://www.legislation.gov.uk/ukpga/2022/34/contents',
    year: '2022',
    licence: 'Open Government Licence v3.0',
    read: 'from knowledge of the Act'
  },
  wcag: {
    name: 'W3C: Web Content Accessibility Guidelines (WCAG) 2.2',
    url: 'https://www.w3.org/TR/WCAG22/',
    year: '2023 (updated 2024)',
    licence: 'W3C Document License (rule text may be quoted, not altered)',
    read: 'from knowledge of the Recommendation'
  },
  coga: {
    name: 'W3C: Making Content Usable for People with Cognitive and Learning Disabilities (COGA)',
    url: 'https://www.w3.org/TR/coga-usable/',
    year: "2021 (editor's draft read December 2025)",
    licence: 'W3C Document License',
    read: 'full: clear-content patterns'
  },
  'iso-plain': {
    name: 'ISO 24495-1:2023 Plain language - Part 1: Governing principles and guidelines',
    url: 'https://www.iso.org/standard/78907.html',
    year: '2023',
    licence: 'ISO copyright: do not copy',
    read: 'contents list and principles'
  },
  'iso-easy': {
    name: 'ISO/IEC 23859:2023 Requirements and recommendations on making written text easy to read and understand',
    url: 'https://www.iso.org/standard/77178.html',
    year: '2023',
    licence: 'ISO copyright: do not copy',
    read: 'scope only'
  },
  'ie-easy': {
    name: 'Inclusion Europe: Information for all - European standards for making information easy to read and understand',
    url: 'https://www.inclusion-europe.eu/easy-to-read-standards-guidelines/',
    year: '2009 (ISBN 2-87460-110-1)',
    licence: 'Inclusion Europe copyright; free to use with the logo rules',
    read: 'general standards list'
  },
  'dh-easy': {
    name: 'Department of Health: Making written information easier to understand for people with learning disabilities, revised edition',
    url: 'https://webarchive.nationalarchives.gov.uk/',
    year: '2010',
    licence: 'Crown copyright, Open Government Licence v3.0',
    read: 'basic guidelines as republished'
  },
  'change-easy': {
    name: 'CHANGE: How to make information accessible - a guide to producing easy read documents',
    url: 'https://www.changepeople.org/',
    year: '2016',
    licence: 'CHANGE copyright: do not copy',
    read: 'opening'
  },
  'pif-easy': {
    name: 'Patient Information Forum: Easy Read Matters',
    url: 'https://pifonline.org.uk/resources/posters/easy-read-matters-poster/',
    year: '2023',
    licence: 'PIF copyright: facts only',
    read: 'full'
  },
  'pif-tick': {
    name: 'Patient Information Forum: PIF TICK criteria',
    url: 'https://piftick.org.uk/',
    year: '2020 onwards',
    licence: 'PIF copyright: facts only',
    read: 'not re-read: check before quoting'
  },
  mencap: {
    name: 'Mencap: Make it clear; how to talk about learning disability',
    url: 'https://www.mencap.org.uk/',
    year: '2008 onwards',
    licence: 'Mencap copyright: facts only',
    read: 'second-hand'
  },
  rnib: {
    name: 'RNIB: Clear Print guidelines',
    url: 'https://www.rnib.org.uk/',
    year: '2006 (See It Right) onwards',
    licence: 'RNIB copyright: facts only',
    read: 'full, from copies'
  },
  ukaaf: {
    name: 'UK Association for Accessible Formats: G003 Creating clear print and large print documents; MS03 minimum standards',
    url: 'https://www.ukaaf.org/',
    year: '2019 (MS03: 2012)',
    licence: 'UKAAF copyright, may be reproduced with acknowledgement',
    read: 'minimum standards list'
  },
  'bda-dyslexia': {
    name: 'British Dyslexia Association: Dyslexia Style Guide',
    url: 'https://www.bdadyslexia.org.uk/advice/employers/creating-a-dyslexia-friendly-workplace/dyslexia-friendly-style-guide',
    year: '2018 (revised 2023)',
    licence: 'BDA copyright: facts only',
    read: 'earlier edition read'
  },
  'cdc-cci': {
    name: 'CDC Clear Communication Index and user guide',
    url: 'https://www.cdc.gov/ccindex/',
    year: '2013 (revised 2019)',
    licence: 'US public domain',
    read: 'score sheet items from a copy'
  },
  'cdc-everyday': {
    name: 'CDC: Everyday Words for Public Health Communication',
    url: 'https://www.cdc.gov/ccindex/everydaywords/',
    year: '2015 (revised 2016)',
    licence: 'US public domain',
    read: 'sample entries'
  },
  'cdc-thesaurus': {
    name: 'CDC National Center for Health Marketing: Plain Language Thesaurus for Health Communications',
    url: 'https://github.com/GSA/plainlanguage.gov (media/Thesaurus_V-10.doc)',
    year: '2009',
    licence: 'US public domain (CC0 1.0 in the repository)',
    read: 'full'
  },
  'pl-gov': {
    name: 'plainlanguage.gov: Federal plain language guidelines; simple words and phrases',
    url: 'https://www.plainlanguage.gov/guidelines/words/use-simple-words-phrases/',
    year: '2011 (repository August 2025)',
    licence: 'US public domain, CC0 1.0',
    read: 'full word list'
  },
  pemat: {
    name: "AHRQ: Patient Education Materials Assessment Tool (PEMAT) and user's guide",
    url: 'https://www.ahrq.gov/health-literacy/patient-education/pemat.html',
    year: '2013 (updated 2014)',
    licence: 'US Government work: facts only',
    read: 'all PEMAT-P items from a copy'
  },
  ahrq: {
    name: 'AHRQ: Health Literacy Universal Precautions Toolkit, 3rd edition',
    url: 'https://www.ahrq.gov/health-literacy/improve/precautions/index.html',
    year: '2024',
    licence: 'US Government work: facts only',
    read: 'not re-read: check before quoting'
  },
  pec: {
    name: 'Plain English Campaign: free guides',
    url: 'https://www.plainenglish.co.uk/free-guides.html',
    year: 'living',
    licence: 'Plain English Campaign copyright: do not copy word lists',
    read: 'not re-read'
  },
  scope: {
    name: 'Scope: How we speak about disability',
    url: 'https://www.scope.org.uk/about-us/accessibility-at-scope/accessibility-guidelines/how-we-speak-about-disability',
    year: 'current 2026',
    licence: 'Scope copyright: facts only',
    read: 'opening'
  },
  'mind-style': {
    name: 'Mind: style guide - Writing about people',
    url: 'https://www.mind.org.uk/style-guide/language-and-writing/writing-about-people/',
    year: 'current 2026',
    licence: 'Mind copyright: facts only',
    read: 'opening'
  },
  'mind-media': {
    name: "Mind / Time to Change media advice; Shift: What's the Story?",
    url: 'https://www.mind.org.uk/',
    year: '2008 onwards',
    licence: 'copyright: facts only',
    read: 'second-hand'
  },
  samaritans: {
    name: 'Samaritans: Media guidelines for reporting suicide, 6th edition',
    url: 'https://www.samaritans.org/about-samaritans/media-guidelines/',
    year: '2020',
    licence: 'Samaritans copyright: facts only',
    read: 'second-hand'
  },
  nas: {
    name: 'National Autistic Society: How to talk and write about autism',
    url: 'https://www.autism.org.uk/',
    year: 'current 2026',
    licence: 'NAS copyright: facts only',
    read: 'second-hand'
  },
  kenny: {
    name: 'Kenny L and others: Which terms should be used to describe autism? Autism 20(4):442-462',
    url: 'https://doi.org/10.1177/1362361315588200',
    year: '2016',
    licence: 'journal copyright: facts only',
    read: 'abstract'
  },
  deep: {
    name: 'DEEP guide: Dementia words matter',
    url: 'https://dementiavoices.org.uk/',
    year: '2014',
    licence: 'copyright: facts only',
    read: 'full'
  },
  'bmj-cox': {
    name: 'Cox C, Fritz Z: Presenting complaint: use of language that disempowers patients. BMJ 2022;377:e066720',
    url: 'https://www.bmj.com/content/377/bmj-2021-066720',
    year: '2022',
    licence: 'CC BY-NC 4.0: facts only',
    read: 'abstract and accounts'
  },
  aomrc: {
    name: 'Academy of Medical Royal Colleges: Please, write to me - writing outpatient clinic letters to patients',
    url: 'https://www.aomrc.org.uk/',
    year: '2018',
    licence: 'AoMRC copyright: facts only',
    read: 'accounts'
  },
  'bda-weight': {
    name: 'British Dietetic Association: Eliminating weight stigma - communications guidelines',
    url: 'https://www.bda.uk.com/',
    year: '2023',
    licence: 'BDA copyright: facts only',
    read: 'opening'
  },
  'obesity-uk': {
    name: 'Obesity UK and others: Language matters: obesity',
    url: 'https://www.obesityuk.org.uk/',
    year: '2020',
    licence: 'copyright: facts only',
    read: 'second-hand'
  },
  'ageing-better': {
    name: 'Centre for Ageing Better: Challenging ageism - a guide to talking about ageing and older age; Manchester age-friendly communications standards',
    url: 'https://ageing-better.org.uk/',
    year: '2021',
    licence: 'OGL-like reuse for images only; text copyright: facts only',
    read: 'Manchester standards read; guide second-hand'
  },
  vivensa: {
    name: 'Vivensa Foundation: Using age-friendly language and imagery',
    url: 'https://vivensafoundation.org.uk/support-and-resources/using-age-friendly-language-and-imagery',
    year: 'current 2026',
    licence: 'copyright: facts only',
    read: 'opening'
  },
  rewriting: {
    name: 'Rewriting Social Care (Bryony Shannon)',
    url: 'https://rewritingsocialcare.blog/',
    year: '2025',
    licence: 'copyright: facts only',
    read: 'excerpt'
  },
  jrf: {
    name: 'Joseph Rowntree Foundation and FrameWorks: Talking about poverty toolkit',
    url: 'https://www.jrf.org.uk/',
    year: '2019-2020',
    licence: 'copyright: facts only',
    read: 'opening'
  },
  'gcs-social': {
    name: 'Government Communication Service: Planning, creating and publishing accessible social media campaigns',
    url: 'https://gcs.civilservice.gov.uk/guidance/digital-communication/planning-creating-and-publishing-accessible-social-media-campaigns/',
    year: '2020-2026',
    licence: 'Open Government Licence v3.0',
    read: 'opening plus council restatement (Mole Valley)'
  },
  hra: {
    name: 'Health Research Authority: Participant information quality standards; design and review principles',
    url: 'https://www.hra.nhs.uk/planning-and-improving-research/research-planning/participant-information-design-and-review-principles/',
    year: '2023',
    licence: 'Open Government Licence v3.0',
    read: 'opening'
  },
  healthwatch: {
    name: 'Healthwatch: Clearer patient communications (Bury 2023); confusing comms (West Sussex 2021)',
    url: 'https://nds.healthwatch.co.uk/reports-library/clearer-patient-communications-project-report',
    year: '2021-2023',
    licence: 'Healthwatch copyright: facts only',
    read: 'summary'
  },
  rnid: {
    name: 'RNID and SignHealth: communicating with deaf people',
    url: 'https://rnid.org.uk/',
    year: 'current 2026',
    licence: 'copyright: facts only',
    read: 'second-hand'
  },
  coproduction: {
    name: 'Coalition for Personalised Care and NHS England: A co-production model (5 values, 7 steps)',
    url: 'https://www.coalitionforpersonalisedcare.org.uk/',
    year: '2016 (revised 2020)',
    licence: 'copyright: facts only',
    read: 'summary'
  },
  scie: {
    name: 'SCIE: Co-production: what it is and how to do it',
    url: 'https://www.scie.org.uk/co-production/',
    year: '2013 (revised 2022)',
    licence: 'copyright: facts only',
    read: 'second-hand'
  },
  arnstein: {
    name: 'Arnstein S: A ladder of citizen participation',
    url: 'https://doi.org/10.1080/01944366908977225',
    year: '1969',
    licence: 'journal copyright: facts only',
    read: 'from knowledge'
  },
  'retext-equality': {
    name: 'retext-equality data',
    url: 'https://github.com/retextjs/retext-equality',
    year: '2024 (v7.1.0)',
    licence: 'MIT',
    read: 'full'
  },
  'inclusion-london': {
    name: 'Inclusion London and Disability Rights UK: social model and language',
    url: 'https://www.inclusionlondon.org.uk/',
    year: 'current',
    licence: 'copyright: facts only',
    read: 'from knowledge: ask DPO partners to confirm'
  },
  macmillan: {
    name: 'Macmillan Cancer Support: language and cancer',
    url: 'https://www.macmillan.org.uk/',
    year: '2018 onwards',
    licence: 'copyright: facts only',
    read: 'from knowledge'
  },
  'people-first-hiv': {
    name: 'People First Charter (HIV language)',
    url: 'https://peoplefirstcharter.org/',
    year: '2021',
    licence: 'copyright: facts only',
    read: 'from knowledge'
  },
  'phe-addiction': {
    name: 'Scottish Drugs Forum: Moving beyond people first language; OHID practice',
    url: 'https://www.sdf.org.uk/',
    year: '2020',
    licence: 'copyright: facts only',
    read: 'from knowledge'
  },
  rebirth: {
    name: "Royal College of Midwives: Re:Birth project; Tommy's and RCOG miscarriage language",
    url: 'https://www.rcm.org.uk/rebirth-hub/',
    year: '2022',
    licence: 'copyright: facts only',
    read: 'from knowledge'
  },
  'changing-faces': {
    name: 'Changing Faces: media guidelines',
    url: 'https://www.changingfaces.org.uk/',
    year: 'current',
    licence: 'copyright: facts only',
    read: 'from knowledge'
  },
  headway: {
    name: 'Headway: the brain injury association',
    url: 'https://www.headway.org.uk/',
    year: 'current',
    licence: 'copyright: facts only',
    read: 'from knowledge'
  },
  stamma: {
    name: 'STAMMA: British Stammering Association editorial guidelines',
    url: 'https://stamma.org/',
    year: '2020 onwards',
    licence: 'copyright: facts only',
    read: 'from knowledge'
  },
  'employment-autism': {
    name: 'Employment Autism: the terms we use',
    url: 'https://employmentautism.org.uk/about-us-overview/about-our-website/the-terms-we-use/',
    year: 'current',
    licence: 'copyright: facts only',
    read: 'excerpt'
  },
  'bristol-style': {
    name: 'Bristol City Council style guide',
    url: 'https://www.bristol.gov.uk/bristol-style/a-to-z-of-style',
    year: 'current',
    licence: 'council copyright: facts only',
    read: 'excerpt'
  },
  aais: {
    name: "Euan's Guide and AccessAble: say what is there",
    url: 'https://www.euansguide.com/',
    year: 'current',
    licence: 'copyright: facts only',
    read: 'from knowledge'
  },
  readability: {
    name: 'Kincaid and others 1975 (Flesch-Kincaid); McLaughlin 1969 (SMOG); Coleman and Liau 1975 (formulas)',
    url: 'https://doi.org/10.21236/ADA006655',
    year: '1969-1975',
    licence: 'formulas are facts',
    read: 'from knowledge'
  },
  axe: {
    name: 'Deque axe-core rules',
    url: 'https://github.com/dequelabs/axe-core',
    year: '4.x',
    licence: 'MPL-2.0',
    read: 'from knowledge'
  },
  act: {
    name: 'W3C: ACT Rules, how to test for accessibility',
    url: 'https://www.w3.org/WAI/standards-guidelines/act/rules',
    year: 'living',
    licence: 'W3C Document Licence',
    read: 'the test cases'
  },
  'email-markup': {
    name: 'Email Markup Consortium: Accessibility report',
    url: 'https://emailmarkup.org/en/reports/accessibility/2025',
    year: '2025',
    licence: 'copyright: facts only',
    read: 'full'
  },
  'word-a11y': {
    name: 'Microsoft: Accessibility Checker rules for Word; GOV.UK Publishing accessible documents',
    url: 'https://www.gov.uk/guidance/publishing-accessible-documents',
    year: 'living',
    licence: 'Open Government Licence v3.0',
    read: 'from knowledge'
  }
} as const satisfies Record<string, Source>

export type SourceId = keyof typeof sources

/** A source, and the part of it a rule leans on. */
export function cite(id: SourceId, section?: string): Source {
  return section ? { ...sources[id], section } : sources[id]
}

/** A rule of axe-core, with the page where axe explains it. */
export function citeAxe(id: string): Source {
  return { ...sources.axe, url: `https://dequeuniversity.com/rules/axe/4.14/${id}`, section: id }
}

/** One of the W3C's ACT rules, such as `5effbb`. */
export function citeAct(id: string): Source {
  return { ...sources.act, url: `${sources.act.url}/${id}/`, section: id }
}
