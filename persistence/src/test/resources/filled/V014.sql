insert into explanation (token_hash, found_by, findings)
values (sha256('CCCCCCCCCCCCCCCCCCCCCC'), '1.1', '{"closePairs": [], "counterfactuals": [], "leanings": [{"evidence": "price-list", "low": 0.4, "high": 0.9}]}');
