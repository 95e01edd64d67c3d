package org.choisi.tender.ocds;

/** A release package that holds to the schema of OCDS 1.1.5 and its extensions bids, lots, requirements and awardCriteria. */
final class Sample {

    private Sample() {}

    static final String PACKAGE = """
            {
             "uri": "https://example.org/tenders/ocds-xxxxxx-2026-017.json",
             "version": "1.1",
             "publishedDate": "2026-11-21T09:00:00Z",
             "publisher": {"name": "Ville d'Exemple"},
             "extensions": [
              "https://raw.githubusercontent.com/open-contracting-extensions/ocds_bid_extension/v1.1.5/extension.json",
              "https://raw.githubusercontent.com/open-contracting-extensions/ocds_lots_extension/v1.1.5/extension.json",
              "https://raw.githubusercontent.com/open-contracting-extensions/ocds_requirements_extension/master/extension.json",
              "https://raw.githubusercontent.com/open-contracting-extensions/ocds_awardCriteria_extension/master/extension.json"
             ],
             "releases": [
              {
               "ocid": "ocds-xxxxxx-2026-017",
               "id": "ocds-xxxxxx-2026-017-award-01",
               "date": "2026-11-20T17:00:00Z",
               "language": "fr",
               "tag": ["tender", "award"],
               "initiationType": "tender",
               "parties": [
                {"id": "FR-SIRET-00000000000001", "name": "Ville d'Exemple", "roles": ["buyer"]},
                {"id": "T1", "name": "Alpha", "roles": ["tenderer"]},
                {"id": "T2", "name": "Beta", "roles": ["tenderer"]}
               ],
               "buyer": {"id": "FR-SIRET-00000000000001", "name": "Ville d'Exemple"},
               "tender": {
                "id": "2026-017",
                "title": "Ordinateurs portables reconditionnes et prestations associees",
                "status": "complete",
                "awardCriteria": "ratedCriteria",
                "awardCriteriaDetails": "Prix 40 %, valeur technique 30 %, environnement 20 %, social 10 %",
                "items": [{"id": "1", "description": "Ordinateur portable", "quantity": 200, "relatedLot": "LOT-1"}],
                "lots": [
                 {
                  "id": "LOT-1",
                  "title": "Ordinateurs portables",
                  "status": "complete",
                  "value": {"amount": 120000, "currency": "EUR"},
                  "awardCriteria": {
                   "weightingDescription": "Note prix = 40 x Pmin / P",
                   "criteria": [
                    {"type": "price", "name": "Prix", "numbers": [{"number": 40, "weight": "percentageExact"}]},
                    {
                     "type": "quality",
                     "name": "Valeur technique",
                     "numbers": [{"number": 30, "weight": "percentageExact"}, {"number": 12, "threshold": "minimumScore"}]
                    },
                    {"type": "quality", "name": "Environnement", "numbers": [{"number": 20, "weight": "percentageExact"}]},
                    {"type": "quality", "name": "Insertion sociale", "numbers": [{"number": 10, "weight": "percentageExact"}]}
                   ]
                  }
                 }
                ],
                "criteria": [
                 {
                  "id": "C-ENV",
                  "title": "Environnement",
                  "relatedLots": ["LOT-1"],
                  "requirementGroups": [
                   {
                    "id": "C-ENV-1",
                    "requirements": [
                     {"id": "C-ENV-1-1", "title": "Part de materiel reconditionne (%)", "dataType": "number", "minValue": 0, "maxValue": 100},
                     {"id": "C-ENV-1-2", "title": "Indice de reparabilite (/10)", "dataType": "number", "minValue": 0, "maxValue": 10}
                    ]
                   }
                  ]
                 },
                 {
                  "id": "C-SOC",
                  "title": "Insertion sociale",
                  "relatedLots": ["LOT-1"],
                  "requirementGroups": [{"id": "C-SOC-1", "requirements": [{"id": "C-SOC-1-1", "title": "Heures d'insertion proposees", "dataType": "integer", "minValue": 300}]}]
                 }
                ]
               },
               "bids": {
                "statistics": [{"id": "S1", "measure": "validBids", "value": 2, "relatedLot": "LOT-1"}],
                "details": [
                 {
                  "id": "BID-1",
                  "date": "2026-10-30T10:12:00Z",
                  "status": "valid",
                  "submissionType": "bid",
                  "tenderers": [{"id": "T1", "name": "Alpha"}],
                  "value": {"amount": 98000, "currency": "EUR"},
                  "relatedLots": ["LOT-1"],
                  "variant": false,
                  "hasRank": true,
                  "rank": 1,
                  "requirementResponses": [
                   {"id": "R1", "value": 80, "requirement": {"id": "C-ENV-1-1"}},
                   {"id": "R2", "value": 8.1, "requirement": {"id": "C-ENV-1-2"}},
                   {"id": "R3", "value": 450, "requirement": {"id": "C-SOC-1-1"}}
                  ]
                 },
                 {
                  "id": "BID-2",
                  "date": "2026-10-30T11:40:00Z",
                  "status": "valid",
                  "submissionType": "bid",
                  "tenderers": [{"id": "T2", "name": "Beta"}],
                  "value": {"amount": 91500, "currency": "EUR"},
                  "relatedLots": ["LOT-1"],
                  "variant": false,
                  "hasRank": true,
                  "rank": 2,
                  "requirementResponses": [
                   {"id": "R4", "value": 35, "requirement": {"id": "C-ENV-1-1"}},
                   {"id": "R5", "value": 7.4, "requirement": {"id": "C-ENV-1-2"}},
                   {"id": "R6", "value": 300, "requirement": {"id": "C-SOC-1-1"}}
                  ]
                 }
                ]
               },
               "awards": [
                {
                 "id": "AW-1",
                 "status": "active",
                 "value": {"amount": 98000, "currency": "EUR"},
                 "suppliers": [{"id": "T1", "name": "Alpha"}],
                 "relatedLots": ["LOT-1"],
                 "relatedBids": ["BID-1"]
                }
               ]
              }
             ]
            }
            """;
}
