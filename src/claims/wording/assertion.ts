// Written by `node tests/bench/claims-train.ts --write`, learned from labelled sentences (decision 0002). Not edited by hand.

/** N-grams, each with its weight last: above zero they speak for a claim. `^` is a sentence's beginning, `$` its end, `+` a word of the next. */
export const assertionGrams = `! -0.13
! " -0.09
" 0.13
" $ 0.24
" . -0.10
" 2026 0.13
" 2027 0.08
" ; -0.22
" @us -0.13
" _ " 0.09
" _ . -0.26
" _ a -0.08
" _ an -0.09
" _ as -0.06
" _ be -0.12
" _ capa -0.14
" _ compliant -0.07
" _ from -0.23
" _ in 0.07
" _ it -0.11
" _ last 0.07
" _ line -0.06
" _ live -0.07
" _ make -0.12
" _ not -0.09
" _ proof -0.05
" _ show 0.06
" _ sign -0.08
" _ soon 0.05
" _ that -0.20
" _ the -0.08
" _ we 0.06
" _ what 0.05
" _ you -0.16
" are -0.12
" as -0.32
" blocked -0.06
" coming 0.26
" controlled -0.33
" does 0.07
" entries -0.08
" from -0.24
" immutable -0.35
" is -0.24
" live -0.10
" may -0.15
" means -0.06
" no -0.25
" part 0.06
" pilot 0.14
" planned 0.48
" preview 0.15
" production 0.13
" release -0.05
" sample -0.27
" saved 0.09
" secure -0.07
" signed -0.13
" size -0.10
" sso -0.23
" tamper 0.06
" the -0.46
" was -0.56
" we -0.18
" wherever -0.13
" your -0.13
% 0.13
% $ 0.38
% , -0.08
% _ be -0.13
% _ route 0.06
% of 0.92
' data 0.06
' electronic -0.19
' own -0.11
' records -0.06
' s -0.17
' workspaces 0.40
'd -0.09
'd _ . -0.16
'd _ and -0.30
'd _ for -0.08
'd _ have -0.11
'd _ it -0.21
'd _ show 0.09
'd _ to 0.09
'd _ you 0.12
'd be -0.18
'd have -0.50
'd like 0.05
'd love -0.20
'd need -0.06
'd not -0.05
'd rather -0.42
'd say -0.05
'd sooner 0.08
'd want -0.24
's -0.09
's $ -0.05
's . 0.20
's _ 27001 -0.10
's _ : 0.11
's _ ? 0.10
's _ @us 0.11
's _ already -0.11
's _ approval 0.19
's _ approve -0.06
's _ audit -0.07
's _ back 0.06
's _ before 0.08
's _ break -0.18
's _ build -0.07
's _ but 0.07
's _ can 0.11
's _ card -0.08
's _ center -0.10
's _ certifie -0.09
's _ compliant 0.07
's _ count 0.07
's _ criterion 0.06
's _ decision 0.06
's _ demo -0.25
's _ directory 0.08
's _ door 0.08
's _ each -0.08
's _ effective 0.07
's _ gap -0.08
's _ get 0.25
's _ go -0.06
's _ how -0.06
's _ ii 0.05
's _ in -0.06
's _ into 0.11
's _ its -0.11
's _ leave 0.05
's _ local 0.09
's _ march -0.11
's _ mean -0.11
's _ nee 0.09
's _ nothe -0.15
's _ now -0.06
's _ number 0.07
's _ off 0.07
's _ office -0.07
's _ our 0.20
's _ paper -0.13
's _ provider 0.13
's _ qa 0.11
's _ record 0.15
's _ refuse 0.12
's _ request 0.12
's _ risk 0.07
's _ role 0.06
's _ run 0.34
's _ sample -0.26
's _ say 0.05
's _ seale 0.07
's _ security 0.07
's _ separate 0.08
's _ server 0.08
's _ show -0.06
's _ signature 0.16
's _ since -0.06
's _ stay 0.20
's _ them -0.11
's _ they 0.15
's _ today -0.17
's _ user 0.05
's _ wal 0.08
's _ what 0.37
's _ where -0.09
's _ without 0.08
's _ would 0.09
's _ you 0.26
's _ your -0.13
's a -0.42
's access -0.11
's account 0.30
's ai -0.13
's all -0.14
's answers -0.43
's api -0.41
's app -0.39
's append 0.27
's as -0.64
's assessment -0.09
's audit 0.13
's auditor 0.06
's auditors 0.36
's authorisation 0.19
's authority 0.15
's backup -0.12
's because 1.54
's been 0.06
's behind 0.29
's binding 0.52
's blessing 0.08
's call 0.26
's capa 0.36
's capas 0.18
's change 0.16
's check -0.19
's click -0.12
's cold 0.17
's compliance 0.81
's controlled 0.44
's data -0.19
's decision 0.08
's demo -0.11
's desk -0.08
's deviation 0.13
's deviations 0.17
's digest -0.13
's directory 0.43
's documents 0.11
's done 0.40
's draft -0.64
's e 0.07
's electronic 0.62
's erp -0.57
's evidence -0.07
's files 0.17
's flyer -0.08
's forbidden -0.35
's formal 0.37
's guess -0.18
's hardly 0.08
's head -0.44
's history -0.37
's how 0.74
's identity 0.11
's idp 0.47
's impossible 0.57
's in 0.05
's inbox 0.28
's inspector 0.11
's iso -0.38
's job -0.06
's kept 0.26
's laptop -0.06
's letter 0.33
's life 0.39
's lims -0.17
's line -0.09
's list 0.24
's local -0.11
's locked 0.18
's log 0.38
's login -0.07
's me 0.23
's meant 0.09
's memory -0.05
's missing -0.09
's more 0.62
's never 0.26
's newsletter -0.10
's nobody -0.06
's not 0.17
's number -0.07
's official 1.12
's old -0.15
's on 0.45
's one -0.33
's our -0.05
's output -0.32
's page 0.08
's paper -0.49
's permission 0.16
's permissions 0.26
's plant -0.74
's policy 0.13
's portal -0.17
's qa 0.26
's ready -0.19
's real -0.09
's records 0.60
's release 0.06
's released 0.14
's report 0.32
's rights 0.12
's rows 0.11
's ruling 0.54
's running 0.36
's saml -0.11
's sample -0.25
's seal 0.13
's sealed 0.25
's server 0.78
's service -0.09
's session 0.38
's site -0.10
's slide 0.08
's soc 0.10
's software -0.09
's something -0.67
's sso 0.14
's statement -0.45
's status -0.13
's still -0.26
's tests -0.06
's text -0.20
's that -0.05
's their -0.16
's token 0.84
's tool -0.31
's user -0.07
's verdict 0.36
's word 1.12
's workspace 0.30
's written 0.12
's you 0.49
's your 0.10
( 3 0.05
( 5 -0.07
( _ . 0.05
( _ meet 0.21
( _ on 0.09
( _ ” -0.06
( autonomous 0.20
( blocked -0.41
( certified -0.06
( demo -0.09
( name 0.07
( saml -0.17
( server 0.25
( “ -0.11
) , -0.32
) . 0.22
) ; 0.25
) _ : 0.08
) _ all 0.19
) _ be -0.05
) _ the -0.06
) are -0.08
) storage -0.11
) | 0.62
+'d -0.16
+'s 0.25
+, 1.11
+. 0.15
+0 -0.12
+2 -0.10
+: 0.10
+; 0.13
+? -0.69
+@us 0.15
+a -0.52
+absolutely 0.89
+ahead 0.25
+ai 0.19
+all 0.23
+already 0.34
+always 1.00
+an -0.26
+another -0.26
+anyone -0.06
+anything -0.12
+at -0.09
+audit -0.30
+auth -0.18
+authorization -0.14
+backup -0.06
+because 0.06
+before -0.28
+blocked -0.46
+both 0.45
+build -0.31
+center -0.64
+certificate 0.15
+certified 0.94
+checksums -0.08
+compliant 0.14
+controlled 0.11
+could -0.27
+counts 0.06
+current -0.13
+customer 0.21
+demo -0.44
+did 0.06
+disclosure -0.06
+does 0.30
+done 0.16
+down 0.14
+durable -0.05
+each 0.84
+effective 0.10
+else 0.05
+encrypted 0.52
+enforced 0.38
+entry -0.12
+every 0.47
+evidence -0.07
+exist -0.13
+far -0.14
+first -0.12
+for 0.08
+fully 0.36
+here 0.21
+hold -0.12
+i -0.08
+ii 0.92
+into 0.15
+issued 0.26
+it 0.50
+item -0.10
+keep -0.07
+keeps -0.05
+kept -0.05
+last 0.98
+letter 0.11
+like -0.13
+links 0.31
+list 0.07
+live -0.11
+log 0.07
+logging -0.11
+membership -0.09
+metadata -0.05
+migration -0.06
+model 0.09
+module 0.07
+name -0.28
+neither -0.17
+never 0.96
+no -0.67
+nobody -0.13
+none -0.88
+not -0.65
+nothing -0.12
+now 0.16
+number 0.08
+oidc 0.09
+on 0.06
+or -0.33
+over 0.36
+page 0.07
+persistence -0.24
+person -0.67
+pilot -0.34
+please -0.30
+posture -0.26
+present -0.16
+product -0.33
+production 0.15
+prototype -0.55
+quality -0.25
+readiness -0.11
+recovery -0.09
+references -0.07
+refuses 0.05
+regulated 0.09
+release 0.06
+responsible -0.06
+restore -0.08
+roles -0.13
+sample -0.85
+says -0.18
+scope -0.09
+sealed 0.20
+second 0.13
+security 0.56
+see -0.39
+side -0.16
+since 1.53
+site -0.09
+slide -0.72
+so -0.20
+soc -0.18
+stands 0.10
+status -0.70
+storage 0.06
+store 0.16
+team 0.05
+text -0.58
+that -0.43
+the 0.10
+their 0.36
+time 0.08
+today 0.23
+trust -0.48
+two 0.11
+type 0.66
+unavailable -0.07
+validated 0.06
+was -0.07
+what -0.16
+where -0.06
+which -0.15
+who -0.21
+work 0.07
+would -0.19
+writes -0.29
+written -0.08
+year 0.37
+yes 3.43
+yet -1.59
+“ -0.09
+→ -0.78
, 0.29
, " 0.09
, $ -0.64
, 1 0.13
, 10 -0.22
, 100 0.20
, 14 0.20
, 2 -0.08
, 2025 -0.08
, 4 -0.24
, 7 -0.24
, @us 0.45
, _ - -0.08
, _ 11 -0.07
, _ 13485 0.07
, _ 2027 0.16
, _ ? -0.37
, _ @us 0.08
, _ about -0.10
, _ accepte 0.14
, _ accurate -0.09
, _ across 0.05
, _ action 0.21
, _ active 0.09
, _ admin 0.11
, _ again 0.15
, _ agent 0.07
, _ aicpa 0.07
, _ alike 0.18
, _ all -0.09
, _ alone -0.18
, _ already 0.28
, _ altere 0.09
, _ alway 0.14
, _ anybody -0.06
, _ anythe -0.11
, _ apart 0.06
, _ api 0.15
, _ appear -0.11
, _ append 0.11
, _ approval -0.06
, _ archive 0.30
, _ attachment -0.06
, _ attempt 0.09
, _ auditor 0.18
, _ authorization -0.15
, _ back 0.22
, _ backend 0.41
, _ batch 0.14
, _ batche -0.06
, _ beyond 0.10
, _ binde 0.27
, _ binder -0.06
, _ bit 0.05
, _ blank -0.09
, _ blocke 0.08
, _ both 0.10
, _ box 0.08
, _ break 0.08
, _ but 0.07
, _ button -0.06
, _ by 0.14
, _ cal -0.06
, _ call 0.06
, _ capa 0.14
, _ carry 0.07
, _ categorie 0.06
, _ cause 0.15
, _ certifye -0.09
, _ chain 0.08
, _ chaine 0.06
, _ chance 0.16
, _ check 0.16
, _ clean 0.29
, _ clicke -0.06
, _ client 0.22
, _ close 0.23
, _ code -0.08
, _ coffee -0.13
, _ color -0.14
, _ column -0.10
, _ come 0.12
, _ complaint 0.14
, _ compliance 0.12
, _ component 0.08
, _ condition -0.10
, _ confine 0.08
, _ contrast 0.10
, _ copie 0.05
, _ cost 0.29
, _ could -0.40
, _ counsel -0.05
, _ count 0.05
, _ court 0.15
, _ credential 0.08
, _ current 0.35
, _ custody -0.08
, _ default 0.43
, _ demo -0.19
, _ deny 0.05
, _ describe -0.09
, _ device 0.10
, _ document 0.11
, _ doe 0.09
, _ door 0.08
, _ download 0.08
, _ dpa 0.12
, _ drill 0.06
, _ drop 0.08
, _ durably 0.15
, _ earlier -0.12
, _ effect 0.13
, _ effective 0.05
, _ eight 0.08
, _ enable -0.07
, _ encrypt 0.05
, _ encrypte 0.08
, _ enforce 0.09
, _ engine -0.09
, _ every 0.48
, _ false -0.11
, _ far -0.17
, _ fda -0.08
, _ fedramp -0.06
, _ feel 0.05
, _ fictional -0.06
, _ finde 0.11
, _ finding 0.17
, _ finishe 0.11
, _ floor 0.22
, _ folder -0.10
, _ for -0.06
, _ force 0.15
, _ forg 0.10
, _ friday 0.10
, _ full -0.13
, _ gate -0.19
, _ get -0.10
, _ gmp -0.09
, _ grade 0.06
, _ grey -0.05
, _ handle 0.13
, _ handler 0.15
, _ hang -0.09
, _ hash 0.48
, _ hold 0.13
, _ holder 0.11
, _ holiday -0.08
, _ home 0.11
, _ hope -0.07
, _ hour 0.14
, _ hourly 0.07
, _ human -0.07
, _ i -0.08
, _ immutable 0.20
, _ in 0.15
, _ ink -0.07
, _ inspection 0.24
, _ inspector 0.26
, _ invente -0.09
, _ iso -0.11
, _ isolation 0.36
, _ itself 0.20
, _ joine 0.15
, _ june 0.17
, _ just 0.05
, _ label -0.05
, _ land 0.07
, _ last -0.16
, _ law 0.51
, _ leave -0.11
, _ less -0.23
, _ level -0.08
, _ lifecycle 0.06
, _ little -0.33
, _ live 0.11
, _ locke 0.06
, _ look -0.06
, _ lot 0.19
, _ management -0.09
, _ manufacturer 0.09
, _ markete -0.06
, _ may -0.14
, _ meet 0.10
, _ minor 0.18
, _ minute 0.22
, _ mock -0.10
, _ monday 0.17
, _ month 0.15
, _ more -0.10
, _ morne 0.42
, _ much -0.20
, _ new 0.17
, _ night 0.07
, _ nightly 0.17
, _ no -0.08
, _ nor -0.09
, _ not -0.51
, _ nothe -0.23
, _ notifie 0.15
, _ now 0.08
, _ numbere 0.30
, _ official 0.06
, _ often -0.07
, _ okta 0.05
, _ old 0.06
, _ on 0.15
, _ once 0.09
, _ one 0.07
, _ operation 0.10
, _ operator -0.11
, _ or -0.15
, _ order 0.10
, _ orphan 0.10
, _ our 0.29
, _ over 0.07
, _ page 0.16
, _ pas 0.08
, _ passkey 0.18
, _ past 0.10
, _ per 0.05
, _ permanent 0.28
, _ persistence -0.14
, _ persona -0.05
, _ piece -0.13
, _ pin -0.09
, _ plain -0.07
, _ plan -0.07
, _ platform 0.06
, _ please -0.16
, _ power 0.23
, _ precisely -0.07
, _ pretend -0.12
, _ privacy -0.14
, _ proces 0.07
, _ process -0.18
, _ produce 0.07
, _ product -0.14
, _ prototype -0.16
, _ provider -0.12
, _ pul 0.19
, _ pull 0.10
, _ quarterly 0.23
, _ reach 0.18
, _ reache 0.19
, _ recal 0.26
, _ recall 0.09
, _ reconcile 0.05
, _ record 0.09
, _ refuse 0.21
, _ region 0.06
, _ registrar -0.05
, _ regulate 0.08
, _ regulatory -0.07
, _ rehearse 0.09
, _ reject 0.19
, _ relation 0.09
, _ rename 0.17
, _ replica 0.06
, _ request 0.13
, _ rest -0.33
, _ retraine 0.13
, _ reviewe -0.10
, _ revision 0.18
, _ revize 0.06
, _ rightly -0.13
, _ risk -0.07
, _ saml 0.05
, _ sandbox -0.15
, _ say -0.27
, _ scan -0.12
, _ scanner 0.06
, _ scope 0.17
, _ send 0.09
, _ serial 0.07
, _ service -0.10
, _ seven 0.08
, _ sha 0.11
, _ shift 0.13
, _ ship 0.15
, _ should -0.22
, _ show 0.29
, _ since -0.08
, _ size -0.08
, _ sleep 0.12
, _ small -0.06
, _ so -0.10
, _ some -0.11
, _ somebody -0.05
, _ sop 0.22
, _ source -0.18
, _ staff -0.07
, _ statu 0.06
, _ storage -0.07
, _ straight 0.06
, _ suggest -0.15
, _ supplier 0.13
, _ swap 0.08
, _ system 0.26
, _ take -0.06
, _ tell -0.08
, _ ten 0.13
, _ tenant 0.07
, _ text -0.13
, _ than -0.06
, _ the 0.08
, _ their 0.10
, _ there -0.19
, _ they -0.06
, _ those 0.08
, _ thread -0.05
, _ three -0.05
, _ through 0.20
, _ ti 0.06
, _ time 0.16
, _ today -0.05
, _ traine 0.26
, _ trainee 0.05
, _ trainer -0.10
, _ twelve 0.25
, _ under 0.17
, _ uploade 0.06
, _ use 0.05
, _ valid 0.16
, _ validation -0.21
, _ where -0.14
, _ whichever 0.07
, _ whoever 0.06
, _ will 0.22
, _ word -0.16
, _ work 0.05
, _ workspace 0.15
, _ would -0.19
, _ wrong -0.05
, _ year 0.26
, _ your -0.11
, _ zero -0.05
, _ | -0.11
, _ – 0.18
, a -0.52
, accepted 1.24
, according -0.33
, ai 0.07
, already -0.39
, always 0.22
, an -0.15
, and -0.13
, annex -0.31
, anybody -0.17
, anyone -0.73
, append 0.05
, applied 0.34
, approvals -0.07
, approver -0.10
, archive 0.08
, archived 0.08
, are 0.22
, around 0.59
, as -0.12
, asks -0.30
, attested -0.06
, audit -0.06
, audited 0.10
, auditor 0.21
, authorize -0.05
, authors 0.32
, backup -0.28
, because 0.30
, before -0.48
, beginning -0.23
, beyond 0.47
, binding 0.25
, both 0.49
, bought -0.32
, bound 0.97
, built 0.06
, business 0.20
, but 0.28
, by 0.10
, can 1.11
, capa -0.12
, capas 0.20
, caption 0.21
, captioned 0.20
, central -0.21
, certificate 0.59
, certificates 0.07
, certified 0.05
, certifies 0.20
, chained -0.06
, change 0.06
, changes 0.06
, checked 0.36
, checks -0.11
, checksum 0.09
, checksummed 0.06
, chosen -0.07
, chromatogram 0.05
, clause 0.13
, clean 0.51
, closed -0.19
, coloured -0.19
, come -0.10
, complaint 0.08
, complete 0.45
, confidentiality 0.12
, controls -0.15
, copies 0.23
, covering -0.15
, crafted 0.06
, crashes 0.68
, crossed -0.09
, customers 0.09
, dated 0.70
, day 0.29
, decided 0.11
, delivered -0.53
, demo 0.06
, deny 0.16
, deviation -0.43
, did -0.68
, digitally 0.57
, document -0.33
, documented 0.10
, documents 0.11
, does 0.13
, done 0.75
, drawn -0.41
, e -0.33
, each 0.15
, edge -0.22
, edit 0.12
, editable -0.90
, edits 0.53
, effective 0.11
, electronically 0.30
, encrypted 0.47
, end -0.11
, enforced 0.79
, engineered -0.07
, enter 0.13
, enterprise -0.06
, entra -0.15
, entries 0.09
, even 0.10
, ever 0.85
, evidence 0.06
, except 0.41
, expect -0.17
, failed 0.51
, failover 0.30
, fedramp -0.09
, fieldwork 0.09
, final 0.15
, fingerprinted 0.41
, fit 0.70
, fix -0.05
, fluent -0.11
, followed -0.25
, for -0.06
, forever 0.67
, forty 0.27
, found 0.30
, from -0.21
, full 0.70
, fully -0.27
, gdpr -0.12
, generated 0.05
, get 0.18
, gets 0.29
, given -0.12
, go 0.39
, goes 0.34
, good 0.16
, got 0.29
, green 0.12
, guarded 0.21
, gxp 0.23
, hand 1.43
, hangs 0.26
, has 0.11
, have 0.26
, having -0.05
, hence -0.06
, his 0.06
, holder 0.07
, however 0.13
, i -0.10
, identity 0.06
, if -1.10
, immutable 0.15
, included 0.35
, independently -0.08
, input 0.30
, inspector 0.26
, inspectors -0.08
, into 0.11
, iq 0.19
, iso 0.20
, isolate -0.05
, isolation -0.07
, issued 0.59
, it 0.75
, judged 0.11
, judges 0.20
, just 0.17
, keep -0.70
, kept -0.25
, key 0.08
, knowing 0.14
, last 0.73
, least -0.11
, leave -0.15
, legally 0.54
, legible -0.06
, let -0.38
, letter 0.28
, lifecycle 0.22
, like -0.23
, linked 0.37
, links -0.17
, local -0.07
, locked 0.37
, looked 0.86
, lose 1.01
, losing -0.06
, made 0.23
, major -0.09
, meaning 0.25
, means -0.22
, meanwhile 0.16
, merges 0.17
, migration -0.24
, migrations -0.17
, movers 0.05
, mutate -0.05
, name 0.34
, namely -0.06
, names -0.19
, neither -0.40
, never 0.20
, new 0.17
, nine -0.08
, nobody 0.30
, not 0.10
, note 0.15
, nothing 0.32
, now 0.86
, numbered 0.37
, numbers 0.06
, object 0.11
, of -0.55
, off -0.07
, official 0.22
, officially -0.12
, oidc -0.16
, old 0.40
, on -0.18
, onboarding 0.09
, open 0.35
, operators 0.17
, opinion 0.07
, oq -0.08
, or -0.33
, our -0.09
, ours 0.60
, ourselves 0.13
, out 0.07
, over 0.15
, owner -0.19
, passed 0.72
, passkeys 0.21
, past 0.36
, perhaps -0.08
, period 0.12
, permanent -0.41
, permanently 0.52
, permission 0.16
, persist -0.05
, persistence -0.17
, photos 0.15
, pilot -0.29
, please -0.57
, printed -0.40
, prints 0.18
, probably -0.29
, processing -0.24
, procurement -0.14
, production -0.51
, proven 0.32
, push -0.07
, put 0.06
, q 0.56
, qa -0.26
, quarterly 0.38
, rather -0.09
, ready 1.16
, real 0.16
, reason -0.09
, recall -0.06
, reconciliation -0.24
, record -0.17
, red -0.07
, regulated -0.11
, regulator 0.40
, rehearsed 0.27
, reject -0.46
, relax 0.32
, released 0.24
, releasing 0.06
, renewed 0.09
, replicated 0.53
, reports -0.17
, request 0.23
, retained 0.14
, retired 0.54
, reviewer 0.07
, revision -0.05
, risk 0.07
, role 0.20
, roles -0.51
, root 0.24
, round 0.36
, running 0.16
, said -0.59
, same 0.13
, sample -0.14
, sampled 0.13
, saved 0.11
, say -0.51
, says -0.63
, scope 0.08
, seal -0.06
, sealed 0.50
, second -0.13
, seeing 0.13
, separate -0.06
, session -0.06
, should 0.08
, signatures -0.12
, signed -0.05
, since -0.34
, single -0.10
, site 0.26
, some -0.75
, somebody -0.32
, someday -0.12
, someone -0.18
, something -0.22
, sop 0.07
, sso 0.16
, staff -0.22
, stamp 0.15
, stamped 0.17
, starting -0.21
, step -0.12
, still -0.07
, storage -0.82
, stored 0.05
, straight 1.50
, such -0.20
, supplier 0.08
, switched 0.51
, tamper -0.10
, tap 0.11
, team 0.14
, tenant -0.17
, tenants 0.27
, tested 0.31
, tests 0.07
, text 0.41
, thanks 0.23
, that -0.40
, the 0.08
, their -0.06
, then -0.68
, there -0.37
, these -0.06
, they 0.06
, third 0.18
, this -0.40
, though -0.36
, three -0.17
, tick 0.41
, tied 0.29
, time 0.10
, to -0.05
, today 0.46
, too -0.21
, took 0.07
, tooltip 0.14
, tracked 0.22
, training 0.15
, translated -0.10
, treat -0.71
, trusted 0.06
, twelve -0.09
, twice 0.86
, two 0.17
, typed -0.11
, unalterable 0.37
, unbreakable 0.16
, under 0.46
, untouched 0.40
, uploads -0.13
, use 0.13
, user 0.06
, usually -0.10
, valid 0.14
, validated 0.44
, versioned 0.07
, via 0.09
, view -0.05
, vouched 0.16
, we 0.17
, webhooks 0.10
, weighs 0.41
, went 0.68
, were -0.09
, what 0.09
, when 0.08
, whereas 0.45
, whichever 0.14
, while 0.35
, whoever 0.06
, whose 0.31
, with 0.13
, witnessed -0.25
, work -0.23
, works -0.09
, workspace -0.21
, workspaces -0.10
, would 0.12
, yes -0.06
, yet 1.10
, your 0.67
, zero 0.68
, “ -0.05
, ” 0.43
- 0.29
- - -0.31
- _ - -0.07
- _ . -0.08
- _ : 0.05
- explain -0.08
- s -0.11
. -0.20
. $ -0.17
. . -0.36
. 7 0.29
. _ , 0.13
. _ . 0.12
. _ 11 0.08
. _ : 0.07
. _ but -0.05
. _ collecte -0.05
. _ control -0.12
. _ the 0.05
. a -0.40
. b -0.10
. com -0.46
. csv -0.05
. json -0.11
. mdx 0.17
. py -0.15
. trust -0.13
. txt -0.05
. x 0.25
. yaml -0.17
. ” -0.54
/ 0.06
/ _ log -0.08
/ export -0.31
/ rto 0.17
/ soc 0.14
/api/ in -0.06
/api/production-access/guard -0.69
/api/production-access/guard return 0.07
/api/production-write/guard -0.69
/api/production-write/guard and 0.07
/gates/oven-heat -0.39
/gates/oven-heat $ -0.14
/gates/oven-warmth -0.24
/oven -0.18
0 -0.28
0 $ -1.21
0 % -0.42
0 . 0.15
0 0 -0.10
0 _ route -0.16
0 entries -0.18
0 f -0.12
0 of -0.27
00.000 -0.10
00.000 z -0.10
007 -0.19
01 -0.08
01 _ : 0.05
012 -0.11
017 -0.05
02 , -0.14
03 31 0.17
05 : -0.10
06 0.48
06 : 0.19
06 _ 00 0.05
07 0.57
09 -0.24
09 " 0.15
09 _ : -0.26
1 $ 0.05
1 : -0.05
1 _ 2 -0.07
1 and -0.17
1 audit -0.11
1 is -0.18
1 october -0.10
1 rule -0.12
1 service 0.27
1.0 0.12
1.2 0.80
10 08 0.06
10 09 0.22
10 : 0.06
10 _ : -0.08
10 year -0.18
100 0.27
100 % 0.41
100 _ of 0.20
100 _ route 0.12
11 0.06
11 $ -0.46
11 20 0.09
11 24 -0.54
11 ? -0.17
11 _ 11 0.10
11 _ ; 0.33
11 _ @us 0.21
11 _ compliant 0.17
11 _ entry -0.18
11 _ meet -0.05
11 _ not 0.20
11 _ show -0.23
11 _ to -0.05
11 _ “ -0.14
11 _ ” -0.11
11 an -0.13
11 and 0.19
11 compliance 0.10
11 e -0.08
11 expects -0.37
11 has 0.30
11 ready -0.22
11 signing 0.28
11 that 0.09
11 wants -0.17
11.100 -0.13
118 routes 0.08
12 _ , 0.25
13485 0.06
13485 , -0.13
13485 . 1.18
13485 : 0.30
13485 _ certifie 0.19
13485 _ for -0.11
13485 _ in 0.15
13485 _ our 0.26
13485 _ quality 0.08
13485 and 0.24
13485 by 0.14
13485 certificate 0.53
13485 or -0.11
13485 that 0.34
14 0.15
14 . -0.37
14 : 0.10
14 _ , 0.12
14 _ a -0.08
14 may 0.61
14971 -0.15
15 0.61
15 years -0.06
16 0.08
16 : 0.08
17 -0.11
17025 -0.17
18 -0.07
19 0.11
2 " 0.13
2 $ -0.11
2 ( -0.05
2 ; 0.22
2 ? 0.13
2 _ ? -0.09
2 _ an -0.11
2 _ and 0.06
2 _ answer 0.19
2 _ any -0.05
2 _ availability 0.13
2 _ before -0.18
2 _ but 0.09
2 _ can -0.12
2 _ claime -0.11
2 _ cpa -0.07
2 _ doe 0.06
2 _ dora 0.07
2 _ every -0.08
2 _ evidence -0.08
2 _ hand 0.27
2 _ have 0.08
2 _ here 0.09
2 _ i 0.05
2 _ issue 0.19
2 _ it 0.07
2 _ last 0.15
2 _ live 0.05
2 _ none -0.17
2 _ not 0.13
2 _ now 0.25
2 _ on 0.11
2 _ one -0.10
2 _ or -0.10
2 _ our 0.09
2 _ out 0.19
2 _ pas 0.33
2 _ path -0.10
2 _ progress 0.09
2 _ security 0.08
2 _ send 0.15
2 _ since 0.08
2 _ so 0.12
2 _ still -0.12
2 _ there -0.12
2 _ verifie 0.09
2 _ way 0.07
2 _ with 0.06
2 _ would -0.14
2 _ you 0.30
2 _ ” -0.05
2 attestation 0.12
2 attested 0.12
2 audited 0.35
2 badge -0.26
2 bridge -0.09
2 certified -0.07
2 compliance 0.16
2 examination 0.26
2 examined 0.17
2 folder -0.57
2 in 0.20
2 is 0.22
2 june 0.31
2 letter 0.72
2 nor 0.06
2 not 0.06
2 opinion 0.08
2 or 0.13
2 period -0.08
2 readiness -0.97
2 ready 0.08
2 report 0.06
2 reports -0.17
2 seal 0.07
2 status -0.36
2 tile 0.14
2 type 0.27
2 was -0.13
2 we -0.07
2 ” 0.40
2 ✓ 0.37
2.0 0.43
2.0 , -0.15
2.0 and 0.53
2.1 0 -0.19
2.3 0.17
2.4 -0.15
20 , 0.09
200 -0.90
200 . -0.32
2009 -0.24
2009 . -0.24
2015 -0.06
2015 | 0.28
2016 -0.16
2021 0.26
2022 0.07
2022 $ 0.31
2022 , -0.20
2023 $ 0.16
2023 . -0.08
2024 0.65
2024 $ 1.05
2025 1.11
2025 ” 0.24
2026 -0.14
2026 $ 0.37
2026 . -0.53
2026 02 -0.11
2026 10 -0.54
2026 11 -0.55
2026 _ " 0.07
2026 _ , -0.17
2026 _ . -0.10
2026 _ 09 0.06
2026 _ 24 -0.31
2026 _ ; 0.07
2026 feeding -0.08
2027 -0.05
2027 $ 0.24
2027 , -0.10
2027 03 0.09
2027 ; 0.24
2027 _ . -0.17
2028 , -0.15
2034 0.63
21 _ . 0.15
21 _ 11 0.06
21 _ and 0.09
21 cfr 0.05
212 0.94
212 _ behind 0.06
212 _ same 0.06
212 _ sit 0.06
212 _ the 0.22
212 routes -0.33
214 0.12
214 endpoints 0.11
214 routes 0.07
22301 0.44
23 0.06
24 0.12
24 . -0.07
24 t -0.10
256 0.19
256 , 0.16
256 : -0.31
256 _ , 0.26
256 _ ; -0.07
256 _ the -0.05
256 _ upload -0.06
256 on 0.54
27 0.23
27001 0.32
27001 $ -0.19
27001 , 0.29
27001 . 0.07
27001 : 0.22
27001 ; 0.12
27001 ? -0.09
27001 _ . 0.24
27001 _ 2 0.16
27001 _ 2022 -0.06
27001 _ 2024 0.11
27001 _ 9001 -0.08
27001 _ a -0.19
27001 _ certificate 0.07
27001 _ cover -0.13
27001 _ current 0.22
27001 _ do 0.13
27001 _ false -0.05
27001 _ in 0.09
27001 _ information -0.10
27001 _ iso -0.07
27001 _ mistaken 0.11
27001 _ next 0.05
27001 _ so 0.26
27001 _ soc 0.16
27001 _ that -0.28
27001 _ would -0.08
27001 and -0.13
27001 audit -0.05
27001 by 0.21
27001 certificate 0.22
27001 certified 0.07
27001 from -0.17
27001 in 0.05
27001 logo 0.07
27001 on -0.17
27001 since 0.46
27001 was 0.33
27001 – -0.05
27017 and 0.06
27018 0.18
27701 0.56
3 ) 0.17
3 . -0.48
3 _ 0 -0.05
3 a 0.14
3 and 0.13
3 bucket 0.13
3 february -0.15
3 has 0.24
3 march -0.27
3.0 0.21
3.1 0.20
3.2 0.61
30 0.31
30 june -0.15
30 september 0.14
300 0.49
300 line -0.07
31 " 0.09
31 , -0.17
311 0.21
312 0.51
35 0.81
35 days 0.23
38 0.41
38 minutes 0.23
4 , 0.06
4 . -0.16
4 : -0.51
4 _ on -0.08
4 h 0.22
4 may 0.62
4.0 0.63
4.1 $ -0.42
4.2 0.10
400 0.10
401 0.34
403 0.07
403 . 0.30
403 _ a -0.07
403 _ reason -0.05
403 and -0.22
403 for 0.54
403 page -0.16
404 . 0.07
41 -0.46
41 minutes 0.18
410 -0.15
412 0.08
47 0.08
5 . -0.12
5 _ : 0.11
5 _ a -0.07
5 attestation 0.31
5 entries -0.09
5 min 0.17
5 | -0.19
50 -0.09
500 0.24
58 : -0.14
5eed0a11ce -0.34
5eed0a11ce . -0.22
6 -0.16
6 $ -0.14
6 . 0.09
6 _ : 0.10
6 entries -0.06
6 is -0.25
60 0.14
64 -0.23
7 -0.05
7 , -0.21
7 : -0.07
7 _ . -0.05
7 _ “ -0.09
7 previous 0.07
7 the 0.10
7 | -0.07
77 -0.05
8 -0.17
820 0.27
88 0.06
9 _ , 0.06
90 0.54
9001 0.11
9001 $ 0.12
9001 : 0.92
9001 ? -0.25
9001 _ , 0.06
9001 _ . 0.05
9001 _ 2015 0.20
9001 _ 27001 0.06
9001 _ and 0.05
9001 _ certifie 0.08
9001 _ iso 0.20
9001 and -0.32
9001 by 0.44
9001 in 0.12
9001 is -0.13
9001 – 0.07
97 -0.27
97 % -0.19
99 -0.07
: -0.14
: " -0.19
: $ -1.21
: 0 -0.29
: 00.000 -0.10
: 07 0.11
: 100 0.21
: 11 0.38
: 12 0.45
: 14 0.43
: 2015 0.80
: 2016 0.33
: 2022 -0.26
: 212 0.37
: 6 0.19
: @us 0.55
: [ -0.07
: _ % 0.18
: _ 's -0.11
: _ - 0.07
: _ / 0.05
: _ 10 0.07
: _ 100 0.24
: _ 13485 0.12
: _ 2 0.08
: _ 2025 0.08
: _ 7 0.05
: _ ] 0.06
: _ action 0.09
: _ ai 0.19
: _ all 0.05
: _ alway 0.23
: _ and 0.13
: _ api 0.05
: _ approval 0.16
: _ approve 0.10
: _ arrive 0.07
: _ at 0.08
: _ atteste 0.16
: _ auditor 0.29
: _ auth 0.09
: _ authenticate 0.20
: _ authorize 0.08
: _ available -0.07
: _ back -0.07
: _ be -0.07
: _ before -0.05
: _ between -0.05
: _ binde 0.12
: _ blocke -0.07
: _ business 0.07
: _ by 0.07
: _ call 0.06
: _ capa 0.38
: _ carrie 0.17
: _ certificate 0.06
: _ certifie 0.11
: _ chain 0.07
: _ change 0.08
: _ check 0.07
: _ checke 0.07
: _ close 0.33
: _ come 0.28
: _ company 0.26
: _ complaint 0.24
: _ compliant 0.41
: _ copie 0.09
: _ count 0.10
: _ customer 0.11
: _ database 0.18
: _ date -0.07
: _ decision 0.10
: _ demo -0.29
: _ deviation 0.21
: _ down 0.28
: _ durable 0.09
: _ each 0.44
: _ effective 0.13
: _ empty -0.11
: _ enable 0.05
: _ encrypte 0.08
: _ endpoint 0.07
: _ enforce 0.18
: _ enter 0.05
: _ entrie -0.24
: _ evidence 0.11
: _ expire 0.19
: _ f -0.08
: _ for -0.06
: _ form -0.12
: _ full 0.07
: _ gap -0.07
: _ gate -0.09
: _ gdpr -0.14
: _ gmp 0.05
: _ go 0.07
: _ green 0.41
: _ hang 0.09
: _ history 0.11
: _ hold 0.10
: _ id 0.05
: _ ii 0.28
: _ in 0.10
: _ input 0.06
: _ into 0.19
: _ iso -0.10
: _ isolate 0.63
: _ issue 0.16
: _ its 0.15
: _ keep -0.07
: _ key 0.19
: _ last 0.15
: _ leav 0.05
: _ level 0.05
: _ linke 0.07
: _ list -0.53
: _ live 0.43
: _ local -0.07
: _ lock 0.15
: _ locke 0.31
: _ log 0.28
: _ lose 0.08
: _ make 0.08
: _ meet 0.08
: _ mfa 0.19
: _ mis -0.35
: _ model 0.08
: _ module -0.09
: _ must 0.09
: _ name -0.12
: _ no -0.10
: _ none 0.14
: _ not -0.38
: _ nothe -0.12
: _ now 0.29
: _ numbere 0.30
: _ of -0.10
: _ off -0.06
: _ okta 0.21
: _ on 0.14
: _ once -0.08
: _ only -0.21
: _ operation 0.35
: _ operator 0.05
: _ order -0.06
: _ our -0.07
: _ over 0.06
: _ pas 0.17
: _ per 0.07
: _ persistence -0.14
: _ pilot -0.41
: _ plan -0.06
: _ plant 0.14
: _ policy 0.11
: _ product 0.17
: _ production 0.11
: _ prototype -0.20
: _ question -0.08
: _ record 0.07
: _ refuse 0.24
: _ regulate 0.09
: _ reject 0.15
: _ release 0.45
: _ report 0.08
: _ rest 0.11
: _ retaine 0.09
: _ right 0.11
: _ sample -0.15
: _ sandbox -0.09
: _ seal 0.13
: _ seale 0.24
: _ security 0.07
: _ separate 0.08
: _ service 0.25
: _ sign 0.14
: _ signe 0.09
: _ since 0.11
: _ sit 0.08
: _ state 0.12
: _ stay 0.36
: _ still -0.07
: _ storage -0.06
: _ store 0.21
: _ system 0.37
: _ take 0.14
: _ teste 0.64
: _ their 0.39
: _ they -0.08
: _ through 0.26
: _ title 0.08
: _ today -0.09
: _ trail 0.15
: _ trust -0.13
: _ two 0.11
: _ under 0.25
: _ use 0.13
: _ validate 0.23
: _ verifie 0.40
: _ we -0.26
: _ why -0.06
: _ with 0.23
: _ workspace -0.08
: _ year 0.08
: _ yes -0.07
: _ you 0.28
: _ your 0.11
: a -0.16
: achieved 0.38
: active 0.48
: ai 0.47
: all 0.29
: an 0.09
: any -0.60
: approvals 0.44
: approve -0.07
: approved 0.21
: audited 0.20
: autonomous 0.13
: available 1.37
: baker 0.09
: behind -0.05
: binding 0.12
: blank -0.09
: blocked 0.08
: by -0.16
: c0f58f96a047140127affe19b799123ba0f8965711bfea40a69e3b089dfa87fd -0.09
: certified 0.82
: clean 0.44
: click 0.18
: closed -0.13
: complaint 0.22
: compliant 0.06
: document 0.60
: documents 0.25
: done 2.08
: drafts -0.06
: duties 0.22
: each 0.93
: electronic 0.09
: empty -0.17
: enabled 0.83
: encrypted 0.46
: enforced 0.91
: entra 0.07
: every -0.23
: evidence -0.06
: explained -0.09
: files 0.36
: final 0.09
: first -0.19
: five 0.10
: for -0.21
: fully 0.61
: ga 0.58
: gdpr 0.33
: give -0.49
: green 1.38
: hipaa 0.13
: how 0.05
: if 0.09
: in 0.78
: iq 0.12
: iso 0.30
: issue -0.05
: issued 0.14
: it 0.19
: keep -0.09
: last 0.83
: linked 0.62
: live 1.72
: locked 0.13
: met 3.35
: migrations 0.13
: missing -1.55
: mock -0.34
: n -0.60
: nightly 0.24
: nil -0.09
: no -0.62
: none -0.44
: not -0.60
: nowhere -0.45
: object 0.88
: off -0.49
: official 0.09
: on 0.55
: once 0.53
: one -0.07
: our -0.33
: ours 0.08
: oven 0.09
: padlock 0.33
: part 0.09
: partly -0.08
: passed 1.61
: persistent 0.06
: pilot -0.20
: planned -0.48
: plants 0.49
: platform -0.11
: please -0.23
: production 0.16
: public 0.36
: read -0.24
: real -0.11
: records 0.95
: references -0.05
: regulated 0.86
: rehearsed 0.70
: released 0.41
: report 0.28
: reports 0.48
: restore -0.24
: retention 0.08
: roles -0.06
: same 0.16
: saml -0.13
: sample -0.15
: sealed 0.24
: see -0.30
: shipped 0.25
: signing 0.11
: since -0.08
: soc 0.14
: somebody -0.17
: someone -0.14
: sop 0.73
: sops 0.08
: still -1.25
: tamper 0.54
: tenants 0.20
: tested 0.30
: the 0.09
: their 0.37
: there 0.17
: to -0.55
: traceability 0.08
: two 0.08
: unqualified 0.10
: users 0.48
: verified 0.41
: we 0.21
: what -0.10
: whatever -0.30
: when 0.19
: where -0.44
: which -0.47
: who -0.11
: why -0.89
: without 0.16
: write -0.10
: yes 1.89
: you -0.15
: your 0.48
: zero -0.19
: – -0.23
: “ 0.14
; 0.13
; $ -0.37
; @us -0.31
; _ 'd -0.15
; _ , 0.14
; _ 2 0.08
; _ 2026 0.26
; _ 27001 0.39
; _ 9001 0.08
; _ : 0.14
; _ a -0.07
; _ about -0.18
; _ all 0.05
; _ already 0.19
; _ and 0.09
; _ another -0.06
; _ api 0.05
; _ approval 0.11
; _ aske -0.12
; _ assistant -0.07
; _ authorize 0.07
; _ between 0.06
; _ capa 0.19
; _ center -0.22
; _ certifie 0.12
; _ check 0.07
; _ come 0.13
; _ compliance 0.39
; _ copie 0.12
; _ count 0.16
; _ customer 0.22
; _ demo -0.27
; _ deviation -0.09
; _ draft -0.11
; _ each 0.82
; _ every 0.47
; _ final 0.06
; _ hang 0.07
; _ hold 0.19
; _ however 0.07
; _ in 0.19
; _ iso 0.31
; _ issue -0.05
; _ just -0.06
; _ link 0.34
; _ live 0.14
; _ log 0.25
; _ mean 0.05
; _ meet 0.09
; _ merely -0.09
; _ module 0.11
; _ must 0.06
; _ neither 0.05
; _ no -0.07
; _ not -0.08
; _ nothe -0.45
; _ now 0.18
; _ official -0.05
; _ on 0.13
; _ permission 0.14
; _ policy 0.05
; _ present -0.17
; _ production 0.07
; _ prototype -0.11
; _ real 0.27
; _ record 0.18
; _ relation 0.15
; _ release 0.34
; _ report 0.28
; _ restore 0.10
; _ reviewer -0.09
; _ rule 0.16
; _ run 0.12
; _ sample -0.08
; _ seale 0.17
; _ server 0.15
; _ share -0.06
; _ signature 0.29
; _ signe 0.20
; _ soc 0.16
; _ store 0.19
; _ system -0.08
; _ take 0.06
; _ their -0.15
; _ though 0.26
; _ three -0.06
; _ through -0.07
; _ time 0.11
; _ to -0.18
; _ trail 0.11
; _ trust -0.20
; _ under 0.15
; _ until -0.25
; _ validate 0.06
; _ vote -0.06
; _ with 0.12
; _ work 0.22
; _ year 0.05
; _ your -0.09
; _ | 0.13
; a -0.39
; all 0.10
; an -0.67
; any -0.35
; anyone -0.13
; approving -0.16
; as -0.13
; at -0.07
; authentication -0.21
; authorisation 0.05
; backups 0.86
; but -0.15
; caption 0.13
; certification -0.16
; certified 0.57
; controlled 0.25
; copies 0.16
; customers 0.12
; e -0.06
; each 0.81
; electronic 0.11
; entries 0.08
; even -0.36
; every 0.47
; everything 0.21
; evidence 0.12
; final 0.44
; for -0.07
; from -0.15
; gdpr 0.06
; he -0.06
; i -0.13
; if 0.07
; in 0.09
; it 0.07
; legal -0.29
; links 0.18
; live -0.11
; membership 0.08
; mfa 0.07
; neither 0.09
; no -0.17
; nobody -0.11
; nothing 0.06
; now 0.93
; only 0.06
; our -0.13
; per -0.06
; please 0.06
; production 0.05
; records 0.16
; regulated 0.09
; released 0.14
; sign -0.10
; since 0.27
; so -0.46
; soc -0.22
; that -0.81
; the 0.18
; their 0.44
; then -0.07
; these 0.27
; they 0.44
; this 0.15
; today -0.12
; try 0.25
; until -0.38
; use -0.10
; what 0.29
; whether -0.39
; whoever -0.13
; write -0.20
; you 0.12
; your -0.07
; “ -0.91
< -0.33
< _ > -0.07
= true 0.46
> -0.07
> $ -0.10
> . 0.06
? -0.37
? " -0.11
? $ -0.68
? _ state -0.07
? blocked 0.26
? not -0.32
? see -0.09
? stated -0.05
? ” 0.16
@ 0.27
@ @us -0.33
@ _ . -0.14
@ _ ai -0.09
@ _ com -0.09
@us 0.90
@us " -0.06
@us $ -0.21
@us 's 0.42
@us . 0.07
@us : -0.19
@us ; -0.13
@us ? -0.11
@us _ . 0.14
@us _ 2 0.06
@us _ 27001 -0.06
@us _ : -0.16
@us _ a -0.08
@us _ account -0.06
@us _ after 0.05
@us _ all 0.09
@us _ already -0.10
@us _ and 0.25
@us _ approve 0.21
@us _ at -0.07
@us _ attestation 0.10
@us _ audit 0.08
@us _ auditor -0.06
@us _ be -0.14
@us _ become -0.07
@us _ by -0.07
@us _ can 0.07
@us _ center -0.59
@us _ certificate 0.11
@us _ certifie 0.08
@us _ com -0.09
@us _ company 0.36
@us _ complaint -0.08
@us _ compliant -0.13
@us _ count 0.07
@us _ demo -0.23
@us _ do 0.09
@us _ doe 0.12
@us _ draft -0.28
@us _ each 0.15
@us _ effective -0.09
@us _ first 0.13
@us _ for -0.08
@us _ founde -0.08
@us _ from 0.38
@us _ good 0.10
@us _ have -0.05
@us _ her 0.09
@us _ id 0.18
@us _ ii 0.24
@us _ in 0.07
@us _ include 0.23
@us _ into 0.12
@us _ issue 0.09
@us _ it 0.11
@us _ its 0.05
@us _ link 0.10
@us _ linke -0.10
@us _ live -0.07
@us _ local 0.29
@us _ make -0.10
@us _ me 0.15
@us _ mean -0.06
@us _ meet -0.05
@us _ morne -0.19
@us _ neither -0.31
@us _ new 0.13
@us _ no -0.10
@us _ none -0.55
@us _ not -0.25
@us _ number 0.11
@us _ numbere -0.13
@us _ off 0.37
@us _ on 0.10
@us _ once 0.34
@us _ only 0.06
@us _ operate -0.13
@us _ original 0.08
@us _ our -0.06
@us _ own 0.59
@us _ password 0.06
@us _ prototype -0.19
@us _ provide -0.24
@us _ quality -0.06
@us _ read 0.18
@us _ regulate -0.06
@us _ report 0.05
@us _ rest -0.06
@us _ review 0.05
@us _ same 0.07
@us _ seal 0.19
@us _ second 0.28
@us _ server 0.08
@us _ signature 0.06
@us _ signer 0.09
@us _ since 0.25
@us _ so -0.10
@us _ sop 0.27
@us _ support -0.05
@us _ take -0.07
@us _ text 0.09
@us _ than 0.06
@us _ that 0.05
@us _ the 0.24
@us _ their 0.09
@us _ them -0.06
@us _ there 0.25
@us _ to -0.06
@us _ today 0.12
@us _ treat 0.06
@us _ type 0.15
@us _ unofficial -0.06
@us _ valid 0.23
@us _ verify -0.07
@us _ what 0.23
@us _ where 0.24
@us _ which 0.37
@us _ will -0.06
@us _ with 0.07
@us _ without -0.16
@us _ yet -0.20
@us _ you -0.15
@us _ zero -0.07
@us accepts 0.26
@us already -0.36
@us and -0.17
@us are 0.09
@us around 0.17
@us as -0.30
@us asks 0.99
@us at -0.15
@us audit 0.18
@us because 0.30
@us by 0.26
@us carries -0.21
@us certified -0.37
@us certifies 0.18
@us checks 0.55
@us comes -0.10
@us count 0.11
@us counts 0.09
@us currently -0.08
@us does -0.68
@us e 0.07
@us enforces 0.34
@us every -0.07
@us goes -0.35
@us had 0.25
@us hands 0.27
@us has 0.44
@us hipaa -0.10
@us holds 0.13
@us in 0.59
@us is -0.13
@us issues 0.47
@us it 0.07
@us itself 0.12
@us keeps 0.39
@us knows 0.08
@us lacks -0.68
@us last 0.08
@us leaves -0.15
@us lets 0.13
@us log -0.23
@us login 0.52
@us logo -0.23
@us may -1.90
@us meets 0.32
@us must -1.48
@us never 0.05
@us next -0.12
@us now 0.20
@us offers -0.06
@us on 0.25
@us passed 0.10
@us prints 0.34
@us produces 0.09
@us production 0.05
@us provides 2.27
@us pulls 0.37
@us reached 0.49
@us recalls 0.05
@us records 0.18
@us releases 0.19
@us remembers 0.14
@us report -0.23
@us shows 0.08
@us signature 0.35
@us since 0.52
@us staff -0.14
@us stores 0.22
@us that 0.93
@us the -0.23
@us this 0.26
@us through 0.73
@us today -0.15
@us trust -0.99
@us turns 0.16
@us was -0.17
@us went 0.40
@us will -1.29
@us with -0.32
@us within 0.08
@us without 0.87
@us workspace 0.16
@us would -0.31
@us writes 0.46
@us yet -0.32
@us you 1.03
@us “ -0.12
@us ” -0.10
BUILD_LOCKED -0.17
CHECK_RAN_ON_NOTHING -0.19
CODE_IN_PAGE -0.17
CONTENT_DATE_UNQUOTED -0.16
CONTENT_EMPTY -0.16
CONTENT_ENCODING -0.16
CONTENT_FILE_MISSING -0.16
CONTENT_FILE_UNKNOWN -0.16
CONTENT_ORDER_TWICE -0.14
CONTENT_SYMLINK -0.16
DATE_INVALID -0.19
EVIDENCE_CHANGED -0.17
EVIDENCE_MISSING -0.16
EVIDENCE_NOT_A_FILE -0.16
EVIDENCE_OUTSIDE -0.16
EVIDENCE_SYMLINK -0.17
EXCEPTION_EXPIRED -0.18
FILE_NOT_READ -0.18
GATE_NEEDS_ITSELF -0.17
GATE_RUNG_TOO_LOW -0.16
HEADS_MIXED -0.34
ID_TWICE -0.16
INPUT_UNREADABLE -0.16
LEDGER_CUT_OFF -0.17
LEDGER_ENTRY_BACKDATED -0.17
LEDGER_ENTRY_FORKED -0.15
LEDGER_ENTRY_IN_FUTURE -0.16
LEDGER_ENTRY_MISSING -0.16
LEDGER_ENTRY_NOT_COUNTED -0.16
LEDGER_ENTRY_REPEATED -0.17
LEDGER_KEY_INVALID -0.21
LEDGER_LINK_BROKEN -0.16
LEDGER_REWRITTEN -0.16
LINK_LOST -0.16
LOG_CUT_OFF -0.17
LOG_ENTRY_WRONG -0.18
LOG_FILE_DIFFERS -0.16
LOG_HEAD_WRONG -0.19
LOG_REWRITTEN -0.18
LOG_SIGNATURE_WRONG -0.19
LOG_UNREADABLE -0.16
MOVED_BUT_THERE -0.16
PUBLISHED_FORGOTTEN -0.23
PUBLISHED_HEAD_CHANGED -0.16
REDIRECT_DEAD -0.16
[ ] -1.10
^ 0.17
^ " -0.63
^ 2 -0.27
^ 21 -0.15
^ 4 -0.25
^ 403 0.27
^ 5 -0.08
^ 6 -0.21
^ ; -0.26
^ < -0.10
^ @us 0.11
^ [ 0.08
^ _ : 0.05
^ _ it 0.05
^ _ mend 0.05
^ \` 0.08
^ a -0.45
^ absent -0.05
^ add -0.22
^ administrators 0.21
^ admins 0.24
^ adobe -0.61
^ adr -0.21
^ aicpa 0.32
^ alt 0.06
^ although 0.31
^ always -0.14
^ amazon -0.42
^ an -0.26
^ annual 0.07
^ answers -0.92
^ antitrust -0.34
^ any -0.50
^ anyone 0.08
^ apart 0.13
^ api 0.13
^ app 0.07
^ approvals 0.23
^ approve -0.19
^ approved 0.10
^ approver -0.10
^ approving -0.12
^ architected 0.67
^ are -0.37
^ as 0.19
^ asked -0.77
^ assistant -0.15
^ assuming -0.67
^ attachments 0.09
^ audit -0.07
^ audited 1.65
^ auth 0.10
^ authenticates 0.10
^ authentication -0.17
^ authority -0.20
^ authz 0.13
^ automation -0.10
^ autonomous -0.10
^ availability -0.31
^ avoid -0.48
^ aws -0.22
^ backdating 0.35
^ badge 0.75
^ bank 1.22
^ banks -0.38
^ banned -0.56
^ batches 1.04
^ because 1.02
^ before -1.13
^ behind 0.07
^ being 0.13
^ beta 0.21
^ between -0.27
^ beyond 0.59
^ bidirectional 0.07
^ biometric 0.48
^ blocked -1.01
^ blue 0.56
^ board 0.12
^ both 0.10
^ box -0.28
^ bring 0.21
^ broken -0.42
^ brussels 0.50
^ bsi -0.10
^ built 1.13
^ bulk 0.28
^ buttons -0.28
^ by -0.36
^ calibration -0.22
^ calling -0.07
^ calls 0.63
^ can -0.14
^ capa -0.10
^ card -0.22
^ certainly 0.14
^ certifications 0.07
^ certified 0.23
^ chain 0.57
^ changes -0.08
^ changing 0.06
^ charts -0.21
^ chat -0.09
^ checked 0.07
^ choosing -0.10
^ clean 0.16
^ clicking -0.15
^ client 0.25
^ close 0.14
^ cloudflare -0.26
^ code -0.16
^ colour -0.13
^ come 0.18
^ coming -0.69
^ competition -0.28
^ competitors 0.39
^ complaint -0.31
^ complete 0.54
^ completeness -0.06
^ compliance 0.08
^ compliant 0.80
^ compressed -0.16
^ conceived 0.21
^ confidentiality -0.71
^ conformity 0.22
^ congratulations -0.29
^ considering 0.15
^ content -0.32
^ contractors 0.47
^ control -0.12
^ copies 0.07
^ copy -0.45
^ copywriters -0.07
^ corporate 0.15
^ correct -0.18
^ corrections 0.36
^ could 0.22
^ court 0.64
^ coverage -0.12
^ craft -0.13
^ crafted 0.55
^ cross 0.27
^ crossed -0.20
^ curl 0.15
^ custody 0.09
^ custom 0.06
^ cutover -0.09
^ cyber -0.06
^ dark -0.74
^ data 0.10
^ database 0.37
^ dear -0.10
^ decisions -0.06
^ delete 0.06
^ deleted -0.50
^ deleting 0.13
^ demo -0.32
^ deny 0.13
^ designed 0.83
^ deviation 0.13
^ diagram 0.44
^ direct 0.17
^ disaster 0.16
^ dnv -0.19
^ do -0.06
^ document 0.13
^ docusign -0.64
^ doe -0.22
^ does -0.21
^ dotted -0.29
^ down -0.82
^ draft -0.18
^ drafts -0.18
^ drag 0.09
^ drawing 0.08
^ drop 0.28
^ durability -0.64
^ durable -0.08
^ durably 0.06
^ each 0.42
^ effortless 0.10
^ electronic 0.07
^ eleven -0.26
^ empty -0.22
^ encryption -0.54
^ end 0.67
^ endpoint -0.08
^ engineered 0.97
^ entries -0.07
^ environment 0.65
^ evaluated -0.37
^ even 0.68
^ eventually -0.14
^ ever 0.26
^ every 0.24
^ everyone -0.05
^ example -0.09
^ except 0.06
^ expect -0.22
^ exports -0.67
^ external 0.21
^ far 0.20
^ fda -0.05
^ federated 0.07
^ fedramp 0.09
^ filters -0.69
^ first 0.17
^ fishbone -0.15
^ follow 0.14
^ footer 0.53
^ for -0.84
^ forensic 0.15
^ forget -0.19
^ fountain 0.53
^ four 0.07
^ framework -0.29
^ frameworks -0.21
^ from 0.21
^ full 0.60
^ future -0.52
^ gap -0.11
^ gate -0.30
^ gates -0.55
^ gdpr -0.06
^ generally 0.05
^ get -0.11
^ git -0.46
^ github -0.54
^ given -0.40
^ go -0.20
^ going 0.12
^ gold 0.18
^ gone 0.68
^ good 0.23
^ google 0.09
^ granular 0.15
^ green 1.40
^ grey -0.43
^ greyed -0.40
^ guards -0.08
^ guess 0.32
^ guest 0.07
^ guests 0.08
^ had -1.05
^ hand 0.16
^ hard 1.26
^ hardly 0.19
^ harlow -0.46
^ has -0.49
^ have 0.21
^ having 0.78
^ head -0.28
^ here 0.24
^ hero 0.56
^ hidden 0.40
^ hiding 0.24
^ history 0.12
^ hit 0.18
^ hitrust -0.05
^ hold -0.07
^ honest -0.06
^ hosting -0.30
^ how -0.57
^ humans -0.05
^ icon 0.26
^ if -0.69
^ illustration -0.17
^ image 0.10
^ imagine 0.24
^ immutable 0.11
^ impossible 0.59
^ in -0.64
^ independent 0.23
^ independently 0.91
^ ink 0.25
^ inspection 0.10
^ inspectors 0.12
^ internal 0.14
^ into 0.15
^ iq -0.07
^ iron -0.13
^ is -0.97
^ iso -0.05
^ it 0.31
^ its -0.67
^ jira -0.18
^ job -0.06
^ joiners 0.06
^ keep -1.28
^ keller -0.11
^ keyboard -0.28
^ kindly -0.08
^ knowing 0.47
^ kubernetes -0.38
^ label -0.10
^ lacking -0.34
^ last -0.15
^ lasting -0.18
^ later -0.95
^ least -0.08
^ legally 0.51
^ let 0.25
^ like 0.53
^ line -0.10
^ linked 0.12
^ live 0.13
^ local -0.06
^ lock -0.28
^ log 0.19
^ logins 0.10
^ logo -0.08
^ look 0.05
^ lose 0.17
^ losing 0.26
^ lost -0.17
^ low -0.16
^ lunch -0.23
^ made -0.16
^ manufacturers -0.11
^ many -0.16
^ master 0.22
^ mastercontrol -0.15
^ may 0.05
^ meet 0.08
^ microsoft -0.93
^ middleware -0.11
^ minor 0.12
^ missing -1.50
^ mobile 0.07
^ most -0.94
^ mv -0.28
^ my -0.25
^ named 0.14
^ names 0.08
^ nearest -0.14
^ need 0.21
^ neither -0.48
^ never 0.37
^ new 0.21
^ next -0.19
^ nis 0.29
^ nobody 0.08
^ non -0.08
^ nonconforming -0.27
^ not 0.24
^ nothing 0.18
^ now 1.00
^ nowhere -0.23
^ numbered 0.12
^ numbering -0.15
^ of -0.42
^ off -0.07
^ official 0.26
^ old 0.08
^ on -1.48
^ once -1.21
^ only -0.16
^ opa 0.27
^ open -0.10
^ opening -0.15
^ operating 0.08
^ operators 0.17
^ oq 0.34
^ order -0.26
^ originals 0.40
^ other 0.16
^ our -0.33
^ ours 0.24
^ out -0.12
^ outdated 0.11
^ outside 0.23
^ over 0.58
^ overdue -0.09
^ padlock 0.60
^ page -0.16
^ paper 0.13
^ part -0.17
^ partners -0.13
^ pci 0.28
^ pending -0.14
^ people 0.07
^ per -0.09
^ periodic 0.07
^ phase -0.38
^ photos 0.05
^ planned -1.83
^ please -0.26
^ plenty -0.09
^ plug 0.14
^ point 0.34
^ policies -0.37
^ policy 0.22
^ postgres -0.06
^ power 0.09
^ practically 0.78
^ press 0.14
^ pressing -0.13
^ preview -0.08
^ printing -0.14
^ prior -0.40
^ privacy -0.11
^ procedures 0.86
^ processing -0.35
^ production -0.07
^ proof 0.12
^ prospects 0.09
^ provided -0.55
^ public -0.48
^ pull 0.19
^ purpose 0.29
^ put 0.09
^ q 0.09
^ qa -0.15
^ quality -0.12
^ questions -0.12
^ ransomware 0.12
^ rather 0.77
^ re -0.11
^ read -0.16
^ readers -0.48
^ readiness -0.14
^ ready 0.39
^ real 0.11
^ recall -0.56
^ refrain -0.29
^ refresh -0.08
^ regulators -0.18
^ regulatory 0.17
^ related -0.37
^ release 0.27
^ released 0.14
^ remember -0.08
^ remove -0.36
^ rename 0.23
^ renaming 0.45
^ replication -0.48
^ report -0.08
^ reporting 0.16
^ requests 0.30
^ required -1.79
^ reset -0.08
^ responsible -0.47
^ rest 0.08
^ restarts 0.08
^ restore -0.33
^ restored 0.11
^ retention -0.13
^ reviewers -0.16
^ ribbon 0.10
^ rm -0.06
^ robot 0.18
^ rock 0.24
^ rosette 0.49
^ round 0.23
^ route -0.13
^ routes -0.28
^ row -0.07
^ rung -0.27
^ safe 0.21
^ salesforce -0.58
^ saml -0.29
^ sap -0.58
^ say 0.13
^ saying -0.55
^ scans 0.09
^ scripts 0.21
^ seal 0.23
^ sealed 0.25
^ sealing -0.05
^ seamlessly 0.54
^ second 0.48
^ security -0.68
^ see -0.94
^ seeing 0.52
^ self 0.09
^ server -0.06
^ service -0.05
^ several -0.23
^ sha 0.15
^ shared 0.12
^ sharepoint -0.09
^ shield 0.74
^ short -0.11
^ should 0.48
^ sign 0.10
^ signatures 0.25
^ signed 0.09
^ since 0.78
^ single -0.05
^ sites 0.29
^ six 1.01
^ skip 0.23
^ slack -0.11
^ sleep 0.13
^ so -0.14
^ some -0.37
^ somebody -0.71
^ someday -0.09
^ someone -1.47
^ soon -0.76
^ spill 0.59
^ staff 0.38
^ stamp 0.55
^ stamped 0.18
^ standards -0.34
^ statement -0.29
^ status -0.08
^ step 0.06
^ sticker 0.09
^ still 0.07
^ stolen 0.59
^ stop 0.64
^ storage -0.13
^ strict -0.08
^ strike -0.07
^ stripe -0.45
^ subject -0.05
^ submission 0.23
^ superseded 0.40
^ suppose 0.09
^ supposing -0.12
^ sure 0.84
^ switching -0.05
^ take -0.06
^ tamper -0.17
^ tampering 0.29
^ tap 0.73
^ tax -0.49
^ tenant -0.14
^ thank -0.16
^ thanks -0.07
^ that -0.05
^ the -0.29
^ their -0.13
^ then 0.06
^ there 0.17
^ they -0.15
^ think 0.34
^ those 0.15
^ though 0.97
^ thoughtfully 0.13
^ three 0.36
^ throw 0.99
^ tick 0.54
^ time -0.23
^ timeline -0.13
^ timestamps -0.14
^ tisax 0.05
^ to -0.79
^ today 0.20
^ tokens 0.15
^ topic -0.37
^ trace 0.06
^ traffic -0.12
^ trainers -0.11
^ true -0.07
^ trust 0.13
^ trusted 0.32
^ try 0.92
^ tuv -0.06
^ twelve 0.13
^ twice 0.88
^ two -0.14
^ tying -0.21
^ unauthorised 0.07
^ unbroken 0.44
^ under -1.08
^ unless -1.02
^ unlike 0.22
^ until -0.69
^ up 0.08
^ uploaded 0.37
^ uploads -0.05
^ urs -0.05
^ use -0.35
^ users 0.07
^ v 0.82
^ validated 0.12
^ validation 0.06
^ vanta -0.20
^ vault 0.77
^ veeva -0.69
^ vercel -0.18
^ version 0.12
^ viewers 0.38
^ visitors -0.55
^ wal 0.12
^ walls 0.13
^ watch -0.21
^ watermark -0.28
^ wax 0.12
^ we 0.17
^ were -1.85
^ whatever 0.12
^ whenever 0.05
^ where 0.16
^ which -0.40
^ whichever -0.14
^ while 0.78
^ who 0.06
^ whoever 0.13
^ why -0.90
^ will 0.32
^ with -0.42
^ work 0.31
^ workspaces 0.08
^ world 0.51
^ worm 0.09
^ worried 0.31
^ would 0.13
^ write -0.14
^ writes 0.19
^ yes 0.59
^ you 0.34
^ { -0.15
^ ~ -1.27
^ “ -0.31
^ ← -0.88
^ → -0.72
\` , -0.05
a -0.07
a " -0.09
a $ -0.23
a ) -0.06
a . -0.09
a 4 -0.10
a 401 0.09
a 403 0.11
a 404 0.15
a _ " 0.10
a _ 'd 0.09
a _ . -0.40
a _ 256 0.16
a _ : 0.20
a _ @us 0.24
a _ a 0.09
a _ actor -0.05
a _ after -0.06
a _ agreement -0.10
a _ among -0.08
a _ an -0.12
a _ and -0.07
a _ anythe 0.12
a _ applie 0.13
a _ archive 0.17
a _ ask 0.08
a _ audit -0.07
a _ auditor 0.06
a _ authenticity 0.12
a _ autograph 0.07
a _ away 0.17
a _ badge -0.22
a _ banner -0.09
a _ be -0.22
a _ before -0.23
a _ belong 0.06
a _ between -0.09
a _ beyond -0.07
a _ bill 0.19
a _ box 0.05
a _ break 0.10
a _ bucket 0.06
a _ build -0.06
a _ builde 0.05
a _ but 0.05
a _ by -0.15
a _ cal 0.12
a _ card -0.11
a _ carrie 0.09
a _ cause -0.17
a _ center 0.22
a _ checksum 0.09
a _ coffee -0.06
a _ come -0.10
a _ comment -0.09
a _ compliant 0.17
a _ connecte 0.07
a _ cost 0.07
a _ count -0.17
a _ customer 0.07
a _ day -0.10
a _ decision -0.06
a _ deck 0.06
a _ describe -0.06
a _ description -0.10
a _ design -0.14
a _ diagram -0.08
a _ disk -0.06
a _ door 0.05
a _ drive 0.15
a _ edit 0.15
a _ elsewhere 0.09
a _ examination -0.08
a _ exist 0.12
a _ export -0.07
a _ fact 0.12
a _ factor 0.11
a _ field -0.06
a _ file 0.08
a _ filter -0.18
a _ followe -0.07
a _ forget 0.23
a _ form -0.07
a _ full 0.12
a _ gate -0.36
a _ get 0.06
a _ give 0.07
a _ good -0.09
a _ green -0.12
a _ hash 0.13
a _ have 0.07
a _ hospital 0.09
a _ idea -0.07
a _ if -0.05
a _ ii 0.07
a _ inspector -0.06
a _ keep -0.05
a _ let -0.12
a _ like -0.18
a _ local -0.11
a _ lock 0.11
a _ logo -0.06
a _ long 0.05
a _ longer -0.13
a _ make -0.12
a _ manager 0.06
a _ mark -0.05
a _ may -0.15
a _ mean 0.06
a _ member 0.05
a _ mention -0.14
a _ message -0.07
a _ mfa 0.07
a _ more -0.09
a _ must 0.18
a _ near -0.09
a _ no -0.10
a _ nor 0.06
a _ not 0.08
a _ nothe -0.09
a _ numbere -0.06
a _ of 0.10
a _ office -0.06
a _ open 0.06
a _ or 0.16
a _ organization -0.10
a _ our 0.09
a _ pair -0.07
a _ pas -0.07
a _ period 0.05
a _ phase 0.17
a _ pilot 0.17
a _ plan 0.06
a _ platform 0.06
a _ print -0.08
a _ printe -0.08
a _ prototype 0.12
a _ prove 0.05
a _ recovery -0.06
a _ rehearsal -0.06
a _ relation 0.12
a _ report -0.13
a _ retention 0.06
a _ review 0.05
a _ sample 0.10
a _ sandbox -0.21
a _ say -0.40
a _ saye -0.06
a _ schema 0.21
a _ sentence -0.11
a _ server 0.13
a _ short -0.06
a _ show -0.12
a _ signe 0.06
a _ since 0.09
a _ six -0.12
a _ slip 0.06
a _ software -0.23
a _ somebody 0.08
a _ spring 0.08
a _ step -0.06
a _ string -0.16
a _ tell 0.08
a _ tester -0.14
a _ than -0.07
a _ there -0.30
a _ thing -0.16
a _ tick -0.09
a _ tie -0.12
a _ timestamp 0.09
a _ title -0.06
a _ trie 0.12
a _ type 0.05
a _ unalterable 0.06
a _ upload -0.12
a _ validation -0.08
a _ value -0.10
a _ want -0.08
a _ when -0.09
a _ why -0.41
a _ word -0.06
a _ workshop -0.05
a _ worth 0.06
a _ would 0.07
a _ write -0.21
a _ zero -0.16
a _ – 0.29
a back -0.11
a backup -0.45
a batch 0.15
a battle 0.06
a beta -0.08
a big 0.12
a binding 0.15
a blank 0.08
a block 0.27
a blogger -0.11
a bouncer 0.33
a bound 0.17
a branch -0.18
a breach 0.14
a budget -0.49
a bus -0.06
a business -0.48
a button 0.30
a buyer -0.10
a calendar -0.10
a canned -0.27
a capa 0.09
a caption -0.18
a careless 0.37
a certificate 0.06
a certification -0.10
a certifying -0.09
a chain 0.05
a chance 0.12
a change 0.30
a chart -0.14
a check -0.32
a checkbox 0.28
a claim -0.21
a class -0.11
a clean -0.25
a click 0.22
a clock 0.06
a cloud -0.33
a colleague -0.24
a collected -0.08
a coloured -0.12
a company -0.99
a competitor -0.31
a complaint 0.12
a component -0.45
a computer -0.08
a constant -0.21
a content -0.17
a controlled -0.15
a conversation -0.27
a correction -0.41
a court 0.24
a crafted 0.09
a crash 0.22
a crashed 0.11
a crest 0.13
a cross 0.07
a current 0.23
a danish -0.17
a dark -0.40
a dash -0.29
a database -0.15
a date -0.14
a dated -0.08
a day 0.09
a dead 0.53
a decent -0.12
a decision -0.11
a declaration -0.09
a dedicated 0.34
a delete 0.20
a deleted 0.06
a deletion -0.17
a demo 0.56
a design -0.18
a designer -0.11
a detour -0.10
a developer 0.10
a device -0.08
a diagram -0.07
a digest 0.08
a directory -0.10
a disaster -0.22
a disk -0.05
a doctored 0.38
a documented -0.22
a dossier -0.12
a drawing -0.29
a dropdown -0.17
a due 0.21
a fact 0.65
a failed 0.08
a few -0.10
a fictional -0.14
a field -0.11
a film -0.08
a fine -0.32
a finger 0.31
a fingerprint -0.37
a finished 0.11
a fire 0.25
a firm 0.07
a first -0.70
a fishbone -0.15
a fixed 0.16
a fixture -0.15
a flight -0.06
a font -0.09
a forensic 0.11
a forgotten 0.17
a form 0.23
a former -0.33
a fortnight 0.09
a fountain 0.66
a framed 0.13
a free -0.32
a fresh 0.80
a friendly -0.12
a full 0.17
a future -0.14
a gap 0.12
a gate -0.16
a gatekeeper 0.10
a gateway -0.22
a gdpr 0.15
a given 0.16
a glance 0.28
a good -0.50
a great -0.16
a grey -0.18
a group 0.10
a grudge 0.19
a guess -0.34
a gxp -0.11
a handler 0.99
a handwritten 0.18
a hardware -0.15
a hash -0.09
a head -0.15
a heading -0.17
a hitch 0.17
a home 0.06
a hope -0.55
a host -0.16
a human -0.10
a hundred -0.24
a is -0.10
a joke -0.10
a journal 0.19
a json 0.07
a judge 0.63
a keeper 0.12
a key 0.13
a known -0.08
a label 0.27
a language 0.11
a laptop -0.21
a lasting 0.57
a legally 0.20
a letter -0.32
a licensed 0.21
a lie 0.08
a line 0.09
a link -0.24
a list 0.33
a listed 0.05
a live 0.21
a local 0.32
a lock -0.11
a locked 0.11
a look -0.30
a lovely -0.65
a machine -0.37
a managed 0.19
a management 0.09
a master -0.06
a matter 0.08
a member 0.08
a menu -0.20
a merge 0.06
a minute 0.29
a missing 0.18
a model -0.87
a moved -0.07
a multi -0.77
a natural -0.07
a negative -0.23
a neighbour 0.31
a nice -0.13
a nicer 0.54
a night 0.60
a nightly 0.12
a node 0.06
a nonconformance 0.18
a notary 0.84
a numbered -0.06
a page -0.40
a paper 0.08
a part -0.09
a partner -0.12
a pass 0.15
a password 0.26
a path -0.29
a penetration -0.13
a period -0.09
a permanent -0.09
a person 0.14
a phone -0.10
a photo 0.06
a photograph -0.08
a phrase 0.17
a piece -0.22
a pilot 0.07
a pin 0.20
a place -0.51
a placeholder 0.08
a plain 0.05
a plan 0.15
a plant 0.12
a platform 0.32
a point -0.30
a precondition -0.28
a premium 0.11
a printed 0.13
a privacy -0.10
a private 0.24
a process -0.21
a product -0.28
a production -0.45
a project 0.58
a promise 0.51
a property -0.37
a proposal -0.14
a prospect 0.06
a prototype 0.17
a public 0.12
a published -0.47
a qa 1.76
a qms -0.05
a qr 0.20
a qualified -0.19
a quality -0.07
a quarter 0.06
a query 0.55
a question -0.74
a random -0.14
a ransomware 0.06
a read 0.16
a reader -0.29
a reading -0.39
a real -0.13
a recipient 0.08
a record 0.10
a recorded -0.25
a recovery -0.42
a red -0.27
a redirect -0.19
a reference 0.22
a register -0.68
a registrar -0.38
a regulated -0.06
a regulator -0.36
a rehearsal -0.18
a released 0.06
a reload -0.06
a reminder -0.28
a rename -0.42
a replica 0.17
a replicated 0.22
a report -0.48
a repository -0.54
a reseller -0.34
a reset -0.40
a responsible -0.08
a restart 0.10
a restore -0.12
a restored 0.23
a reviewer -0.51
a right 0.07
a risk -0.21
a rival -0.50
a roadmap 0.71
a role 0.20
a root -0.29
a route 0.13
a rubber 0.09
a rule 0.08
a running 0.09
a sample 0.28
a save 0.78
a scan -0.05
a scope -0.11
a scratch -0.14
a screenshot -0.22
a sealed -0.07
a seat -0.05
a second 0.17
a seed -0.10
a sentence 0.61
a separate 0.16
a serial 0.22
a service -0.69
a session 0.30
a set 0.05
a sha 0.71
a shift 0.10
a shop -0.10
a short -0.21
a shrug -0.24
a simple -0.20
a smart -0.12
a snapshot -0.08
a source -0.39
a stage -0.05
a stale 0.51
a start -0.11
a statement 0.06
a static -0.22
a stock -0.23
a storage -0.06
a store -0.15
a stored 0.19
a story -0.50
a stray 0.25
a string 0.09
a summary 0.10
a supplier 0.48
a swapped 0.26
a swiss 0.15
a symbolic -0.08
a system -0.48
a table 0.10
a tamper 0.13
a tampered 0.06
a tap -0.06
a target 0.62
a task -0.47
a template -0.18
a ten 0.23
a test -0.25
a tested -0.18
a tester -0.05
a text 0.14
a thin -0.07
a thing 0.23
a third -0.11
a thousand -0.11
a thumbs -0.36
a tick 0.28
a ticket -0.96
a time 0.33
a timeline -0.16
a title -0.14
a to -0.55
a tombstone 0.06
a trace -0.20
a trail -0.47
a trainee 0.27
a true 0.30
a truly 0.32
a type -0.31
a url 0.18
a us -0.20
a valid 0.12
a validated -0.15
a validation 0.22
a value -0.20
a vendor -0.46
a verdict -0.09
a verification 0.14
a verifier 0.09
a version -0.69
a very -0.76
a visitor -0.51
a vote -0.15
a vulnerability -0.33
a waiting -0.07
a wall -0.17
a walled 0.09
a watermark -0.05
a way -0.33
a weakness -0.11
a web -0.06
a week 0.37
a weekend -0.06
a well -0.61
a whiteboard -0.21
a with 0.16
a word -0.59
a work 0.08
a working -0.36
a workspace 0.55
a world 0.08
a worm 0.05
a worry 0.16
a written 0.06
a year 0.08
a yellow 0.07
a yes 0.25
ability -0.53
ability to -0.53
able 0.28
able _ from -0.25
able to 0.28
about -0.05
about , -0.13
about @us -0.22
about _ . -0.39
about _ ; 0.10
about _ between 0.06
about _ have -0.09
about _ it -0.05
about _ not -0.05
about _ report -0.15
about _ you -0.08
about a 0.15
about annex -0.12
about as 0.20
about days -0.16
about ours -0.16
about soc -0.42
about the 0.41
about this -0.13
about to 0.13
about us 0.21
about “ 0.06
above _ be -0.08
above all -0.08
absence -0.59
absence of -0.15
absent -1.38
absent , 0.15
absent . -0.35
absent : -0.19
absent _ . -0.27
absent _ the 0.14
absent from -0.33
accept . 0.06
accept _ , -0.07
accept an 0.06
accept our -0.17
acceptance -0.17
acceptance _ . -0.07
acceptance criteria -0.24
acceptance criterion 0.05
accepte _ official 0.05
accepted 0.11
accepted $ 0.38
accepted as 0.08
accepted it 0.14
accepted or -0.09
accepted risk -0.55
accepts $ 0.76
accepts any -0.32
accepts inserts 0.21
accepts it 0.29
accepts or 0.05
access 0.12
access : 0.30
access _ , -0.06
access _ and -0.17
access _ be -0.06
access _ data -0.08
access _ for -0.06
access _ or -0.08
access _ production 0.07
access _ route -0.13
access _ rule -0.06
access _ storage 0.09
access _ store -0.05
access _ them 0.21
access _ with 0.10
access _ year -0.06
access by -0.13
access checks -0.07
access control -0.07
access controlled 0.47
access is 0.09
access list 0.08
access logging -0.25
access logs -0.10
access opens -0.08
access reviews -0.16
access | 0.34
accorde _ . -0.11
accorde _ its -0.07
according -0.70
according to -0.70
account 0.14
account $ 0.11
account _ and 0.08
account _ file 0.05
account _ in -0.11
account _ our 0.27
account _ that -0.06
account _ to -0.06
account _ your 0.25
account at -0.10
account has 0.26
account in 0.23
account is 0.09
account that 0.18
account they 0.23
account to 0.07
accountability 0.07
accountability , 0.30
accountable -0.13
accountant 0.06
accountant . 0.08
accountant _ our 0.07
accountant has -0.08
accountants ' 0.20
accountants have 0.13
accounted 0.17
accounted for 0.17
accounting 0.14
accounting firm 0.14
accounts -0.09
accounts . -0.35
accreditation -0.66
accreditation . -0.25
accredited firm 0.06
accredited to -0.17
accurate -0.55
achieved 0.71
achieved $ 0.38
achieved . 0.95
acid -0.26
acknowledged 0.89
acme -0.11
acquire -0.19
across _ module 0.12
across _ page -0.06
across all 0.38
across capa 0.17
across each -0.07
across it -0.23
across two 0.16
act 0.11
act as -0.08
acted -0.37
acted . -0.08
action 0.14
action $ 0.55
action , -0.08
action and 0.17
action goes 0.27
action in -0.25
action that 1.40
actions . 0.29
actions are 0.26
actions leave -0.05
active 0.65
active " 0.20
active $ 1.38
active . 1.93
active directory -0.09
active on 0.11
active ” -0.09
activity 0.55
activity _ audit -0.14
activity _ trail -0.06
activity feed -0.20
activity list -0.44
actor 0.11
actor , -0.48
actor identity -0.08
actor in 0.25
actor on 0.08
actors -0.09
actual _ . 0.09
ad , 0.19
ad . 0.26
ad _ , -0.09
ad _ original 0.06
ad _ to 0.08
add -0.23
add _ be -0.12
add the -0.22
add to 0.38
added next 0.25
adding 0.06
additions 1.19
additions and 0.47
address . -0.11
address _ , -0.06
address _ . -0.15
address is -0.39
addresse _ and 0.06
addresses 0.24
addresses keep -0.06
adds a 0.34
adjective -0.06
adjectives -0.68
admin 0.37
admin , -0.05
admin _ ? 0.06
admin _ a -0.10
admin _ the -0.07
admin console 0.26
administrator 0.14
administrator , 0.89
administrator _ audit -0.10
administrator _ can 0.17
administrator _ to 0.07
administrator can 0.49
administrators 0.18
administrators . 0.08
admins 0.93
admins can 0.05
admire -0.68
admired -0.11
adobe -0.61
adobe sign -0.18
adopt -0.23
adopted -0.07
advanced -0.15
advertise -0.67
advertise binding -0.20
advertises -0.72
advice , -0.06
adviser 0.14
advisory -0.62
advisory , 0.14
advisory . -0.69
advisory board -0.10
aes 0.40
aes 256 0.40
affair -0.08
affair . -0.47
affairs -0.14
afford -0.34
afford _ lose -0.07
afford to -0.29
afresh . 0.15
after -0.13
after , -0.08
after . -0.08
after _ audit -0.09
after _ be -0.21
after _ fact 0.25
after _ gate -0.40
after _ have -0.11
after _ one 0.06
after _ summer -0.08
after a 0.14
after all -0.09
after approval 0.36
after five 0.08
after identity -0.35
after next -0.33
after persistence -0.16
after storage -0.07
after ten 0.62
after that -0.32
after the -0.31
after two 0.24
after we 0.09
afternoon -0.18
afternoon , -0.35
afternoon . 0.27
afterwards 0.16
afterwards ; 0.15
again -0.07
again , -0.17
again : 0.22
again _ @us 0.19
again _ the -0.10
again a 0.16
again will 0.21
against -0.34
against _ 's 0.20
against _ . -0.07
against _ and 0.05
against _ by 0.11
against _ copy 0.15
against _ criterion 0.16
against _ directory 0.05
against _ hr -0.07
against _ it 0.07
against _ system 0.06
against iso -0.06
against policy 0.52
against the 0.23
against your 0.38
agency $ -0.07
agency _ come 0.08
agency _ it 0.10
agency as 0.48
agenda -0.74
agent 0.40
agent , 0.38
agent _ , 0.05
agent _ . -0.12
agent _ on 0.12
agent _ the 0.16
ago 0.27
ago , 0.28
ago a -0.11
agree with -0.28
agreed -0.30
agreed with -0.27
agreement -0.40
agreement , -0.07
agreement . -0.35
agreement _ control -0.07
agreement _ production -0.12
agreement _ the -0.09
agreement covers -0.07
agreements 0.13
agreements and -0.34
ahead $ -0.40
ahead , 0.17
ahead . -0.32
ahead _ , 0.43
ahead _ be 0.10
ahead and 0.49
ahead log 0.10
ahead of -0.06
ai 0.11
ai " -0.06
ai 's 0.16
ai ( 0.47
ai , 0.27
ai : -0.69
ai _ " -0.11
ai _ 's 0.46
ai _ . 0.05
ai _ advisory -0.21
ai _ all 0.11
ai _ already 0.49
ai _ autonomou 0.27
ai _ batch 0.19
ai _ be 0.20
ai _ binde 0.06
ai _ but 0.11
ai _ certifie 0.07
ai _ com -0.09
ai _ deviation -0.05
ai _ draft -0.13
ai _ every 0.16
ai _ neede 0.37
ai _ none -0.22
ai _ not -0.09
ai _ now 0.19
ai _ off 0.07
ai _ read -0.10
ai _ second 0.10
ai _ so 0.10
ai _ text -0.13
ai _ the 0.06
ai _ thi -0.22
ai _ today 0.09
ai _ vote 0.05
ai _ which 0.08
ai _ will -0.09
ai _ worde -0.05
ai _ you -0.05
ai act -0.08
ai agent 0.31
ai already -0.06
ai and -0.05
ai approve -0.06
ai approved 0.05
ai approves 0.09
ai are 0.25
ai assistance -0.30
ai assistant 0.06
ai can -0.13
ai certified 0.67
ai decide 0.12
ai decides 0.16
ai draft -0.15
ai drafts -0.31
ai engine 0.21
ai handling -0.96
ai marks 0.34
ai may -0.10
ai model -0.07
ai models -0.15
ai must -0.27
ai never -0.12
ai panel -0.16
ai proposes -0.20
ai quality 0.55
ai releases 0.14
ai review 0.19
ai reviewer 0.43
ai rules 0.53
ai says 0.18
ai signs 0.09
ai suggestion -0.73
ai suggests -0.06
ai summaries 0.10
ai summary -0.19
ai that 0.09
ai whose 0.23
ai will -0.08
ai with -0.06
ai within -0.14
ai “ 0.15
aicpa 0.11
aicpa 's 0.19
aicpa _ 2 0.17
aicpa _ be 0.15
aicpa _ behind 0.12
aicpa _ for 0.07
aicpa _ seal 0.14
aicpa _ us 0.14
aicpa exam 0.50
aicpa logo -0.07
aicpa soc 1.31
aid -0.33
aim -0.22
aim for -0.29
aiming -0.11
aims 0.10
air 0.16
air gapped 0.13
aircraft -0.33
airtight 0.63
al 0.05
alarm goes 0.28
alcoa -0.16
algorithm 0.55
algorithm . 1.06
algorithm _ be 0.07
aligned 0.60
aligned $ 0.29
aligned with 0.27
aligned ” 0.15
alike 0.22
alike . 0.44
alive -0.17
all 0.21
all 212 0.60
all 214 0.46
all _ , 0.17
all _ . -0.11
all _ @us -0.06
all _ all 0.23
all _ before -0.13
all _ behind 0.39
all _ by 0.10
all _ customer -0.15
all _ gate -0.10
all _ last -0.08
all _ migration 0.21
all _ our -0.11
all _ record 0.08
all _ route 0.06
all _ sample -0.10
all _ site 0.11
all _ them 0.07
all _ to 0.11
all _ trust 0.16
all _ user 0.11
all _ validate 0.16
all _ well -0.07
all _ | 0.08
all accounts -0.07
all actions 0.08
all administrators 0.07
all along 0.16
all api 0.34
all approvers 0.07
all but -0.16
all by 0.07
all customer 0.05
all customers 0.80
all day 0.33
all eight 0.31
all evidence 0.07
all files 0.37
all findings 0.24
all five 0.38
all four -0.08
all goes -0.39
all green 0.27
all handlers 0.42
all have -0.07
all headers -0.28
all intents 0.10
all it -0.99
all licensed -0.11
all means -0.11
all missing -0.22
all modules 0.93
all of -0.13
all on 0.54
all open -0.14
all our -0.18
all pilot 0.16
all plans 0.11
all records 0.15
all requests 0.36
all routes 0.40
all sample -0.11
all schema 0.33
all sites 0.31
all six 0.06
all staff -0.08
all tables -0.09
all tenants 0.12
all that 0.11
all user 0.06
all visitors -0.08
all we -0.20
all workspaces 0.10
all you 0.12
all your -0.19
allow 0.07
allow . 0.15
allowe _ , -0.17
allowe _ a -0.06
allowed -0.10
allowed in -0.17
allowed to 0.09
allows . 0.06
almost -0.08
alone _ . -0.17
alone _ it -0.06
along , 0.09
along . 0.23
alongside 0.07
aloud -0.09
alpha -0.06
already 1.39
already . 0.69
already _ . -0.22
already _ a 0.09
already _ by 0.14
already _ change 0.07
already _ e 0.06
already _ every -0.10
already _ for -0.12
already _ in -0.09
already _ its 0.16
already _ mail 0.06
already _ on -0.13
already _ real 0.11
already _ through -0.06
already _ to 0.07
already _ with 0.13
already approves 0.07
already been 0.07
already have 0.15
already kept -0.08
already run 0.65
already running -0.13
already sits 0.15
already use 0.71
also _ . -0.23
also _ the 0.06
alt 0.29
alt : 0.34
alt _ " 0.09
alt _ soc 0.15
alter 0.14
alter . -0.07
alter an -0.12
alter the 0.13
altere _ the 0.15
altered 0.44
altered . 0.56
altered after 0.65
although 0.29
although _ , 0.05
although _ be 0.10
although _ still 0.14
although the -0.18
although we 0.71
always 0.16
always the 0.07
am -0.06
am sorry -0.13
amazon -0.53
amazon 's -0.07
amazon _ 3 -0.05
amber -0.08
amber . -0.11
ambition -0.36
among -0.11
among _ thing -0.07
among _ we -0.06
among evidence 0.21
among our -0.09
among the -0.40
amount -0.36
amounts -0.31
amounts to -0.31
an -0.09
an _ . -0.24
an _ 2 0.10
an _ : 0.07
an _ ? 0.07
an _ @us -0.15
an _ a 0.05
an _ account 0.09
an _ accountant 0.12
an _ approve 0.05
an _ archive 0.10
an _ as 0.05
an _ ask 0.21
an _ audit -0.06
an _ be -0.11
an _ before -0.07
an _ confirme 0.23
an _ each -0.08
an _ file 0.06
an _ firm 0.05
an _ for 0.05
an _ history 0.22
an _ look -0.07
an _ nothe 0.17
an _ nowhere 0.11
an _ open 0.09
an _ or 0.07
an _ provider -0.34
an _ red 0.10
an _ restore 0.30
an _ reviewer -0.06
an _ say -0.18
an _ see 0.08
an _ signature -0.15
an _ since -0.07
an _ so 0.16
an _ sop 0.06
an _ tenant -0.19
an _ there -0.18
an _ those -0.09
an _ thread 0.41
an _ to 0.06
an _ trie 0.09
an _ will -0.08
an _ without 0.14
an _ would -0.14
an account 0.08
an accountable -0.19
an action 0.25
an activity 0.07
an add -0.08
an address -0.86
an administrator 0.22
an afternoon -0.05
an agency -0.39
an agent -0.18
an ai 0.13
an algorithm -0.21
an alteration -0.17
an animation 0.10
an annual -0.25
an apartment 0.23
an api -0.21
an apology -0.86
an application -0.13
an archive -0.09
an array -0.19
an aspiration 0.13
an assertion -0.23
an assessment -0.20
an assistant 0.27
an attachment 0.18
an attack 0.07
an attacker 0.46
an attestation -0.29
an auditor 0.11
an authenticator 0.06
an author 0.13
an authority 0.14
an e -0.06
an earlier -0.49
an early -0.56
an edit 0.10
an electronic -0.60
an elephant 0.38
an email -0.05
an employee 0.35
an empty -0.55
an encrypted -0.33
an ended -0.09
an endpoint 0.36
an engagement -0.11
an engineer 0.17
an example 0.08
an exception -0.43
an executed -0.26
an exercise -0.40
an expired 0.24
an expiry 0.08
an export 0.05
an honest -0.10
an hsm 0.12
an id -0.14
an identity -0.48
an illustration 0.13
an immutable -0.40
an import -0.54
an independent -0.06
an index 0.11
an instance -0.16
an intern -0.12
an internal -0.39
an intruder 0.44
an investigator 0.15
an iso -0.14
an issue 0.06
an issued 0.10
an item -0.77
an object -0.23
an off 0.18
an official -0.06
an old -0.26
an older -0.11
an open -0.57
an opinion -1.23
an ordinary 0.10
an organisation -0.35
an outcome -0.08
an outdated 0.10
an outside 0.07
an outsider 0.09
an rfp -0.05
an s 0.13
an uncertified 0.88
an unknown -0.08
an update -0.06
analysi _ with -0.15
analysis -0.08
analysis : 0.07
analysis comes -0.16
anchor the 0.22
anchored 0.10
anchoring -0.22
anchors -0.07
and 0.16
and " -0.45
and /api/production-access/guard 0.07
and 27018 0.06
and @us 0.19
and _ 11 0.34
and _ 13485 0.07
and _ 403 0.23
and _ 9001 0.09
and _ ; -0.07
and _ @us 0.27
and _ about -0.15
and _ accept 0.06
and _ actor -0.09
and _ afresh 0.11
and _ against -0.07
and _ aligne 0.07
and _ alike 0.53
and _ all -0.07
and _ altere 0.08
and _ and 0.06
and _ annex 0.10
and _ anyone -0.10
and _ anythe 0.09
and _ appear -0.08
and _ append 0.13
and _ archive -0.06
and _ audit -0.29
and _ away -0.06
and _ bee 0.18
and _ beyond 0.10
and _ bill 0.07
and _ binde 0.10
and _ blocke 0.06
and _ break 0.14
and _ bridge 0.08
and _ browser -0.06
and _ by 0.17
and _ call -0.07
and _ can 0.34
and _ capture -0.09
and _ carrie 0.31
and _ certificate 0.19
and _ chain 0.12
and _ change 0.26
and _ checke -0.09
and _ clean 0.14
and _ click 0.15
and _ clock 0.16
and _ close 0.12
and _ compliant 0.22
and _ copie 0.13
and _ court 0.12
and _ covere 0.06
and _ cpa -0.11
and _ current 0.25
and _ daily -0.08
and _ decide -0.07
and _ demo -0.21
and _ design -0.09
and _ document 0.06
and _ durable 0.07
and _ durably 0.08
and _ effective 0.05
and _ else 0.09
and _ elsewhere -0.08
and _ encrypte 0.17
and _ enough 0.08
and _ entere 0.20
and _ environment -0.11
and _ ever 0.07
and _ every 0.09
and _ evidence -0.10
and _ exception -0.06
and _ execute -0.06
and _ exist -0.35
and _ factor 0.06
and _ field -0.05
and _ final 0.15
and _ finde 0.07
and _ fixe 0.11
and _ follow 0.06
and _ footer -0.10
and _ force -0.06
and _ forty 0.08
and _ from 0.18
and _ gate -0.11
and _ goe 0.07
and _ guard 0.09
and _ hash 0.33
and _ here -0.09
and _ him -0.13
and _ hold 0.33
and _ holder 0.12
and _ home 0.08
and _ hourly 0.06
and _ how -0.07
and _ id -0.05
and _ identity -0.06
and _ in -0.12
and _ include 0.07
and _ inspection 0.11
and _ iso 0.20
and _ issue 0.12
and _ it 0.08
and _ its -0.07
and _ judge -0.08
and _ key 0.08
and _ know 0.13
and _ land 0.07
and _ last -0.08
and _ legally 0.29
and _ limit 0.07
and _ link 0.07
and _ linke 0.15
and _ lock 0.05
and _ longer -0.08
and _ lot 0.06
and _ mandatory -0.05
and _ march 0.13
and _ minor 0.16
and _ model 0.12
and _ most -0.10
and _ move 0.28
and _ nee -0.11
and _ new 0.07
and _ night 0.10
and _ nightly 0.11
and _ note -0.09
and _ nothe -0.08
and _ now 0.17
and _ official -0.12
and _ old 0.06
and _ one 0.06
and _ opene 0.42
and _ operate 0.07
and _ opinion 0.21
and _ our -0.06
and _ out 0.14
and _ pdf 0.16
and _ pilot -0.06
and _ platform 0.44
and _ production 0.07
and _ prototype -0.15
and _ question -0.08
and _ rather -0.08
and _ reach 0.17
and _ reference 0.12
and _ register 0.06
and _ registrar -0.25
and _ regulate 0.23
and _ regulator 0.07
and _ rehearse -0.05
and _ reload -0.08
and _ remain -0.08
and _ request 0.11
and _ response 0.07
and _ retention -0.12
and _ retest 0.07
and _ retraine 0.16
and _ return 0.10
and _ review 0.05
and _ risk -0.17
and _ route -0.06
and _ sample -0.21
and _ second 0.11
and _ security 0.09
and _ see 0.20
and _ sentence -0.12
and _ server 0.17
and _ session 0.12
and _ signature 0.09
and _ signe 0.17
and _ since 0.07
and _ site 0.15
and _ somebody -0.07
and _ stamp 0.08
and _ straight -0.10
and _ switche 0.12
and _ system 0.25
and _ talk -0.08
and _ ten 0.09
and _ text 0.13
and _ their -0.05
and _ those 0.06
and _ through 0.22
and _ touche 0.06
and _ under 0.12
and _ valid 0.09
and _ validation -0.09
and _ vote 0.08
and _ we -0.08
and _ what -0.07
and _ whether -0.07
and _ whole 0.08
and _ whom -0.07
and _ without -0.11
and _ wrong -0.06
and _ ” -0.15
and a -0.36
and about -0.29
and access -0.12
and all 0.06
and already 0.37
and always 0.22
and annex 0.49
and answer -0.43
and any -0.54
and approve 0.48
and approver 0.18
and approvers 0.84
and archive 0.16
and are 0.20
and ask -0.47
and asked -0.07
and asks 0.05
and attested 0.10
and audit -0.08
and availability 0.28
and backed 0.07
and backup -0.33
and beautifully -0.21
and binding 0.42
and binds 0.31
and call 0.06
and came 0.11
and can 0.39
and certifies 0.14
and change -0.08
and checked 0.31
and checksummed 0.24
and checksums -0.32
and closed 0.88
and closes 0.34
and come 0.43
and comes 0.05
and compared 0.13
and complaints -0.24
and complete -0.24
and confidentiality 0.44
and count -0.14
and counted 0.08
and covers -0.10
and cross 0.09
and customers 0.75
and data 0.09
and dates -0.26
and delete 0.18
and describes 0.12
and deviations -0.15
and digest -0.11
and discards -0.14
and distributed 0.37
and document 0.38
and documents 0.33
and does 0.08
and done 0.23
and dora 0.29
and drawn -0.13
and due -0.20
and durable -0.28
and each 0.31
and effective -0.14
and eleven 0.06
and encrypted -0.05
and ends -0.23
and enforced -0.40
and entered 0.45
and eu -0.29
and every -0.08
and everyone 0.67
and evidence -0.30
and expiry 0.39
and false -0.14
and filed 0.09
and files 0.53
and fit -0.21
and five -0.24
and for -0.31
and forgets -0.34
and found 0.85
and from -0.06
and fully -0.10
and gave 0.49
and gdpr 0.20
and german -0.36
and get 0.34
and given -0.20
and gives -0.15
and go 0.16
and google -0.29
and graphql -0.10
and hand 0.27
and handed 0.14
and hands -0.29
and hashed -0.26
and have 0.09
and he 0.23
and held 0.30
and her -0.06
and hold -0.08
and holds 0.14
and how 0.19
and i -0.22
and if 0.32
and in 0.26
and inclusion 0.19
and inspectors 0.10
and integrity -0.06
and into 0.05
and is -0.10
and iso 0.19
and issued -0.05
and issues 0.16
and it 0.16
and its 0.08
and just 0.70
and keeps 0.14
and kept -0.07
and key 0.09
and lab -0.07
and laminated -0.15
and last 0.30
and lead -0.06
and leavers 0.19
and leaves -0.10
and ledger -0.30
and left -0.09
and lets -0.13
and listed 0.13
and little -0.06
and locked -0.30
and locks 0.09
and log -0.07
and looks 0.19
and lost 0.36
and makes 0.22
and meaning -0.08
and moved 0.45
and must 0.13
and my 0.06
and needs 0.45
and new 0.29
and night 0.31
and nobody 0.30
and none 0.61
and now 0.31
and numbered -0.16
and of -0.86
and old 0.07
and on -0.39
and once 0.08
and open 0.39
and our -0.08
and ours -0.11
and outsiders 0.34
and passed 0.07
and password 0.33
and pasted -0.11
and people -0.75
and per 0.12
and permanent 0.23
and permission -0.67
and photos -0.08
and pin -0.14
and ping 0.50
and plenty 0.29
and power 0.19
and preventive -0.19
and privacy -0.85
and production 0.73
and proof 0.05
and purposes 0.10
and put 0.16
and rather 0.06
and ready 0.64
and real 0.30
and reason 0.16
and recalled 0.15
and reconciled -0.09
and records 0.40
and recovery -0.10
and registered -0.05
and regulated 0.06
and release -0.07
and reported 0.73
and restorable 0.17
and restore 0.13
and restored -0.30
and retained 0.23
and retention -0.06
and retested 0.08
and reviewed -0.77
and running 0.50
and runs -0.08
and said 0.05
and saml 0.11
and say -0.05
and sealed -0.41
and seals 0.60
and send 0.79
and sends 1.25
and serial 0.23
and server -0.06
and several -0.23
and she 0.09
and shipped -0.14
and should -0.17
and shown 0.09
and signed 0.62
and signing -0.11
and since -0.13
and so -0.18
and soc -0.14
and some -0.15
and somebody -0.16
and something 0.05
and sop 0.16
and sops 0.28
and sso 0.20
and stay 0.58
and step 0.06
and still 0.12
and suppliers 0.36
and support 0.29
and survive 0.24
and switched 0.06
and take 0.05
and takes 0.33
and tell -0.29
and test 0.09
and tests -0.17
and that -0.06
and the 0.08
and their 0.29
and there -0.13
and they 0.07
and this 0.27
and those -0.12
and time 0.18
and tisax -0.07
and today 0.05
and told -0.06
and trained -0.10
and training -0.17
and turned 0.10
and turns 0.51
and two -0.26
and unalterable 0.15
and under 0.31
and until -0.10
and user 0.06
and uses 0.53
and validated 0.10
and vanish -0.15
and verified -0.38
and vouched -0.09
and walk 0.25
and was -0.09
and whatever 0.10
and when -0.35
and where 0.13
and who -0.57
and with 0.16
and withdrawn 0.11
and withdraws 0.19
and without -0.13
and write -0.26
and wrote 0.08
and yes -0.22
and yet 0.18
and you 0.25
and your -0.10
and yours 0.34
and zero -0.28
and “ -0.25
anger 0.13
animation -0.10
animation . 0.07
annex _ compliant 0.05
annex _ not 0.14
announced . 0.08
annual -0.12
annual _ as 0.07
annual _ certifie 0.10
annual _ come 0.15
annual product 0.09
annual quality -0.08
annual report -0.15
annually 0.98
another 0.06
another 's 0.12
another ? -0.38
another _ be 0.05
another _ data -0.17
another _ or -0.10
another _ record 0.32
another _ your 0.35
another account 0.29
another and 0.95
another client 0.13
another column -0.09
another company 0.81
another country 0.53
another ledger -0.10
another matter -1.07
another password 0.14
another record 0.05
another vendor -0.73
answer -0.29
answer . 0.10
answer _ " -0.06
answer _ , -0.08
answer _ ? -0.14
answer _ a -0.06
answer _ and -0.38
answer _ depend -0.06
answer _ gate -0.06
answer _ no -0.11
answer _ on 0.06
answer _ reason -0.05
answer _ who -0.07
answer _ yes -0.06
answer _ ” 0.05
answer changes 0.07
answer comes -0.23
answer for -0.30
answer it -0.07
answer names -0.23
answer to -0.47
answer was -0.06
answer with 0.05
answer you -0.57
answer “ -0.22
answering -0.10
answers 200 -0.07
answers 403 0.79
answers : -0.59
answers are 0.08
answers for -1.09
answers it 0.12
answers what -0.21
answers without 0.21
answers “ -0.29
antitrust -0.34
antitrust _ compliance -0.08
antitrust law -0.34
any , -0.21
any . -0.76
any _ 's 0.05
any _ . -0.10
any _ : 0.15
any _ and 0.25
any _ as -0.06
any _ claim -0.11
any _ evident -0.11
any _ get -0.07
any _ issue 0.13
any _ it -0.09
any _ its 0.09
any _ lack 0.28
any _ or 0.13
any _ report 0.21
any _ see 0.12
any _ sign 0.05
any _ since -0.14
any _ tamper -0.07
any _ they 0.24
any _ would -0.06
any ai -0.17
any approval -0.25
any call 0.53
any capa 0.14
any certification -0.25
any customer -1.58
any endpoint 0.06
any framework -0.11
any handler 0.83
any immutable -0.24
any inspection 0.06
any inspector 0.32
any kind -0.54
any later 0.26
any longer 1.76
any module -0.06
any more 2.10
any name -0.67
any of 0.05
any official -0.34
any page -0.21
any password -0.31
any public 0.12
any report -0.23
any request 0.15
any route 0.05
any second -0.08
any statement -0.11
any text -0.17
any time 0.10
any type -0.05
any user 0.10
anybody -0.41
anybody _ . -0.10
anybody can -0.10
anybody change 0.05
anybody else 0.08
anyone . -0.31
anyone ? -0.10
anyone _ . -0.08
anyone _ file -0.12
anyone _ iso 0.05
anyone _ lack 0.11
anyone _ right 0.20
anyone _ say 0.05
anyone _ sign -0.07
anyone _ somebody -0.22
anyone _ you -0.06
anyone at -0.35
anyone can -0.10
anyone does 0.13
anyone else -0.22
anyone may -0.10
anyone outside -0.24
anyone sign 0.06
anyone signs -0.08
anyone with -0.83
anythe _ . -0.11
anythe _ ; 0.05
anythe _ a -0.10
anythe _ an -0.12
anythe _ be -0.05
anythe _ in -0.10
anythe _ that -0.09
anythe _ to -0.07
anythe _ would 0.07
anythe _ you -0.05
anything -0.36
anything , -0.19
anything . -0.76
anything about -0.19
anything for 0.13
anything that -0.14
anything you -0.13
anyway 0.06
anywhere -0.21
anywhere , -0.19
anywhere . -0.10
anywhere _ . -0.09
anywhere on -0.12
aoc 0.07
apart $ 0.50
apart _ , 0.17
apart _ a 0.06
apartment 0.23
api 0.25
api , 0.06
api : 0.08
api _ : 0.11
api _ and 0.07
api _ at 0.07
api _ checke -0.07
api _ doe 0.07
api _ each -0.11
api _ every 0.11
api _ for 0.06
api _ it 0.08
api _ live 0.05
api _ may 0.10
api _ nobody -0.14
api _ not -0.09
api _ side 0.07
api _ the 0.14
api _ will -0.06
api access -0.06
api and 0.22
api call 0.19
api checks 0.52
api does -0.31
api has -0.28
api itself 0.85
api reference -0.20
api refuses -0.15
api rejects 0.36
api routes -0.10
api security -0.07
api to -0.15
api trusts -0.13
api with 0.60
api without -0.06
apologised -0.40
apology -0.17
apology . -0.13
app , 0.90
app _ and 0.16
app is -0.20
appear -0.57
appear . -0.26
appear _ . -0.11
appear _ our -0.18
appear _ the 0.05
appear in -0.45
appeared in -0.26
appears 0.09
appears in -0.42
append 0.06
append _ . 0.07
append _ new -0.30
applicability 0.06
application . -0.10
application was 0.15
applications -0.28
applie _ . 0.07
applie _ the 0.07
applied 0.32
applied by 0.47
applied for -0.26
applied in 0.19
applied to 0.20
applies -0.13
applies to -0.17
appreciate 0.27
appreciate that 0.27
apprentice 0.06
approach -0.07
approval 0.20
approval $ -0.06
approval , -0.07
approval . 0.25
approval _ , 0.06
approval _ ; 0.08
approval _ ai 0.06
approval _ and 0.16
approval _ binde -0.05
approval _ blocke -0.08
approval _ by 0.10
approval _ carrie -0.06
approval _ close -0.07
approval _ control 0.06
approval _ electronic 0.15
approval _ it 0.08
approval _ legally 0.06
approval _ not -0.16
approval _ now 0.08
approval _ person 0.09
approval _ printe 0.10
approval _ to -0.16
approval _ without 0.07
approval authority 0.13
approval by -0.34
approval exists -0.18
approval given 0.05
approval goes -0.20
approval has 0.22
approval in -0.09
approval is 0.30
approval loop 0.57
approval of -0.12
approval page -0.08
approval shows 0.87
approval that 0.10
approval to -0.12
approval | 0.07
approvals 0.13
approvals $ 0.68
approvals , 0.23
approvals . 0.06
approvals : -0.15
approvals are 0.07
approvals by 0.39
approvals could -0.11
approvals must -0.10
approvals will -0.14
approve ? -0.13
approve _ 's 0.07
approve _ @us -0.05
approve _ ai -0.10
approve _ an -0.09
approve _ anythe -0.09
approve _ approver 0.05
approve _ as -0.06
approve _ at 0.08
approve _ can -0.07
approve _ certifie -0.06
approve _ change 0.10
approve _ effective -0.06
approve _ issue 0.10
approve _ or -0.48
approve _ reject -0.07
approve _ request 0.16
approve _ second 0.10
approve _ without 0.09
approve _ would -0.07
approve _ write -0.11
approve _ your -0.14
approve _ ” -0.16
approve and 0.18
approve anything -0.16
approve changes -0.08
approve in 0.06
approve is -0.23
approve it 0.07
approve on 0.12
approve opens -0.06
approve or 0.06
approve them -0.33
approve without 0.27
approve – 0.28
approved 0.20
approved " -0.09
approved $ 1.84
approved before -0.06
approved for 0.05
approved instruction -0.21
approved or 0.07
approved procedures 0.27
approved sops -0.40
approved to -0.08
approved without 0.41
approved – 0.11
approver 0.44
approver , -0.06
approver _ , 0.12
approver _ : 0.05
approver _ and 0.18
approver _ change 0.35
approver _ draft 0.05
approver _ dutie 0.05
approver _ in 0.16
approver _ not 0.06
approver _ signature 0.06
approver _ tablet 0.09
approver _ their 0.07
approver has 0.10
approver re -0.05
approver signs 0.28
approvers 0.75
approvers can 0.26
approvers put -0.09
approvers re 0.08
approvers sign 0.53
approves 0.60
approves . 0.40
approves a -0.09
approves and -0.10
approves change 0.20
approves changes 0.20
approves it 0.08
approves low 0.06
approves minor 0.25
approves routine 0.51
approves the 0.62
approving -0.11
apps , -0.11
apr 0.20
april 0.19
april , -0.05
april and 0.23
architected 1.45
architects -0.27
architecture -0.34
architecture _ , -0.10
architecture _ . -0.30
architecture poster -0.21
archive 0.12
archive , 0.17
archive _ . 0.21
archive _ a 0.09
archive _ break 0.28
archive _ deviation 0.06
archive _ it 0.09
archive _ never 0.07
archive and -0.10
archive has 0.23
archive of -0.17
archive that 0.28
archive with 0.45
archived 0.32
archives -0.28
archiving 0.15
archiving . -0.28
archiving a 0.31
are 0.13
are $ 0.14
are : 0.08
are ; -0.07
are absent -0.10
are accepted 0.09
are aiming -0.10
are all -0.08
are already -0.57
are always -0.19
are among -0.43
are an -0.08
are another -0.45
are api -0.55
are approved 0.32
are archived -0.07
are asked -0.29
are authenticated 0.54
are authorised 0.11
are backed 0.05
are before -0.31
are behind 0.26
are being 0.26
are binding 0.08
are blank -0.18
are blocked -0.60
are bound -0.25
are by 0.26
are captured 0.31
are certified 0.59
are chained 0.21
are checked 0.21
are classified -0.07
are closed -0.12
are committed 0.72
are complete -0.36
are compliant 0.13
are copied 0.23
are cryptographically 0.41
are decided 0.06
are decoration -0.38
are due -0.23
are durable 0.24
are durably 0.38
are empty -0.29
are encrypted 0.39
are encryption -0.08
are enforced 0.24
are evaluated 0.19
are executed 0.22
are fenced 0.34
are fictional -0.17
are fixed 0.13
are fixtures -0.39
are for 0.19
are fully 0.13
are gdpr 0.14
are generated 0.40
are genuine 0.13
are good 0.06
are granted 0.29
are green -0.12
are guarded -0.10
are held 0.18
are here -0.21
are hidden -0.39
are hipaa 0.16
are hiring -0.06
are history 0.89
are illustrative -0.25
are invented 0.08
are invited -0.45
are isolated 0.14
are issued 0.54
are joined 0.65
are judged 0.29
are just -0.05
are kept 0.38
are known -0.19
are lacking -0.10
are left -0.41
are legally 0.09
are let -0.08
are listed -0.32
are live 0.29
are locked 0.78
are logged 0.16
are made 0.16
are mandatory -0.08
are meant -0.59
are met 0.18
are metadata -0.28
are missing -0.67
are not -0.41
are now 0.14
are off 0.62
are official 0.13
are only 0.10
are open 0.71
are our -0.25
are out -0.09
are over 0.14
are painted -0.47
are past 0.15
are permanently 0.33
are placeholders -0.15
are planned -0.20
are planning -0.13
are preserved 0.24
are printed -0.06
are proud 0.13
are put 0.18
are real 1.33
are recalled 0.40
are records -0.16
are references 0.06
are refused 0.11
are rehearsed 0.14
are rejected 0.15
are released 0.43
are replicated 0.77
are required -0.15
are restored 0.31
are retained 0.12
are running 0.11
are sample 0.14
are samples -0.20
are scheduled -0.44
are sealed 0.38
are served 0.13
are short -0.51
are shown 0.07
are signed 0.86
are slated -0.21
are some -0.09
are something -0.19
are sorted -0.18
are staff -0.07
are still -0.08
are stored 0.31
are supposed -0.17
are synchronised 0.15
are there -0.36
are those 0.23
are three -0.07
are tied 0.12
are to -1.25
are told -0.09
are tracked -0.16
are turned 0.48
are typed -0.05
are unavailable -0.37
are uncertified -0.76
are unofficial -0.71
are up 1.18
are used -0.63
are using 0.66
are usually -0.06
are validated 0.33
are walled 1.06
are watermarked -0.10
are welcome -0.07
are withdrawn -0.30
are without -0.46
are words -0.13
are written 0.46
are you 0.09
area -0.07
argue 0.76
arguments -0.09
around 0.10
around , -0.14
around _ . 0.11
around _ clock 0.07
around security 0.14
around the 0.72
array -0.20
array in -0.15
arrival 0.08
arrival , 0.26
arrival . -0.15
arrival _ . -0.06
arrival _ compare 0.07
arrival and 0.15
arrive -0.33
arrive _ release -0.12
arrive by -0.39
arrive with -0.43
arrived 0.12
arrived in 0.14
arrow -0.32
arrow _ the -0.06
art -0.31
art . -0.06
article 0.15
artificial 0.13
as 0.06
as " 0.10
as @us 0.09
as _ " -0.26
as _ 'd 0.22
as _ , -0.08
as _ @us 0.16
as _ any 0.09
as _ approval 0.15
as _ as -0.10
as _ audit -0.08
as _ authority -0.05
as _ autograph 0.15
as _ bank 0.15
as _ be -0.09
as _ before -0.05
as _ certifie 0.11
as _ change 0.06
as _ compliance 0.06
as _ control 0.18
as _ copy 0.13
as _ could 0.15
as _ demo -0.06
as _ document 0.07
as _ each 0.10
as _ event 0.06
as _ gate -1.02
as _ handwritten 0.11
as _ ink 0.08
as _ iso 0.13
as _ issue 0.07
as _ it -0.05
as _ key 0.05
as _ law 0.24
as _ may -0.06
as _ meet -0.70
as _ morne 0.12
as _ no -0.38
as _ now 0.32
as _ numbere -0.19
as _ official 0.06
as _ open -0.12
as _ or -0.16
as _ paper 0.07
as _ pdf 0.08
as _ platform -0.05
as _ qa 0.09
as _ ready 0.07
as _ record 0.16
as _ report 0.05
as _ server 0.05
as _ store -0.07
as _ tab -0.28
as _ text -0.12
as _ the -0.08
as _ there 0.07
as _ thi 0.15
as _ to 0.06
as _ trail -0.07
as _ vault -0.06
as _ version 0.07
as _ when -0.12
as _ with -0.05
as _ you 0.17
as _ ” -0.17
as a 0.10
as all -0.16
as any 0.05
as approvals 0.11
as are -0.07
as at -0.24
as binding 0.07
as by -0.17
as certified 0.12
as compliance 0.06
as compliant -0.11
as conforming 0.11
as each 0.75
as effective 0.18
as either 0.06
as ever -0.07
as every 0.28
as everybody 0.09
as evidence -0.31
as fact -0.05
as false -0.22
as far -0.21
as final 0.38
as firmly 0.18
as having -0.24
as her -0.06
as if 0.08
as immutable -0.24
as in -0.11
as ink 0.77
as it 0.47
as its -0.96
as little -0.26
as met -0.66
as much -0.10
as no -0.49
as nobody -0.33
as nothing -0.52
as numbered 0.91
as of 0.40
as official 0.08
as often -0.09
as on -0.10
as one -0.13
as our -0.12
as ours 0.31
as part 0.12
as people 0.19
as production 0.05
as proof -0.14
as relations 0.05
as released 0.41
as signing 0.16
as soc -0.13
as something 0.05
as soon -0.40
as standard 0.52
as tenant 0.18
as there -0.30
as things -0.26
as those 0.51
as though 0.09
as to -0.11
as utf -0.05
as verified -0.10
as well 0.35
as wet 0.23
as yet -0.20
as you 0.32
as yourself 0.17
as “ -0.69
aside 0.09
aside , 0.31
ask _ copie -0.10
ask _ first 0.11
ask _ lease -0.09
ask _ or 0.09
ask _ permission 0.18
ask _ qa -0.07
ask _ say -0.18
ask _ that -0.06
ask _ two -0.11
ask _ vendor -0.20
ask a -0.51
ask again -0.16
ask any -0.20
ask them -0.98
ask which 0.33
ask who -0.46
ask you -0.19
aske _ “ -0.13
asked -0.40
asked , -0.07
asked for -0.07
asked how 0.06
asked to -0.10
asked us -0.17
asked where -0.06
asked whether -0.56
asking for 0.08
asks , -0.09
asks . -0.10
asks the 1.51
asks us 0.18
asks whether -1.09
assembly -0.16
asses _ by 0.14
assess -0.09
assessed $ -0.06
assessed against -0.10
assessed and 0.10
assessed by 0.30
assessment for -0.13
assessment is -0.07
assessments -0.06
assessments , -0.17
assignments 0.69
assigns permissions -0.07
assistance -0.30
assistance _ . -0.13
assistance _ advisory -0.08
assistance is -0.32
assistant 0.15
assistant . -0.08
assistant _ a -0.10
assistant _ approval -0.09
assistant _ approve -0.27
assistant _ as -0.08
assistant _ authority -0.08
assistant _ close -0.11
assistant _ for -0.20
assistant _ in -0.30
assistant _ not -0.06
assistant _ record 0.05
assistant _ text -0.09
assistant _ to 0.05
assistant approves -0.14
assistant can -0.22
assistant closes 0.08
assistant decides 0.65
assistant does -0.12
assistant drafts -0.39
assistant has -0.15
assistant is -0.07
assistant only -0.09
assistant says 0.66
assistant will -0.42
assistant writes -0.70
assisted -0.22
association -0.63
assume -0.25
assume _ be -0.09
assume that -0.36
assumed -0.32
assuming -0.62
assuming that -0.14
assuming the -0.26
assumption -0.14
asterisk 0.07
at 02 0.11
at 06 0.18
at 09 -0.16
at 10 0.13
at @us -0.35
at _ , -0.08
at _ 2 0.08
at _ : 0.49
at _ and -0.07
at _ api 0.18
at _ bench -0.11
at _ but 0.20
at _ button 0.31
at _ by 0.05
at _ click 0.16
at _ earliest -0.13
at _ fair -0.19
at _ for -0.07
at _ gateway 0.10
at _ glance 0.07
at _ heart 0.08
at _ hold -0.07
at _ if -0.09
at _ it 0.06
at _ last 0.08
at _ level 0.09
at _ login 0.45
at _ machine -0.09
at _ minute 0.12
at _ month -0.09
at _ our -0.07
at _ page 0.09
at _ pilot -0.05
at _ press 0.18
at _ same -0.11
at _ signature 0.05
at _ since 0.18
at _ stage -0.14
at _ system 0.28
at _ three 0.06
at _ top -0.10
at _ value 0.05
at _ with -0.06
at _ would -0.14
at _ year -0.09
at any -0.05
at both -0.06
at database 0.16
at each 0.07
at eleven 0.17
at every 0.28
at face 0.21
at five 0.26
at home 0.06
at how -0.07
at it 0.12
at its 0.13
at last 0.07
at least -0.19
at line 0.07
at login 0.09
at midnight 0.20
at most 0.07
at my 0.11
at night -0.20
at no 0.17
at nothing -0.11
at once 0.82
at one 0.17
at reception -0.31
at six -0.17
at some -0.12
at source 0.66
at their -0.10
at this -0.33
at three 0.15
at upload 0.25
at which -0.49
at work 0.11
at you -0.11
attach -0.05
attach _ . -0.05
attach _ to -0.05
attach a -0.11
attach to 0.06
attached 0.34
attached $ 0.44
attached , -0.24
attached . 0.06
attachment 0.41
attachment $ 0.51
attachment , 0.94
attachment _ , -0.18
attachment _ its 0.11
attachment _ the 0.14
attachment can 0.46
attachment in 0.65
attachment is 0.20
attachments . -0.25
attachments are 0.13
attachments | 0.10
attacked 0.10
attacked the -0.08
attacker 0.65
attacker nothing 0.84
attacker nowhere 0.24
attacks 1.00
attempt 1.03
attempt , 0.09
attempt . 0.35
attempt _ . 0.10
attempt _ the 0.45
attempt to -0.11
attempts 0.59
attended -0.11
attest -0.36
attest our -0.20
attestation 0.12
attestation , -0.20
attestation . 0.50
attestation _ blocke -0.06
attestation _ hold -0.06
attestation _ live 0.05
attestation _ not -0.48
attestation _ on 0.06
attestation _ verifie 0.07
attestation of -0.10
attestations $ -1.22
attestations , -0.07
attestations exists -0.06
attestations has 0.09
atteste _ and -0.05
atteste _ the 0.09
attested 0.36
attested $ 0.47
attested , -0.07
attested . 0.13
attested by 0.22
attested to 0.09
attests 0.07
attributable -0.10
audit 0.18
audit , -0.05
audit ; 0.06
audit ? -0.56
audit _ 's 0.08
audit _ . 0.08
audit _ and -0.09
audit _ any -0.08
audit _ append 0.23
audit _ audit -0.11
audit _ be 0.08
audit _ before -0.14
audit _ behind 0.16
audit _ blocke -0.09
audit _ capa -0.10
audit _ durable -0.22
audit _ e -0.10
audit _ event -0.15
audit _ every 0.14
audit _ gate -0.12
audit _ hash 0.29
audit _ immutable 0.13
audit _ live 0.06
audit _ mis -0.09
audit _ model 0.09
audit _ not 0.12
audit _ now 0.08
audit _ only 0.08
audit _ or 0.17
audit _ our 0.07
audit _ persistence -0.24
audit _ plan 0.17
audit _ production 0.08
audit _ require -0.06
audit _ review -0.13
audit _ roadmap -0.29
audit _ signature -0.26
audit _ storage -0.06
audit _ that 0.14
audit _ to 0.11
audit _ year -0.15
audit and -0.07
audit calendar -0.07
audit claim -0.19
audit context -0.41
audit event 0.23
audit events 0.12
audit evidence -0.11
audit finding -0.42
audit findings -0.06
audit firm -0.49
audit has -0.42
audit log 0.29
audit screen -0.13
audit season -0.27
audit table 0.30
audit this -0.52
audit trail 0.05
audit trails -0.67
audite _ @us 0.10
audite _ and 0.11
audite _ so 0.16
audited 0.15
audited , 0.19
audited . -0.08
audited against 0.16
audited and 0.54
auditor 's 0.10
auditor , -0.08
auditor _ . -0.12
auditor _ @us -0.05
auditor _ any 0.11
auditor _ attest -0.07
auditor _ can 0.09
auditor _ engage -0.05
auditor _ have -0.10
auditor _ in 0.13
auditor _ rest 0.27
auditor _ say -0.08
auditor _ soc 0.06
auditor _ tenant -0.45
auditor _ work 0.08
auditor asks 0.08
auditor can -0.09
auditor confirmed 0.58
auditor does -0.09
auditor for -0.54
auditor review 0.06
auditor signed -0.27
auditor we -0.13
auditor who 0.19
auditor will -0.14
auditor would -0.13
auditors 0.40
auditors and -0.23
auditors can 1.06
auditors from -0.06
auditors have 0.21
audits , 0.07
audits . -0.05
audits are -0.05
august 0.39
august , 0.45
auth 0.14
auth $ -0.54
auth ( 0.07
auth , 0.44
auth . -0.08
auth _ : 0.06
auth _ actor -0.19
auth _ and -0.32
auth _ identity -0.20
auth _ isolation 0.09
auth _ of -0.10
auth _ tenant 0.15
auth _ verifie -0.13
auth provider -0.44
auth stays 0.07
authentic 0.36
authenticate 0.08
authenticate _ 's 0.09
authenticate _ , 0.06
authenticate _ not -0.15
authenticate _ your -0.09
authenticate users -0.41
authenticate with 0.43
authenticated 0.16
authenticated against 0.75
authenticated by 0.31
authenticates 0.07
authenticates $ -0.06
authentication $ -1.06
authentication , -0.21
authentication _ blocke -0.07
authentication _ not -0.42
authentication _ signe -0.06
authentication _ who -0.38
authentication _ you -0.07
authentication answers -0.27
authentication asks -0.32
authentication at -0.18
authentication available 0.06
authenticator 0.52
authenticator prompt 0.19
authenticity 0.54
authenticity . 0.61
author _ , 0.11
author _ . -0.20
author _ and 0.11
author _ approver 0.08
author and 0.18
author can 0.31
author of -0.33
authored 0.93
authorisation $ -0.15
authorisation , -0.05
authorisation . 0.06
authorisation answers -0.17
authorisation asks -0.09
authorisation in -0.08
authorise each -0.06
authorised 0.17
authorised $ 0.23
authorised . 0.43
authorised at 0.19
authorised by 0.12
authorised server 0.08
authorises each 0.14
authorising -0.39
authoritative 0.89
authoritative : -0.08
authoritative _ . 0.33
authoritie _ . 0.09
authorities 0.72
authorities . 0.41
authorities accept 0.70
authority $ -0.89
authority 's -0.09
authority _ live 0.06
authority _ not -0.37
authority exists -0.07
authority has 0.05
authority over -0.17
authority to 0.07
authority will 0.16
authorization 0.19
authorization $ -1.17
authorization , 0.09
authorization _ 100 0.06
authorization _ a -0.20
authorization _ all 0.06
authorization _ blocke -0.10
authorization _ caler -0.13
authorization _ call 0.13
authorization _ close -0.10
authorization _ live 0.06
authorization _ may -0.13
authorization _ mis -0.17
authorization _ not 0.08
authorization _ one -0.16
authorization _ production -0.08
authorization _ that -0.06
authorization _ to -0.09
authorization _ verifie 0.06
authorization _ what -0.15
authorization _ work 0.06
authorization check -0.15
authorization does 0.18
authorization for -0.20
authorization gate -0.10
authorization has 0.07
authorization layer -0.05
authorization lists 0.10
authorization middleware 0.08
authorization not -0.13
authorization remains -0.05
authorization will -0.10
authorization | 0.10
authorize -0.54
authorize _ ? -0.11
authorize _ and -0.06
authorize _ every -0.07
authorize _ to -0.11
authorize each -0.13
authorize every -0.10
authorize server -0.08
authorized 0.10
authorized $ 0.40
authorized . 0.06
authorized on -0.18
authorized ” 0.11
authorizer 0.40
authz $ -0.06
authz _ not -0.16
autoclave -0.39
autograph 0.32
autograph . 0.46
automatic 0.96
automatic $ 0.55
automatically 0.92
automation -0.59
automation bias -0.10
autonomou _ , -0.06
autonomou _ . -0.26
autonomou _ approval 0.10
autonomou _ be -0.07
autonomous ) 0.20
autonomous approval -0.57
autonomous capa 1.01
autopilot 0.37
autumn release -0.15
availability $ 0.12
availability , 0.41
availability : -0.16
availability _ . 0.07
availability _ : 0.06
availability _ integrity -0.23
availability _ point -0.11
availability _ proces -0.23
availability and -0.21
availability criteria 0.10
availability in 0.47
availability is -0.06
availability zones 0.28
available 1.20
available $ 0.20
available . 0.50
available ? -0.37
available _ be -0.07
available _ nda 0.13
available _ say -0.05
available _ would -0.06
available and -0.06
available for 0.33
available next 0.05
available now 1.37
available since 0.20
available today 0.32
available under -0.10
available yet 0.79
available | 0.25
avatar -0.45
average 0.07
avoid -0.94
avoid " -0.09
avoid the -0.05
awaiting -0.36
awaits -0.27
awake over 0.15
awarded 0.16
awarded to 0.07
away 0.19
away , -0.18
away . 0.74
away ; -0.19
away _ , -0.07
away _ a -0.07
away _ in -0.14
away _ it 0.07
away any 0.25
away from -0.07
away with 0.55
away within 0.06
aws -0.61
aws . -0.79
aws _ its -0.08
azure ad 0.42
b , 0.07
b . 0.05
b 0 -0.10
b _ a -0.06
baa 0.09
baa , -0.05
baa . 0.12
baa ? -0.30
baa _ . 0.09
baa _ every 0.15
baa _ hospital 0.09
baa with 0.59
baas -0.12
baas . -0.13
back 0.31
back , 0.32
back . 0.34
back : 0.19
back _ , 0.11
back _ : 0.10
back _ any -0.06
back _ copy 0.33
back _ draft 0.05
back _ each 0.07
back _ have -0.05
back _ last 0.21
back _ minute 0.48
back _ no 0.05
back _ of 0.07
back _ request 0.06
back as -0.06
back before 0.11
back by 0.34
back clean 0.07
back door 0.23
back end 0.48
back from -0.25
back in 0.22
back into -0.09
back the 0.09
back to -0.08
back up -0.19
back with -0.11
back within 0.06
back without 0.53
backdate an -0.19
backdated 0.07
backdating 0.80
backe _ and 0.21
backend 0.43
backend . -0.17
backend _ , 0.17
backend _ . 0.09
backend checks 0.40
backend decides 0.05
background jobs 0.55
backing -0.09
backlog -0.06
backlog . -0.70
backs -0.19
backs up -0.11
backup -0.25
backup : -0.19
backup _ . 0.09
backup _ : -0.05
backup _ and 0.21
backup _ each 0.07
backup _ evidence -0.27
backup _ first -0.16
backup _ for -0.09
backup _ hoste -0.13
backup _ none -0.24
backup _ on 0.06
backup _ posture -0.08
backup _ restore 0.12
backup _ test 0.06
backup _ teste 0.46
backup every 0.21
backup job 0.14
backup nobody -0.06
backup recovery -0.29
backup restore -0.26
backups 0.10
backups $ -0.39
backups : 0.16
backups ? -0.17
backups are 0.13
backups come -0.14
backups have 0.50
backups run 0.28
backups tested 0.44
backups that 0.21
backups verified 0.08
backups you 0.26
badge 0.18
badge , 0.07
badge . -0.63
badge : 0.40
badge _ . -0.11
badge _ ; -0.06
badge _ already -0.09
badge _ be 0.06
badge _ e 0.07
badge _ not -0.05
badge _ use 0.06
badge _ “ 0.11
badge goes -0.19
badge in 0.16
badge on -0.07
badge reading 0.49
badge they 0.24
badge with 0.06
badge “ 0.09
badges -0.62
badges , -0.09
badges . -0.11
bag 0.09
bake -0.16
baked 0.71
baked in 0.33
baked into 0.18
baker -0.62
bakery -0.38
bank -0.20
bank 's -0.17
bank vault 0.23
banks -0.06
banned -0.48
banner -0.12
banner _ . -0.09
banner _ the -0.05
banner _ “ -0.07
banner came 0.65
bar 0.07
bar . -0.73
bar _ the -0.09
bare -0.59
bare . -0.61
barred -0.13
barrier 0.26
bars -0.11
base _ enforce 0.29
based permissions 0.07
basel -0.14
basis 0.33
batch -0.05
batch _ , 0.13
batch _ @us 0.20
batch _ and 0.10
batch _ by -0.06
batch _ demo 0.08
batch _ hand -0.05
batch data -0.19
batch deviation 0.40
batch deviations 0.94
batch disposition 0.16
batch file 0.19
batch goes -0.25
batch numbers 0.06
batch records -0.26
batch related -0.06
batch release 0.06
batch size -0.26
batche _ @us -0.16
batche _ algorithm 0.08
batche _ an 0.05
batche _ by 0.20
batche _ the 0.06
batches 0.17
batches , -0.19
batches . 0.23
batches are 0.06
batches in 0.19
batches on -0.10
batches that 0.77
batches you 0.15
battle 0.56
battle tested 0.39
bay -0.21
be -0.16
be , 0.06
be . 0.61
be : 0.10
be ; -0.05
be _ " -0.05
be _ 'd -0.08
be _ ( 0.13
be _ , -0.20
be _ . 0.18
be _ 27001 0.08
be _ 4 0.06
be _ ; 0.10
be _ ? -0.09
be _ @us -0.12
be _ a -0.06
be _ ability -0.14
be _ able -0.12
be _ accountant 0.11
be _ after 0.16
be _ against 0.25
be _ altere 0.11
be _ anyone -0.18
be _ anythe 0.05
be _ anywhere -0.21
be _ approve -0.07
be _ around 0.16
be _ arrival -0.14
be _ art -0.05
be _ aspiration 0.07
be _ attack -0.10
be _ auth 0.17
be _ automatically 0.07
be _ availability 0.07
be _ bar -0.06
be _ base -0.11
be _ batch 0.08
be _ batche 0.05
be _ before 0.06
be _ behind -0.06
be _ between -0.09
be _ big -0.08
be _ blocke 0.19
be _ bridge -0.07
be _ browser -0.10
be _ bug -0.15
be _ build -0.12
be _ but 0.21
be _ cal -0.21
be _ caler 0.15
be _ call -0.09
be _ caption -0.21
be _ carrie -0.05
be _ character -0.08
be _ choose 0.08
be _ class 0.11
be _ cluster 0.17
be _ code -0.17
be _ color -0.14
be _ commercial 0.09
be _ complete -0.15
be _ could -0.14
be _ cross 0.06
be _ daily -0.10
be _ data -0.08
be _ database 0.05
be _ default 0.05
be _ demo 0.47
be _ describe -0.17
be _ design -0.08
be _ diagram -0.13
be _ digest -0.10
be _ drafte 0.05
be _ dreame 0.20
be _ electronic 0.06
be _ empty -0.27
be _ enable -0.52
be _ enforce -0.10
be _ engine 0.21
be _ entitle 0.17
be _ entrie -0.08
be _ every -0.08
be _ everythe 0.06
be _ examination -0.08
be _ except -0.05
be _ exist 0.07
be _ fact 0.21
be _ false 0.05
be _ fifteen 0.16
be _ file -0.06
be _ firm -0.19
be _ fixe -0.08
be _ floor -0.06
be _ follow -0.06
be _ font -0.07
be _ force 0.09
be _ gap -0.13
be _ gate -0.15
be _ generally -0.17
be _ hashe -0.06
be _ head -0.12
be _ hipaa -0.18
be _ hoste -0.25
be _ hourly 0.09
be _ how 0.06
be _ i 0.07
be _ idea -0.07
be _ idp 0.14
be _ if 0.12
be _ illustration -0.08
be _ implemente 0.12
be _ impossible 0.06
be _ information -0.09
be _ issue -0.07
be _ item -0.05
be _ january 0.06
be _ june 0.05
be _ just 0.15
be _ key 0.05
be _ lack -0.19
be _ laminate -0.11
be _ launch 0.12
be _ ledger 0.07
be _ less 0.23
be _ let 0.06
be _ level 0.08
be _ lie -0.08
be _ light 0.05
be _ list -0.18
be _ local -0.16
be _ locke -0.10
be _ longer 0.26
be _ many -0.11
be _ march 0.19
be _ meane 0.06
be _ meet -0.21
be _ member 0.11
be _ merely -0.23
be _ mistake -0.09
be _ mistaken -0.49
be _ monday 0.17
be _ monitore -0.05
be _ month 0.09
be _ my 0.07
be _ nda 0.05
be _ near -0.09
be _ night 0.14
be _ no -0.09
be _ nobody -0.10
be _ none -0.06
be _ not 0.11
be _ nothe -0.27
be _ notice -0.11
be _ now 0.22
be _ number -0.14
be _ numbere -0.08
be _ of -0.07
be _ off -0.12
be _ only -0.06
be _ opene -0.17
be _ operation 0.07
be _ opinion -0.06
be _ or 0.15
be _ order -0.22
be _ original 0.19
be _ orphan 0.10
be _ outside 0.06
be _ own 0.09
be _ page -0.26
be _ password -0.08
be _ past 0.06
be _ pdf 0.12
be _ pen -0.06
be _ per 0.12
be _ persistence -0.11
be _ person -0.06
be _ persona 0.06
be _ pilot 0.19
be _ place 0.16
be _ plan 0.15
be _ platform -0.06
be _ possible 0.14
be _ post -0.05
be _ precondition -0.06
be _ prepare 0.05
be _ printe -0.07
be _ privacy -0.15
be _ process -0.05
be _ proof -0.36
be _ property -0.09
be _ prove -0.13
be _ query 0.11
be _ question -0.05
be _ re 0.13
be _ reach -0.06
be _ readiness 0.08
be _ ready -0.11
be _ region 0.05
be _ regulate -0.07
be _ relation 0.08
be _ response -0.07
be _ reviewe -0.20
be _ revision 0.05
be _ routine -0.08
be _ saml -0.06
be _ sample 0.27
be _ say 0.07
be _ saye -0.06
be _ schema -0.06
be _ scim 0.13
be _ seale -0.07
be _ secure -0.16
be _ security 0.06
be _ sense -0.28
be _ sentence -0.23
be _ separation 0.19
be _ share -0.06
be _ sheet -0.10
be _ short -0.08
be _ should 0.10
be _ signer 0.05
be _ since 0.29
be _ single 0.06
be _ somebody -0.14
be _ sort -0.09
be _ source 0.08
be _ spreadsheet -0.05
be _ staff -0.06
be _ standard -0.30
be _ stone 0.20
be _ story -0.17
be _ summer -0.07
be _ switch -0.05
be _ technical -0.05
be _ tell -0.23
be _ test -0.22
be _ them -0.05
be _ they 0.07
be _ think -0.08
be _ ticket -0.17
be _ today 0.19
be _ token 0.16
be _ tomorrow -0.06
be _ too 0.08
be _ traine -0.38
be _ true -0.34
be _ trust 0.08
be _ type -0.07
be _ us -0.07
be _ value -0.07
be _ verdict -0.06
be _ verifie 0.07
be _ version 0.08
be _ we -0.17
be _ wherea 0.21
be _ which -0.13
be _ who 0.06
be _ whom 0.06
be _ whose -0.33
be _ will 0.14
be _ without 0.05
be _ workspace 0.16
be _ would 0.06
be _ writer -0.07
be _ wrong -0.18
be _ year 0.12
be _ you 0.09
be _ your -0.12
be _ “ -0.09
be _ ” -0.47
be a 0.06
be able -0.56
be accepted -0.77
be agreed -0.12
be allowed -0.37
be altered 0.21
be announced -0.24
be asked 0.31
be attested -0.08
be authenticated -0.10
be authorised 0.08
be authorized -0.25
be available -1.00
be backed -0.09
be binding -0.09
be blocked -0.06
be bought -0.07
be bound -0.42
be bribed 0.35
be built -0.27
be called -0.12
be certified -0.56
be claimed 0.06
be collected 0.13
be complete -0.31
be connected -0.12
be controlled -0.33
be demonstrated -0.11
be described 0.06
be detected -0.05
be disowned 0.08
be drafted -0.06
be dropped -0.16
be durable -0.16
be enabled -1.42
be encrypted -0.74
be enforced -0.78
be entered -0.11
be evidenced 0.21
be filtered -0.39
be final -0.25
be finished -0.14
be found -0.11
be fully 0.28
be given -0.22
be handed -0.07
be hash -0.10
be hashed -0.23
be held -0.62
be implemented -0.12
be in 0.17
be introduced -0.24
be iso 0.38
be isolated 0.13
be issued -0.32
be kept -0.45
be legally -0.08
be lifted -0.14
be limited -0.09
be linked -0.19
be live -0.61
be logged -0.11
be looked -0.20
be looking 0.56
be made -0.46
be mentioned -0.34
be met -0.14
be mistaken -0.07
be moved -0.37
be named -0.34
be numbered -0.08
be official 0.06
be open -0.11
be opened 0.24
be our 0.07
be passed -0.12
be possible -0.26
be premature -0.20
be presented -0.07
be printed 0.15
be produced 0.05
be proven -0.38
be published -0.29
be pulled 0.07
be put -0.42
be read -0.13
be ready -0.20
be recalled -0.37
be recognised -0.11
be refused -0.29
be rehearsed -0.27
be relied -0.19
be requested 0.09
be required -0.12
be retained -0.06
be reviewed -0.36
be rewritten 0.12
be right -0.49
be seen 0.30
be shown 0.11
be sorted -0.09
be stored -0.37
be sure 0.06
be switched -0.53
be taken -0.14
be tested -0.53
be there 0.29
be tied -0.43
be told -0.21
be touched 0.16
be traceable -0.18
be tried -0.40
be true -0.06
be trusted -0.07
be undone 0.27
be untrue 0.37
be uploaded -0.07
be used -0.26
be valid -0.06
be validated -0.26
be verified -0.07
be wiped -0.12
be worth -0.06
be written 0.11
be wrong -0.07
be your 0.07
be “ 0.08
bear 0.08
bear a -0.11
bear the 0.10
bears 0.13
bears a -0.06
bears our 0.40
bears the 0.20
beauty 0.07
became 0.15
because -0.16
because _ @us 0.32
because _ ai -0.07
because _ and 0.56
because _ at -0.12
because _ be 0.06
because _ certifie 0.06
because _ each 0.21
because _ hold 0.06
because _ in 0.24
because _ link 0.21
because _ no -0.21
because _ on -0.12
because _ release -0.08
because _ signature -0.07
because _ system 0.30
because _ to -0.09
because _ with 0.14
because _ your -0.08
because each 0.49
because every 0.09
because none -0.32
because nothing -0.30
because ours -0.09
because the 0.22
because there -0.51
because what 0.07
because your -0.06
become _ available -0.09
become _ electronic 0.19
become _ of -0.15
become _ valid 0.15
become _ without 0.23
become a 0.06
become generally -0.38
becomes a -0.12
becomes effective 0.22
bee _ , 0.08
bee _ @us 0.14
bee _ from -0.10
bee _ in 0.21
been . -0.30
been able 0.15
been accepted 0.20
been achieved -0.06
been append 0.26
been asked -0.16
been attested 0.20
been built 0.11
been called 0.28
been carried -0.40
been certified 0.08
been changed 0.13
been chosen -0.08
been closed 0.40
been compared -0.13
been confirmed 0.27
been deleted -0.22
been dropped 0.15
been enabled 0.60
been engaged -0.13
been established 0.14
been examined 0.24
been for 0.09
been formally 0.46
been found 0.42
been given -0.17
been granted 1.07
been hired -0.14
been invited -0.06
been issued -0.21
been joined 0.23
been left -0.31
been lifted 0.56
been live 0.05
been met -0.22
been migrated 0.27
been named -0.17
been no -0.49
been on -0.11
been open 0.34
been our -0.14
been ours 0.35
been passed -0.20
been pen -0.33
been put -0.21
been reached -0.19
been read -0.24
been released -0.12
been restored 0.15
been retired 0.20
been reviewed -0.22
been running -0.45
been seen -0.15
been since -0.11
been switched 0.07
been tested -0.10
been the 0.10
been there 0.43
been through 0.05
been told -0.24
been tried -0.25
been validated 0.08
been verified 0.07
been vouched 0.46
been written -0.15
before -0.11
before , 0.08
before _ , 0.12
before _ . 0.07
before _ 2 -0.09
before _ an -0.08
before _ audit 0.23
before _ be -0.11
before _ call -0.13
before _ customer -0.16
before _ end 0.07
before _ evident -0.05
before _ first -0.07
before _ gate -0.32
before _ goe -0.22
before _ immutable -0.08
before _ in -0.07
before _ it -0.23
before _ live -0.24
before _ may -0.25
before _ not 0.07
before _ on -0.07
before _ one -0.12
before _ pilot -0.06
before _ production -0.17
before _ reache 0.06
before _ real -0.28
before _ retention 0.07
before _ save 0.12
before _ screen 0.05
before _ see -0.06
before _ session 0.07
before _ show 0.30
before _ sign -0.28
before _ signature -0.05
before _ soc -0.11
before _ that -0.17
before _ touche 0.05
before _ us -0.38
before _ use -0.15
before _ user -0.06
before _ word -0.08
before _ write -0.19
before _ ” -0.08
before a 0.17
before access -0.08
before and 0.10
before any -0.13
before anyone -0.63
before anything 0.12
before each -0.22
before every 0.59
before gate -0.09
before go -0.58
before its 0.98
before launch -0.26
before lunch 0.62
before production -1.16
before real -0.08
before regulated -0.08
before that -0.29
before this -0.15
before we -1.21
before you -0.21
before your 0.24
began 0.83
began as 0.66
began to 0.54
begin -0.83
begin . -0.07
begin _ . -0.06
begin to -0.11
beginning with -0.29
begins -0.45
begins . 0.05
begins with -0.73
begun -0.15
begun . -0.94
begun ; 0.36
behalf -0.07
behalf . -0.23
behavior . 0.22
behind 0.06
behind _ , 0.05
behind _ an 0.05
behind _ and 0.08
behind _ check 0.06
behind _ click 0.16
behind _ key 0.20
behind _ not 0.05
behind _ own 0.10
behind _ permission 0.41
behind _ same 0.06
behind a 0.09
behind each 0.17
behind every 0.33
behind its 0.08
behind lock 0.33
behind our 0.09
behind the -0.05
behind them -0.05
behind us 2.13
being -0.06
being . -0.05
being a 0.59
being able -0.79
being an 0.30
being authorised -0.06
being designed -0.21
being issued 0.53
being mere -0.09
being no -0.17
being the -0.06
being written 0.14
belief -0.49
belief _ can -0.12
belief _ log -0.12
belief _ not -0.12
belief _ our -0.12
belief that -0.49
believe 0.06
believe _ . -0.08
belong -0.19
belong _ a -0.09
belong _ the -0.18
belong to -0.32
belong together -0.12
belonging 0.50
belonging to 0.50
belongs -0.12
belongs in -0.36
below -0.20
below . -0.07
below it -0.10
bench , -0.15
bench . 0.14
bench is -0.16
benches -0.08
beneath 0.08
beneath _ , 0.24
beneath it 0.18
beneath the 0.23
beside 0.09
beside _ be 0.11
beside an 0.08
best 0.18
best . 0.28
best _ , 0.18
best _ class 0.12
best in 0.08
beta 0.13
beta _ and 0.15
beta and 0.15
beta or -0.06
better -0.10
between _ 's -0.13
between _ , 0.06
between _ a -0.12
between _ an -0.26
between _ as 0.09
between _ by 0.07
between _ document 0.14
between _ handler -0.22
between _ have 0.11
between _ hold 0.06
between _ one -0.15
between _ subscriber 0.12
between _ teste 0.13
between accounts 0.17
between an -0.32
between capa -0.16
between capas 0.14
between clients 1.20
between customers 0.14
between deviation 0.10
between deviations -0.06
between one -0.10
between our 0.11
between signature -0.12
between the -0.19
between us -0.67
between workspaces 0.09
between your 1.10
beyond 0.14
beyond _ , -0.06
beyond _ : 0.89
beyond our -0.05
bias -0.10
bias is -0.10
bicycle -0.13
bidirectional 0.18
bidirectional links -0.06
big -0.15
big four 0.18
big pharma -0.32
bill -0.23
bill _ . -0.09
bill _ health 0.07
bill of 0.10
bin . -0.38
bind _ as -0.08
bind _ ink 0.06
bind _ signature 0.16
bind _ that 0.09
bind _ the 0.37
bind _ version 0.10
bind anyone -0.13
bind no -0.27
bind nobody -0.11
bind the 0.07
binde _ . 0.10
binde _ ? -0.06
binde _ be -0.58
binde _ on 0.05
binde _ signature -0.05
binde _ that -0.10
binder -0.17
binder _ , -0.08
binder at 0.41
binder is -0.37
binder on -0.05
binders -0.38
binders . -0.13
binding 0.39
binding $ 0.33
binding , 0.08
binding . 0.51
binding approval 0.08
binding approvals 0.34
binding as -0.13
binding e -0.23
binding electronic 0.20
binding from 0.33
binding signatures -0.09
binding than 0.96
binds -0.08
binds . 0.61
binds her 0.18
binds its 0.10
binds nobody -0.87
binds the -0.23
binds you 0.19
biometric -0.06
biometric _ floor 0.12
biometric _ on 0.12
biometric _ shop 0.12
biometric _ the 0.08
biometric unlock 0.48
birth -0.06
bit 0.42
bit _ , 0.11
bit _ as 0.08
bit as 0.30
bit for 0.24
bite 0.59
bite . 0.06
black 0.30
black box 0.37
blank -0.33
blank . -0.93
blank _ . -0.06
blank in -0.23
blanks -0.08
blessing 0.05
blessing . 0.13
blind -0.10
blobs 0.09
block 0.07
block _ like -0.07
block is -0.58
block of 0.12
blockchain -0.19
blocke _ . -0.67
blocke _ and -0.07
blocke _ be -0.40
blocke _ identity 0.08
blocke _ in -0.14
blocke _ its 0.06
blocke _ meet -0.13
blocke _ no -0.05
blocke _ place -0.06
blocke _ production -0.20
blocke _ the 0.15
blocke _ with -0.09
blocked -0.60
blocked " -0.06
blocked $ -2.13
blocked ) -0.62
blocked . -1.74
blocked ? 0.06
blocked answer -0.08
blocked api -0.08
blocked in -0.10
blocked responses 0.11
blocked today -2.68
blocked until -1.95
blocked | -0.80
blocked ” -0.56
blog -0.48
blog post -0.12
blogger -0.11
blue _ . -0.10
blue _ soc 0.12
blue seal -0.07
board , 0.10
board . -0.87
board ; 0.13
board and 0.08
boast -0.06
boasted -0.19
boasts -0.25
bodies -0.09
body 's 0.17
body , -0.08
body . 0.24
body _ its -0.08
body _ the -0.09
body issues -0.07
body that -0.07
bolted 0.27
bolted on 0.26
book , 0.17
booke _ the -0.10
booked -0.05
booked for -0.25
books 0.10
books . 0.62
booth -0.57
border . -0.32
borrowed from -0.33
bot 0.10
bot 's 0.45
bot _ be 0.08
bot _ law 0.09
bot _ the 0.15
bot _ word 0.16
bot has 0.15
both 0.15
both _ . -0.08
both _ a -0.11
both _ be -0.11
both _ neither -0.05
both _ on 0.18
both _ our 0.17
both directions 0.19
both ends -0.06
both in 0.39
both met 0.08
both sides -0.05
both still -0.35
both ways 1.15
bother 0.40
bother _ a 0.17
bother with -0.12
bottom of -0.14
bought -0.61
bought the -0.51
bounce 0.83
bounce off 0.12
bouncer 0.56
bouncer at -0.15
bouncer stands 0.41
bound 0.28
bound . -0.10
bound by -0.31
bound route -0.20
bound to 0.65
boundaries -0.15
boundary -0.10
boundary $ -1.00
boundary . -0.09
boundary @us 0.10
boundary _ be -0.07
bounty 0.12
bounty ? -0.05
box -0.08
box $ 2.80
box : -0.14
box _ and -0.06
box _ it 0.07
box _ to -0.07
box and -0.06
box in 0.05
box on -0.11
boxe _ the -0.07
boxes : 0.10
brain 0.31
branch -0.11
brands 0.09
breach ? 0.05
bread -0.49
breadcrumbs 0.11
break , 0.20
break . -0.06
break ? 0.07
break _ and 0.06
break _ link 0.08
break _ other 0.06
break in 0.16
break them -0.07
break when -0.12
breakfast 0.15
breaking -0.16
breaks 0.24
breaks . 0.16
breaks if 1.17
breaks the -0.09
breath -0.07
bribed 0.35
bridge . -0.11
bridge _ the 0.08
bring _ and -0.13
bring _ idp 0.42
bring _ in 0.14
bring _ next -0.05
bring _ question -0.05
bring a 0.16
bring back 0.29
bring it -0.21
brochure -1.14
brochure , -0.20
brochure . 0.08
brochure _ . -0.08
brochure _ be -0.09
broken chain -0.59
broken link 0.07
brought 0.32
brought back 0.37
brought the 0.11
browse -0.21
browser 's -0.06
browser , 0.15
browser . -0.32
browser : 0.26
browser ; 0.14
browser ? -0.11
browser _ . -0.26
browser _ ; 0.14
browser _ a 0.09
browser _ and -0.10
browser _ holiday 0.05
browser and -0.27
browser can -0.05
browser is 0.38
browser memory -0.28
browser storage 0.08
browser tab -0.14
browsers -0.11
brussels 0.58
brussels ' 0.55
bsi 0.34
bsi _ , 0.10
bsi _ and -0.12
bsi _ leave 0.10
bsi _ looke 0.10
bsi came 0.41
bubble -0.13
bucket , 0.08
bucket _ be -0.06
bucket _ object 0.09
bucket _ only 0.14
bucket in 0.05
bucket policy -0.12
bucket that 0.25
buckets 0.05
budget -0.83
budget . 0.06
budget _ . -0.18
budget for -0.09
budget is -0.10
budgeted -0.45
budgeted for -0.10
bug -0.15
bug bounty 0.12
build -0.42
build $ -0.43
build , 0.25
build . -0.48
build : -0.13
build _ . -0.21
build _ @us -0.19
build _ be -0.05
build _ if 0.20
build _ not -0.08
build _ on -0.13
build are -0.05
build breaks 1.17
build is -0.65
build it -0.06
build the -0.20
builde _ the -0.13
building 0.17
building , 0.05
builds -0.20
built -0.10
built $ -0.56
built , -1.33
built . -1.07
built for 0.15
built in 1.01
built into 0.89
built so 0.28
built the -0.38
built to 0.45
bulletproof 0.74
bureau -0.36
burn _ ? 0.10
burned 0.10
burns 0.67
burns down 0.63
business $ -0.19
business . 0.07
business _ . 0.05
business _ objective -0.09
but 0.31
but _ 's 0.08
but _ , 0.06
but _ 27001 0.18
but _ : -0.11
but _ @us -0.05
but _ a 0.06
but _ ai 0.12
but _ already -0.12
but _ and 0.09
but _ between 0.07
but _ capa 0.13
but _ come -0.08
but _ deviation 0.19
but _ each 0.06
but _ have -0.12
but _ in 0.14
but _ iso 0.20
but _ itself -0.09
but _ log 0.27
but _ login 0.16
but _ our -0.09
but _ page 0.25
but _ permission 0.08
but _ real 0.29
but _ record 0.39
but _ signature 0.07
but _ the 0.10
but _ type 0.05
but _ with 0.60
but _ you 0.16
but a -0.18
but an 0.56
but anyone -0.14
but behind 0.09
but certified 0.63
but each -0.11
but every 0.38
but from -0.12
but iso 0.42
but its 0.27
but never 0.34
but no -0.33
but nothing -0.31
but one 0.12
but our -0.07
but production -0.25
but records 0.12
but roles 0.12
but saml 0.20
but soc -0.11
but the 0.57
but two -0.07
but was -0.16
but we 0.29
but you -0.23
button $ 0.69
button , 0.13
button . -0.21
button _ . -0.38
button _ : 0.19
button _ a 0.07
button _ and -0.08
button _ grey -0.08
button _ signature 0.07
button _ that -0.06
button and 0.17
button changes -0.07
button for -0.06
button only -0.34
button opens -0.06
button says -0.39
button will -0.07
button would 0.08
buttons -0.21
buttons , -0.18
buttons . -0.82
buttons ; -0.09
buttons are -0.17
buttons in -0.18
buy _ . 0.05
buy _ and -0.06
buy _ the -0.17
buy and 0.05
buy from 0.08
buyer _ a -0.05
buyers ask -0.05
by " 0.10
by @us 0.64
by _ ? -0.09
by _ @us 0.32
by _ accountant 0.11
by _ accredite 0.12
by _ agent 0.19
by _ ai 0.57
by _ alone -0.10
by _ and 0.11
by _ api 0.25
by _ auditor 0.12
by _ body 0.11
by _ can 0.15
by _ cpa 0.05
by _ data -0.09
by _ database 0.25
by _ designer -0.14
by _ desk 0.13
by _ directory 0.06
by _ doe -0.06
by _ employer 0.25
by _ engine 0.38
by _ engineer -0.07
by _ every 0.10
by _ file -0.06
by _ final 0.14
by _ from -0.10
by _ get 0.10
by _ identity 0.15
by _ idp 0.07
by _ key 0.27
by _ level 0.14
by _ manager -0.07
by _ mean -0.06
by _ model 0.26
by _ new 0.11
by _ no 0.08
by _ of -0.13
by _ on -0.07
by _ open -0.09
by _ or 0.07
by _ outside 0.07
by _ paper -0.06
by _ platform 0.44
by _ quality -0.23
by _ report 0.06
by _ reporte 0.38
by _ right 0.08
by _ same -0.10
by _ sample -0.06
by _ second 0.05
by _ server 0.10
by _ service 0.20
by _ side 0.09
by _ system 0.11
by _ text -0.07
by _ that 0.05
by _ today 0.07
by _ who -0.09
by _ without 0.05
by _ year -0.08
by _ your -0.06
by _ | -0.06
by a -0.16
by ai 0.30
by an 0.44
by any -0.16
by anybody 0.08
by anyone 0.05
by anything -0.56
by calling 0.17
by construction 0.09
by contrast 0.10
by country -0.21
by customer 0.15
by default 0.10
by department -0.29
by dragging -0.09
by email -0.11
by every 0.31
by foreign 0.52
by friday -0.06
by hand -0.18
by hash 0.40
by independent 0.07
by it -0.11
by its -0.13
by line 0.22
by links 0.08
by lunch 0.33
by machine 0.31
by month -0.27
by no -0.09
by nobody -1.49
by nothing -0.06
by number 0.25
by our 0.38
by outside -0.06
by permanent 0.09
by phone -0.14
by policy 0.36
by product -0.28
by row 0.51
by server 0.37
by site -0.14
by somebody -0.21
by someone -0.14
by spring -0.10
by tenant 0.37
by the -0.12
by themselves 0.32
by title -0.05
by trainee 0.17
by tuv 0.29
by us 0.30
by user 0.48
by which -0.06
by whoever -0.14
by whom 0.15
by without 0.24
by your 0.06
by “ -0.70
bypass 0.18
byte 0.16
byte _ byte 0.10
byte for 0.41
byte of 0.29
byte the 0.14
bytes . -0.12
c is -0.21
c was 0.06
c0f58f96a047140127affe19b799123ba0f8965711bfea40a69e3b089dfa87fd -0.09
c0f58f96a047140127affe19b799123ba0f8965711bfea40a69e3b089dfa87fd ) -0.09
cabinet -0.05
cabinet . -0.20
cabinet that 0.09
cable 0.58
cage -0.42
cake -0.88
cake . -0.14
cal _ " -0.11
cal _ . -0.32
cal _ “ -0.07
calendar -0.83
calendar . -0.20
calendar _ . -0.12
calendar _ the -0.05
caler _ ; -0.09
caler _ permission 0.07
caler _ right -0.08
caler _ server 0.35
caler _ to 0.15
calibration certificate 0.30
calibration certificates 0.34
calibration lab -0.38
call 0.06
call $ 0.37
call , 0.10
call _ : 0.09
call _ ? -0.08
call _ an -0.25
call _ at 0.07
call _ back 0.07
call _ by 0.07
call _ certifie -0.08
call _ client 0.09
call _ control -0.17
call _ log -0.08
call _ make 0.06
call _ our 0.05
call _ right 0.17
call _ timeline -0.17
call _ token -0.11
call _ we -0.07
call _ with 0.12
call _ without -0.06
call _ you 0.09
call _ “ 0.07
call against 0.06
call authorized -0.06
call checked 0.25
call for -0.25
call goes 0.07
call is 0.08
call on -0.08
call our -0.14
call proves -0.09
call this -0.14
call to -0.30
call whose 0.10
called -0.24
called a -0.11
called in 0.16
called official -0.16
called the -0.17
called “ -0.12
caller 0.21
caller 's 0.69
caller is 0.09
caller may -0.71
caller whom 0.14
callers 0.10
calling a -0.27
calling the 0.26
calls , -0.10
calls : 0.13
calls authorised -0.17
calls for -0.93
calls from 1.03
calls that 0.39
calls without 0.07
came 0.21
came , 0.29
came back 0.18
came down -0.12
came in -0.11
came off 1.87
came on 0.21
came out -0.06
came through 0.22
came to -0.09
can 0.17
can , 0.37
can : 0.12
can ; 0.47
can _ 2 -0.06
can _ : 0.18
can _ ? 0.06
can _ about -0.10
can _ allow -0.05
can _ any 0.06
can _ at 0.27
can _ audit 0.37
can _ away 0.24
can _ be 0.18
can _ bench 0.10
can _ but 0.09
can _ capa -0.05
can _ data -0.28
can _ dutie 0.05
can _ false 0.33
can _ from 0.09
can _ its 0.25
can _ keep -0.06
can _ later 0.16
can _ line 0.12
can _ list -0.21
can _ mistaken -0.18
can _ more 0.16
can _ much 0.65
can _ now 0.30
can _ open 0.08
can _ opene 0.19
can _ out 0.06
can _ over 0.08
can _ own 0.19
can _ printe 0.14
can _ produce -0.10
can _ reach 0.06
can _ release -0.08
can _ remove 0.10
can _ sample -0.13
can _ show -0.12
can _ since -0.09
can _ sop -0.18
can _ stay 0.09
can _ there -0.07
can _ today -0.19
can _ what -0.07
can _ when -0.37
can _ with -0.07
can _ workspace 0.06
can _ would 0.07
can _ “ -0.14
can _ ” -0.19
can a 0.07
can alter 0.18
can an 0.43
can anybody 0.05
can audit 0.18
can be -0.27
can break 0.60
can change -0.36
can check 0.05
can click -0.46
can controlled -0.12
can copy -0.44
can delete 0.43
can documents -0.21
can download -0.34
can edit -0.09
can file 0.28
can get -0.14
can go 0.26
can hand 0.33
can have 0.06
can i -0.38
can my 0.74
can no -0.20
can not 0.18
can now 0.16
can only 0.47
can open 0.51
can people -0.20
can prove 0.41
can pull 0.48
can put 0.06
can relax 0.16
can release 0.07
can rest 1.00
can retire 0.14
can rewrite -0.05
can rub -0.09
can run 0.35
can share -0.07
can skip 0.28
can still -0.27
can stop 0.24
can swap 0.07
can take -0.07
can the -0.05
can tick 0.10
can touch 0.06
can trust 0.45
can use 0.16
can walk 0.59
can we -0.30
can write 0.73
cancelled 0.06
candidate -0.13
canned -0.22
canned text 0.05
canonical -0.16
canonical json -0.16
canteen -0.56
canteen , -0.26
canteen is -0.05
capa 0.27
capa , 0.33
capa : -0.09
capa ? 0.06
capa _ , -0.05
capa _ : -0.09
capa _ @us -0.12
capa _ ai 0.12
capa _ and -0.18
capa _ can 0.12
capa _ change 0.27
capa _ close -0.16
capa _ come 0.08
capa _ dev -0.09
capa _ document -0.17
capa _ durable 0.40
capa _ for 0.09
capa _ hold 0.17
capa _ into 0.18
capa _ it -0.07
capa _ joine 0.05
capa _ lead 0.07
capa _ link 0.12
capa _ linke 0.05
capa _ mention -0.09
capa _ on 0.20
capa _ one 0.08
capa _ our -0.09
capa _ permanent 0.09
capa _ permanently 0.09
capa _ text -0.13
capa _ that 0.11
capa _ the 0.08
capa _ today 0.08
capa _ trace -0.09
capa _ traine 0.25
capa _ without -0.08
capa _ write -0.06
capa _ | 0.07
capa approval 0.63
capa are 0.86
capa as -0.06
capa behind 0.35
capa by -0.08
capa can 0.23
capa closure 0.26
capa deviation 0.18
capa effectiveness -0.14
capa gets -0.22
capa goes 0.73
capa holds 0.25
capa in -0.13
capa is -0.13
capa it 0.68
capa knows 0.12
capa module -0.31
capa process 0.21
capa still 0.21
capa to -0.09
capa → -0.07
capas 0.31
capas $ 0.22
capas , 0.19
capas : -0.16
capas ? 0.07
capas by -0.05
capas together -0.35
capas with 0.75
capas ” -0.10
caption " 0.18
caption . -0.11
caption : 0.32
caption _ the 0.06
caption _ ” 0.06
caption the -0.12
caption “ 0.06
captioned 0.37
captioned " 0.09
captions -0.20
capture _ and 0.09
captured 0.20
captured for 0.15
captured in -0.06
car -0.39
car park -0.14
card -0.40
card _ , -0.05
card _ . -0.06
card _ to -0.14
card and -0.06
card is -0.13
card payments 0.07
card shows -0.08
card to -0.14
cardboard -0.17
cards 0.12
cards . -0.43
cards are 0.07
care 0.14
care of 0.48
careful -0.06
careless 0.39
carrie _ , 0.07
carrie _ and 0.14
carrie _ as -0.06
carrie _ number -0.07
carrie _ of 0.20
carrie _ on -0.15
carrie _ same 0.16
carrie _ the 0.08
carrie _ “ -0.08
carries a 0.27
carries all -0.06
carries its 0.05
carries no -0.21
carries on 0.16
carries our 0.36
carries the -0.33
carries your 0.38
carry . -0.40
carry _ , 0.06
carry _ line -0.07
carry _ say -0.07
carry _ that -0.08
carry our 0.16
carrying 0.59
carved 0.94
case , 0.11
case _ and 0.07
case and -0.07
case the 0.07
case ” 0.06
cases -0.27
cases . -0.05
cat -0.26
catalogue that 0.10
catches 0.27
categories -0.69
categories , -0.99
categories . -0.26
category 0.23
category . -0.13
category that -0.15
caught 0.12
cause . 0.28
cause ? -0.09
cause _ a -0.12
cause _ have -0.09
cause _ person -0.14
cause analysis -0.33
cause is -0.28
cause to 0.20
caused 0.62
caused , -0.16
caused it 0.31
causes into -0.08
ce -0.12
ceased 0.22
ceased to 0.22
cedar -0.08
cent -0.25
center -0.34
center $ -0.92
center _ , 0.17
center _ ? 0.09
center _ and 0.29
center _ be -0.08
center _ down 0.16
center _ its -0.05
central european -0.24
centrally 0.55
centre -0.07
centre , 0.19
centre . 0.23
centre burns 0.33
centre has -0.41
centre holds 1.11
centre operator -0.06
centre would 0.14
ceremony -0.29
ceremony , -0.09
certificate 0.19
certificate _ . 0.16
certificate _ 27001 0.29
certificate _ any -0.06
certificate _ behind 0.08
certificate _ blocke -0.06
certificate _ iso 0.18
certificate _ issue -0.07
certificate _ it 0.06
certificate _ key 0.27
certificate _ live 0.08
certificate _ now -0.09
certificate _ ” -0.11
certificate at 0.16
certificate hangs 0.19
certificate has 0.32
certificate in -0.06
certificate may -0.13
certificate number 0.08
certificate or -0.18
certificate says -0.05
certificate stands 0.08
certificate was 0.28
certificate we 0.06
certificate would 0.09
certificates do -0.11
certificates does -0.09
certificates held 0.14
certificates on 0.06
certification $ -0.07
certification _ . 0.17
certification _ a -0.11
certification _ do 0.06
certification _ goal -0.05
certification _ in 0.07
certification _ live 0.09
certification _ mistaken 0.11
certification _ not -0.22
certification _ verifie 0.05
certification mark 0.34
certification of -0.23
certification page -0.07
certification seal 0.06
certifications $ -0.06
certifications held -0.13
certifie _ , -0.05
certifie _ . 0.16
certifie _ 2 0.05
certifie _ 27001 -0.07
certifie _ ? -0.22
certifie _ @us -0.10
certifie _ all 0.08
certifie _ an -0.06
certifie _ and 0.10
certifie _ as -0.07
certifie _ at 0.22
certifie _ audit 0.10
certifie _ auditor 0.28
certifie _ authority 0.07
certifie _ blocke -0.09
certifie _ by 0.14
certifie _ can -0.12
certifie _ click 0.09
certifie _ close -0.17
certifie _ customer -0.05
certifie _ export -0.10
certifie _ false -0.06
certifie _ file 0.27
certifie _ final 0.08
certifie _ for 0.06
certifie _ generate 0.10
certifie _ include 0.17
certifie _ inspector 0.17
certifie _ issue -0.10
certifie _ it 0.05
certifie _ itself -0.15
certifie _ last -0.06
certifie _ live 0.13
certifie _ mis -0.08
certifie _ must 0.08
certifie _ not -0.08
certifie _ numbere -0.12
certifie _ of 0.11
certifie _ or -0.27
certifie _ our -0.11
certifie _ own -0.07
certifie _ page -0.10
certifie _ pdf -0.07
certifie _ quality 0.08
certifie _ ready 0.14
certifie _ report -0.10
certifie _ review 0.23
certifie _ seale 0.08
certifie _ straight 0.09
certifie _ will -0.28
certifie _ yes 0.17
certifie _ you 0.09
certifie _ your 0.15
certified 0.20
certified " -0.33
certified $ 0.35
certified , -0.12
certified . 0.08
certified : -0.08
certified ; -0.24
certified about -0.77
certified and 1.00
certified annual 0.15
certified as -0.24
certified at 0.76
certified before 0.06
certified by -0.10
certified capa 0.24
certified company 0.70
certified compliance 0.44
certified documents -0.06
certified extracts -0.29
certified form 0.19
certified in 0.48
certified inspection -0.10
certified is -0.44
certified it 0.42
certified management 0.54
certified monthly 0.09
certified on 0.71
certified one 0.52
certified or -0.26
certified original -0.07
certified our -0.06
certified pdf 0.36
certified pqr 0.17
certified quality 0.54
certified since -0.19
certified summaries 0.08
certified the -0.48
certified trend 0.33
certified true 0.29
certified under 0.28
certified would -0.21
certified yet -0.05
certified | 0.96
certified ” -0.30
certifier -0.31
certifies 0.18
certifies a -0.17
certifies and 0.07
certifies anything -0.21
certifies nothing -0.58
certifies records 0.06
certifies that 0.48
certifies the 0.61
certifies them 0.05
certifies your 0.10
certify , 0.06
certify . -0.08
certify reports -0.07
certifying -0.11
cfr 0.05
cfr 11.50 0.11
cfr _ . 0.28
cfr _ and 0.09
cfr part 0.20
chain $ 0.59
chain : -0.07
chain _ , 0.07
chain _ . 0.11
chain _ : -0.11
chain _ and 0.13
chain _ be -0.11
chain _ unbroken -0.05
chain check 0.05
chain link 0.81
chain would 0.44
chaine _ be -0.05
chaine _ so 0.06
chained 0.09
chained , 0.27
chained by 0.41
chained log -0.35
chained to 0.22
chaining -0.38
chaining is -0.11
chair -0.15
chalk -0.09
challenged 0.15
challenged for 0.32
chance 0.99
chance . 1.43
change 0.20
change $ 0.28
change , 0.08
change . 0.09
change ; -0.05
change ? 0.05
change _ ? 0.06
change _ @us 0.05
change _ accepte -0.06
change _ ai -0.07
change _ and 0.08
change _ as 0.08
change _ audit 0.08
change _ be 0.14
change _ capa 0.12
change _ close 0.16
change _ documente -0.15
change _ each 0.07
change _ hold 0.11
change _ in 0.14
change _ its 0.17
change _ itself 0.09
change _ nobody 0.35
change _ our 0.13
change _ person -0.07
change _ screen -0.12
change _ system 0.15
change _ team 0.09
change _ that 0.06
change _ to 0.08
change _ traine 0.17
change _ without -0.06
change _ write 0.39
change _ your -0.12
change a 0.08
change and 0.31
change control -0.17
change history 0.12
change is 0.26
change management -0.50
change off 1.27
change one 0.09
change order 0.45
change request 0.23
change that 0.28
changed by 0.07
changed or -0.17
changelog -0.17
changes $ 0.05
changes . 0.09
changes a 0.11
changes and -0.09
changes are 0.06
changes by 0.18
changes is 0.08
changes nothing 0.05
changes only 0.06
changes that 0.36
changes the -0.59
changes to -0.38
changes when -0.07
changes | -0.06
changing a 0.23
channel 0.82
channel _ . 0.17
channel _ be -0.09
chapter _ the -0.07
chapter of 0.05
chapter on -0.07
chapters -0.33
character 0.08
characters -0.65
characters . -0.26
chart -0.05
chart . -0.36
chart _ . -0.12
chart _ be -0.10
chart of -0.21
charts -0.28
chase 0.54
chase a 0.30
chat -0.78
chat . -0.06
check . 0.18
check : -0.09
check ; 0.06
check ? 0.24
check _ ? -0.09
check _ by 0.09
check _ every -0.06
check _ may -0.08
check _ no 0.07
check _ our 0.21
check _ request 0.14
check _ right -0.24
check _ route 0.09
check _ thi -0.14
check _ you -0.05
check behind -0.08
check can -0.09
check every -0.10
check for -0.08
check has 0.14
check is -0.07
check mark 0.43
check of -0.15
check rights 0.12
check the 0.15
check them -0.05
check | 0.13
checkbox 0.11
checke _ every -0.08
checke _ hr 0.06
checke _ night -0.06
checke _ system 0.06
checke _ your 0.17
checked 0.36
checked $ 0.16
checked against 0.14
checked and -0.12
checked every 0.50
checked nightly 0.06
checked the 0.07
checked when -0.25
checked ” 0.11
checker -0.35
checker rejects -0.12
checking -0.18
checklist -1.12
checklist _ a -0.07
checklist _ for -0.12
checklist asks -0.20
checklist for -0.13
checklist is -0.17
checkpoint -0.89
checks 0.06
checks a -0.42
checks every 0.07
checks have -0.05
checks on 0.08
checks passed 0.27
checks that 0.19
checks the -0.12
checks your -0.06
checksum -0.10
checksum . 0.76
checksum _ . 0.25
checksum _ be -0.07
checksum _ date 0.08
checksum _ to -0.10
checksum column -0.08
checksum is -0.09
checksummed 0.39
checksummed $ 0.23
checksummed , 0.10
checksums . -0.55
checksums and -0.36
checksums on 0.14
children , 0.39
chip 0.14
chip is -0.16
chips -0.07
chisel 0.90
choice -0.72
choose -0.14
choose _ . -0.46
choose _ from -0.13
choosing -0.23
choosing a -0.09
chosen -0.39
chosen . -0.11
chosen by -0.05
chosen from -0.05
chromatogram 0.13
chromatogram and 0.05
chromatograms 0.07
chromatography -0.44
chromatography software -0.24
chrome , -0.17
ci 0.10
circles -0.21
circuit 0.08
circumstances 0.11
circumstances may -0.10
ciso 0.08
cite -0.25
cities . 0.20
citing -0.11
claim -0.95
claim . -0.22
claim _ . -0.39
claim _ 2 0.15
claim _ a 0.07
claim _ audit 0.32
claim _ authorize -0.09
claim _ available -0.35
claim _ can -0.16
claim _ do 0.59
claim _ document -0.05
claim _ doe 0.54
claim _ durable 0.10
claim _ for -0.16
claim _ in -0.11
claim _ its -0.21
claim _ link 0.05
claim _ module 0.05
claim _ not 3.14
claim _ report 0.08
claim _ soc 0.10
claim _ teste -0.06
claim _ to -0.09
claim _ work -0.28
claim that -0.16
claimed -0.95
claimed . -0.49
claimed : 0.10
claimed here -0.16
claims -0.66
claims . -0.07
claims that -0.14
class 0.44
class _ the 0.06
class of 0.19
classed -0.07
classes -0.06
classification 0.14
classifier 0.19
classifies 0.05
clause 0.16
clause . 0.14
clause _ 11 -0.12
clause _ : 0.05
clause _ annex -0.11
clause _ that -0.09
clause _ the 0.07
clause of 0.63
clean 0.61
clean $ 0.97
clean , -0.10
clean . 0.70
clean _ . 0.19
clean _ 2 0.10
clean _ health 0.07
clean _ ii 0.05
clean _ of 0.07
clean _ on 0.08
clean bill 0.28
clean opinion -0.09
clean report -0.06
clean soc 0.39
clean type 0.14
clean up 0.10
cleaner -0.11
clear of -0.12
clear the -0.11
cleare _ . 0.16
cleared 0.19
cleared . 0.14
cleared for 0.25
clerk -0.07
clever 0.08
click " -0.06
click $ 0.76
click , -0.21
click . 0.22
click _ be -0.08
click _ carrie 0.11
click _ same 0.11
click _ your 0.15
click and 0.06
click away 0.16
click here 0.13
click is -0.06
click of 0.15
click ” -0.18
clicke _ not -0.13
clicked -0.55
clicking 0.19
clicking approve -0.15
clicks 0.15
clicks , 0.68
clicks . 0.48
clicks and 0.09
client 0.35
client 's 0.44
client , 0.64
client _ , 0.16
client _ . 0.06
client _ away 0.06
client _ be 0.08
client _ from 0.09
client _ not 0.11
client _ one 0.09
client _ turne 0.06
client are 0.33
client b -0.18
client gets 0.23
client is 0.16
client side 0.41
clients 0.08
clients ' 0.10
clients , 0.46
clients are 0.05
climb 0.17
clip -0.30
clip art -0.20
clock -0.09
clock $ 0.23
clock . 0.77
clock _ the 0.39
clock and 0.29
close . -0.13
close _ : 0.34
close _ ? -0.10
close _ ai -0.08
close _ browser 0.09
close _ customer -0.15
close _ every -0.15
close _ file 0.32
close _ gate -0.11
close _ go 0.05
close _ minor 0.06
close _ on 0.07
close _ our -0.08
close _ risk 0.08
close _ tab -0.13
close _ without -0.07
close a -0.07
close deviations -0.21
close themselves 1.13
close to 0.07
closed $ -0.15
closed , 0.16
closed . -0.28
closed : 0.72
closed ; 0.11
closed and 0.61
closed capa 0.06
closed door 0.10
closed in 0.35
closed its 0.32
closed out 0.61
closed the 0.14
closed until -0.33
closed with 0.13
closes 0.26
closes low 0.89
closes nothing -0.32
closes the 0.49
closes them 0.23
closing the -0.06
closure 0.39
closure is 0.08
closures 0.22
cloud -0.08
cloud , 0.24
cloud _ 27001 -0.07
cloud _ penetration 0.06
cloud provider -0.61
cloud under 0.41
cloudflare -0.18
cluster 0.44
cluster , 0.24
cmo 0.32
co cs 0.07
coat -0.07
coc 0.19
code -0.09
code $ -0.07
code _ . -0.09
code _ check 0.07
code _ it -0.12
code _ to -0.15
code from 0.35
code has -0.12
code is -0.16
code on 0.07
code that -0.18
code there -0.06
code to 0.06
coded -0.67
coded . -0.22
codes -0.21
coffee -0.25
coffee , -0.19
coffee break 0.08
coffee machine -0.14
coffee on 0.18
cold . 0.11
collapses -0.11
colleague -0.15
colleague . -0.10
colleague _ a -0.09
colleagues -0.09
colleagues in 0.05
collect 0.31
collect _ and 0.09
collect _ evidence -0.07
collecte _ . 0.09
collecte _ 2026 0.06
collecte _ the 0.05
collected 0.12
collected , -0.10
collected . -0.11
collected : 0.16
collected as 0.09
collected for 0.06
collected on -0.30
collected one -0.08
collection -0.17
collection before 0.07
collector -0.16
color _ . -0.19
color _ and -0.22
colour -1.06
colour , -0.07
colour . -0.55
colour blind -0.10
colour of -0.26
colour palette -0.07
coloured -0.67
colours -0.30
colours , -0.09
colours . -0.20
column -0.90
column , -0.07
column . 0.13
column _ the -0.06
column is -0.09
column to 0.11
columns -0.87
columns . -0.16
com -0.46
com without 0.17
combination 0.12
come . -0.17
come ; -0.22
come _ , -0.05
come _ 2 0.15
come _ 403 -0.13
come _ : 0.05
come _ @us -0.08
come _ any -0.13
come _ authenticity 0.07
come _ certifie 0.12
come _ come 0.07
come _ directory 0.15
come _ each 0.15
come _ its 0.22
come _ last 0.06
come _ looke 0.09
come _ of -0.07
come _ our -0.08
come _ printer 0.24
come _ seal -0.07
come _ soc 0.07
come _ storage -0.05
come _ supplier -0.15
come _ thi 0.06
come _ us -0.08
come _ verifie 0.20
come _ without -0.08
come _ you -0.07
come after -0.46
come back 0.36
come first -0.39
come from -0.29
come in -0.22
come loose 0.50
come out -0.21
come straight 0.36
come through 0.54
come up 0.06
come without -1.15
comes -0.12
comes after -1.06
comes along -0.07
comes first -1.05
comes out 0.41
comes up -0.18
comes without -0.20
coming , -0.30
coming soon 1.01
commas -0.80
comment -0.15
comment , 0.08
comment : -0.06
comment _ , -0.07
comment _ . -0.20
commented -0.10
comments -0.30
comments . -0.21
comments on -0.30
commercial 0.83
commercial _ . 0.18
commercial batches -0.06
commercial lots 0.27
commissioned -0.20
commit 5eed0a11ce -0.36
commits 0.07
commits the 0.20
committed record 0.70
committed to 0.48
common -0.44
common _ . -0.07
companie _ . -0.11
companies -0.07
companies . -0.07
company $ 0.59
company 's 0.83
company , 0.06
company _ ; -0.06
company _ ? -0.07
company _ and -0.08
company _ list -0.05
company _ our -0.05
company _ workspace -0.06
company _ you 0.09
company can 0.17
company directory 0.10
company has 0.28
company in -0.12
company is -0.11
company that -0.71
compare _ the 0.05
compared 0.07
compared . 0.18
compared at 0.08
compared every 0.14
compared the -0.18
compares 0.21
comparison -0.09
compartment 0.40
competent authority -0.08
competition -0.58
competition _ compliance -0.07
competition law -0.28
competitor 's -0.19
competitor _ an -0.13
competitor _ be 0.06
competitor _ its -0.13
competitor _ our 0.11
competitor _ same 0.06
competitor advertises -0.18
competitor may 0.52
competitors can 0.32
compiled 0.12
complain -0.13
complain . -0.11
complaint 0.51
complaint , -0.09
complaint _ and -0.08
complaint _ belong 0.05
complaint _ come -0.06
complaint _ document 0.05
complaint _ in -0.06
complaint _ it 0.16
complaint _ to 0.23
complaint _ together -0.09
complaint form -0.12
complaint in 0.17
complaint statistics 0.10
complaint through 0.13
complaints , -0.13
complaints and 0.05
complaints by -0.07
complete 0.55
complete $ 0.58
complete , -0.21
complete . 0.31
complete : -0.55
complete ; -0.69
complete _ , -0.07
complete _ ; -0.19
complete _ a -0.25
complete _ and -0.67
complete _ approve -0.12
complete _ be -0.06
complete _ before -0.06
complete _ can 0.08
complete _ history 0.05
complete _ it -0.10
complete _ signe -0.33
complete _ the -0.53
complete _ to -0.11
complete as -0.20
complete for -0.09
complete in -0.45
complete on -0.14
complete ” -0.16
completed 0.35
completed in 0.17
completed its 0.12
compliance 0.14
compliance $ -0.46
compliance , 0.19
compliance . 0.27
compliance : 1.49
compliance ; -0.07
compliance _ . 0.09
compliance _ : -0.06
compliance _ ai 0.07
compliance _ as 0.21
compliance _ by 0.19
compliance _ can 0.07
compliance _ every 0.06
compliance _ not 0.06
compliance _ our 0.07
compliance at -0.08
compliance decisions 0.25
compliance has 0.07
compliance record -0.17
compliance status 0.63
compliance that -0.16
compliance truth 0.18
compliance verdict 0.32
compliance was 0.43
compliance you 0.46
compliant 0.78
compliant " -0.27
compliant $ 1.36
compliant , 0.58
compliant : -0.06
compliant _ , 0.12
compliant _ 11 0.05
compliant _ and 0.07
compliant _ baa -0.06
compliant _ compliant 0.07
compliant _ not -0.07
compliant _ the 0.11
compliant _ will -0.13
compliant and 0.12
compliant as 0.38
compliant by 0.15
compliant from 0.16
compliant is -0.20
compliant with 0.14
compliant | 0.24
compliant ” -0.43
complies 0.67
complies . 0.59
complies with 0.25
comply , 0.51
comply . 0.13
component _ meane 0.18
component signing 0.06
component that -0.10
components and 0.38
compressed -0.23
compressed copies -0.16
compulsory -0.30
compute _ . -0.38
computed -0.09
computer 0.09
computer generated -0.09
computerised -0.16
computerised system -0.06
computerised systems -0.15
computes 0.06
conceived 1.44
concept -0.61
concept _ . -0.14
concept paper -0.05
concerned 0.15
concluded 0.46
concluded . 0.17
concludes 1.16
condition -0.80
condition _ be -0.10
condition that -0.27
conditional 0.08
conditional access 0.17
conference -0.51
confetti -0.61
confidence _ be -0.11
confidence of 0.22
confidence ” -0.13
confidentiality 0.21
confidentiality , 0.31
confidentiality : 0.29
confidentiality _ and 0.10
confidentiality _ privacy -0.23
confidentiality _ the 0.09
confidentiality criteria 0.09
configured 0.08
confined 0.40
confined to 0.86
confirm 0.45
confirm ; 0.52
confirm _ 's 0.28
confirm _ assistant 0.17
confirm _ the 0.06
confirm the 0.36
confirm what 0.12
confirme _ . 0.12
confirme _ control -0.13
confirme _ our 0.27
confirme _ work 0.15
confirme _ write -0.07
confirmed 0.58
confirmed . 0.17
confirmed in -0.27
confirmed our 0.31
confirmed that 0.24
conforming 0.17
conformity 0.15
conformity with 0.06
congratulations -0.29
connected $ 0.09
connected : 0.29
connected modules 0.58
connection between 0.09
connects -0.09
conscience -0.76
consent 0.18
considered -0.46
considering 0.06
considering that 0.15
consists -0.59
consists of -0.27
console . -0.08
conspicuous -0.20
conspicuous by -0.16
constant -0.42
constraint 0.07
construction -0.21
construction , 0.65
consultant 's -0.06
consultant _ . -0.10
consultant _ of 0.06
consults 0.28
consults the 0.39
contact -0.88
contact ? -0.07
contain -0.19
contain _ . -0.10
containers -0.29
contains -0.33
contains a -0.23
contains no 0.21
contains the -0.31
content -0.52
content . 0.06
content _ . -0.31
content _ be -0.09
content _ oven 0.06
content _ yaml -0.09
content evidence -0.06
content file -0.06
content gates 0.07
content ledger 0.31
content published -0.08
contents and -0.05
context -0.63
context . -0.09
continents 0.90
continents . 0.40
continue -0.15
continuity -0.06
continuity objectives -0.35
continuously 0.09
contract -0.47
contract _ . -0.14
contract _ keep -0.06
contract for -0.07
contract lab -0.27
contract laboratory -0.09
contract with -0.12
contractors 0.77
contracts -0.90
contracts $ -0.34
contracts the 0.13
contrast -0.24
contrast , 0.40
contrast _ be 0.07
control -0.16
control , -0.49
control : 0.17
control ; 0.38
control _ . 0.08
control _ ? -0.05
control _ @us 0.10
control _ a -0.10
control _ access -0.13
control _ already 0.05
control _ auditor 0.13
control _ blocke 0.06
control _ by -0.13
control _ checksum -0.07
control _ clean 0.07
control _ close -0.13
control _ control -0.06
control _ criterion 0.11
control _ durable 0.11
control _ every 0.23
control _ evidence -0.12
control _ issue 0.33
control _ line 0.35
control _ mis -0.23
control _ not -0.30
control _ now 0.06
control _ number 0.08
control _ operation 0.09
control _ out 0.06
control _ period -0.07
control _ plan -0.05
control _ put -0.07
control _ remain -0.06
control _ require -0.07
control _ say 0.05
control _ sop -0.07
control _ stay -0.10
control _ straight 0.06
control _ system 0.11
control _ the 0.11
control _ them 0.09
control _ today 0.05
control _ trust 0.14
control _ unavailable -0.13
control _ verifie 0.39
control _ which 0.09
control _ whose -0.08
control _ – 0.12
control _ ” -0.08
control are -0.07
control is -0.21
control issues 0.58
control that 0.55
control with 0.56
controler _ , 0.11
controlled 0.10
controlled $ 0.29
controlled , -0.26
controlled archive 1.15
controlled copies 0.15
controlled documents 0.48
controlled evidence 0.22
controlled one 0.85
controlled print 0.36
controlled production -0.09
controlled release 0.13
controlled repository 0.20
controlled storage 0.10
controlled store 0.10
controlled vault 0.07
controlled ” -0.51
controller 0.07
controllers 0.39
controls , 0.25
controls against 0.09
controls and 0.08
controls are 0.05
controls at -0.18
controls for 0.32
controls work 0.60
convene 0.07
convene the 0.07
convention 0.25
cookie _ be -0.11
copie _ 's -0.06
copie _ , 0.18
copie _ @us 0.07
copie _ and 0.17
copie _ each 0.21
copie _ every 0.14
copie _ floor 0.20
copie _ issue 0.08
copie _ line 0.42
copie _ out 0.16
copie _ region -0.09
copie _ second -0.05
copie _ two -0.06
copie _ we -0.08
copied from -0.33
copied to -0.15
copies -0.06
copies , 0.11
copies 1 0.44
copies ; -0.58
copies and -0.13
copies at -0.25
copies be -0.20
copies come 0.08
copies is 0.21
copies issued 0.37
copies leave 0.51
copies of -0.07
copies out 0.49
copies that 0.30
copies to 0.17
copies today 0.06
copies we 0.09
copies were -0.13
copies will -0.26
copies | -0.08
copies ” -0.33
copilot 0.48
copilot 's 0.15
copilot , 0.51
copilot _ . 0.21
copilot _ the 0.10
copilot certifies -0.06
copilot concluded 0.17
copilot is 0.05
copy " -0.15
copy $ 0.24
copy , -0.21
copy _ @us -0.09
copy _ all 0.11
copy _ each 0.16
copy _ every 0.16
copy _ file -0.12
copy _ floor 0.05
copy _ from 0.10
copy _ issue 0.07
copy _ leav 0.10
copy _ live 0.20
copy _ on 0.18
copy _ platform 0.18
copy _ printer 0.08
copy _ release 0.23
copy _ unavailable -0.06
copy _ whose -0.06
copy _ your -0.06
copy _ | 0.06
copy and 0.19
copy at -0.41
copy before 0.06
copy control -0.08
copy editor -0.20
copy in 0.47
copy is -0.11
copy issue 0.15
copy issued 0.11
copy leaves 0.11
copy no 0.23
copy number 0.69
copy on 0.11
copy recall 0.06
copy register -0.08
copy that 0.37
copy whose -0.07
copy | -0.44
copy ” -0.26
copying a -0.16
copywriter -0.59
copywriter . -0.15
copywriters -0.12
core 0.05
corner 0.06
corner is -0.05
corporate 0.13
corporate identity 0.16
corporate login 0.39
correct a 0.76
correct the -0.19
correcte _ . -0.06
corrected -0.75
corrected . -0.11
corrected the -0.06
correction . -0.24
correction _ . 0.11
correction _ ad 0.06
correction _ its 0.09
correction _ mark 0.09
correction _ next 0.07
correction leaves 0.36
corrections 0.84
corrections are 0.44
corrective 0.14
corrective actions 0.13
corrective and -0.22
correctly -0.32
correctly . -0.17
corridor -0.26
cosmetic 0.07
cost 0.10
cost _ a 0.28
cost _ everythe -0.05
cost _ nothe 0.09
cost you 0.31
costs -0.05
costs you 0.21
costumes -0.07
could _ 's 0.07
could _ . -0.15
could _ another 0.06
could _ be -0.06
could _ cal -0.08
could _ day -0.10
could _ of 0.11
could _ one -0.08
could _ to -0.24
could _ we -0.11
could _ your -0.05
could a 0.08
could another 0.90
could ask 0.06
could be -0.10
could become -0.09
could call 0.05
could follow -0.09
could have -0.18
could i 0.06
could look -0.08
could not 0.24
could once 1.48
could one -0.06
could open -0.24
could put -0.14
could read -0.12
could rewrite -0.23
could see 0.78
could sign -0.27
could somebody 0.68
could start -0.23
could we -0.88
could wish 0.65
could you -0.13
could your -0.07
count . 0.09
count _ be -0.06
count _ meet -0.18
count _ official 0.08
count _ the 0.08
count _ when -0.12
count as 0.20
count it -0.08
countdown -0.10
counter -0.09
countersignature 0.07
countersigned 0.09
countersigned , 0.11
countersigned by 0.10
country -0.05
country or -0.13
counts . 0.07
counts : 0.53
counts and 0.43
counts for -0.42
counts is 0.07
counts only -0.07
courier 0.06
course -1.03
course , -0.13
course . -0.10
court 0.85
court , 0.30
court . -0.29
court _ export 0.15
court proof 0.59
cover , -0.67
cover . 0.26
cover _ . 0.06
cover _ to 0.06
cover letter 0.27
cover page -0.07
cover to -0.44
coverage : 0.22
coverage of -0.26
covered 0.21
covered $ 0.07
covered . 0.77
covering -0.37
covering the 0.13
covers . -0.10
covers all 0.21
covers every 0.29
covers it 0.18
covers its -0.62
covers production -0.07
covers the 0.63
cpa -0.08
cpa 's 0.06
cpa . -0.15
cpa _ full 0.09
cpa _ our 0.06
cpa _ signe 0.10
cpa firm 0.14
cpa firms -0.26
cpas 0.29
craft -0.19
crafte _ . 0.08
crafted 1.22
crafted request 0.09
crafted to 0.68
crash 0.12
crash , 0.20
crash . 0.07
crash _ everythe -0.05
crash would -0.20
crashed 0.11
crashed browser 0.08
crashes 1.14
crashes and 0.08
create , -0.07
create _ , 0.15
create _ the 0.06
create a 0.54
created 0.32
created in 0.15
creating -0.25
creation 0.46
creation and 0.29
credential _ the 0.08
credentials 0.62
credentials , 0.09
credentials . 0.26
credentials and 0.12
credit -0.11
crest -0.07
crest accredited -0.06
crew 0.20
criteria -0.21
criteria , -0.06
criteria . 0.05
criteria : -0.20
criteria and 0.10
criteria have -0.19
criteria name -0.17
criterion _ : -0.13
criterion _ categorie -0.06
criterion _ examine 0.10
criterion in 0.22
criterion that 0.08
critical 0.57
critical . -0.16
critical findings 0.18
criticals 0.62
cron -0.05
cros _ : -0.06
cros _ out -0.12
cross 0.05
cross _ . 0.06
cross _ : 0.06
cross _ blocke 0.30
cross _ not -0.34
cross customer -0.16
cross links 0.15
cross module 0.08
cross reference 0.09
cross references 0.18
cross tenant 0.06
crossed -0.43
crossed it -0.43
crossed out -0.67
cryptographically 1.10
cryptographically _ . 0.09
cryptographically _ the 0.17
cryptographically tied 0.32
cs 0.07
csa 0.24
csa star 0.34
css -0.47
csv -0.07
csv $ -0.09
csv _ . -0.07
ctrl -0.59
ctrl + -0.26
cupboard -0.11
cure 0.23
curl 0.09
curl ? 0.65
curl gets 0.05
current 0.12
current $ 0.38
current . 0.61
current _ . 0.08
current _ 2 0.08
current _ be 0.05
current _ boundary -0.17
current _ show -0.22
current build -0.20
current pilot -0.72
current release 0.07
current soc 0.57
currently -0.41
currently operates -0.06
curtain 0.12
custodians 0.07
custody , 0.23
custody _ every 0.05
custody _ from 0.06
custody _ of -0.05
custody _ unbroken -0.05
custody and -0.11
custody for 1.37
custody is -0.16
custody of -0.70
customer 0.09
customer $ 0.39
customer , 0.38
customer . -0.14
customer _ @us 0.06
customer _ ask -0.13
customer _ by 0.07
customer _ directory 0.14
customer _ erp -0.08
customer _ idp 0.06
customer _ into 0.33
customer _ off 0.14
customer _ our 0.09
customer _ plant -0.11
customer _ record 0.19
customer _ release 0.06
customer _ right -0.14
customer _ row 0.27
customer _ run -0.09
customer _ schema 0.15
customer _ seale 0.14
customer _ separate 0.05
customer _ since -0.08
customer _ site 0.11
customer _ so 0.10
customer _ system -0.09
customer _ them -0.09
customer _ wal 0.15
customer _ we -0.08
customer _ without 0.17
customer _ would 0.07
customer _ zero 0.17
customer _ ” -0.06
customer a -0.08
customer could 0.85
customer data 0.09
customer facing 0.08
customer from -0.22
customer gets 0.44
customer hangs -0.37
customer has 0.50
customer may -0.13
customer of -0.07
customer records 0.35
customer sits 0.47
customer too 0.44
customer will -0.17
customer workspaces 0.15
customers 0.34
customers $ 0.20
customers ' -0.08
customers , 0.13
customers . 0.13
customers : -0.13
customers already 0.10
customers can -0.08
customers do -0.19
customers enter -0.18
customers has -0.06
customers in -0.08
customers is -0.17
customers keep 0.06
customers kept -0.18
customers last 0.32
customers may -0.09
customers must -0.12
customers see 0.32
customers use 0.17
customers will -0.06
customers write -0.20
customers | 0.09
customs 0.09
cut _ record -0.08
cut _ your -0.09
cut from -0.11
cut out -0.09
cut the -0.05
cuts 0.58
cuts leave 0.08
cyber _ , -0.06
cyber _ plu 0.07
cyber essentials 0.11
daily 0.67
daily , 0.48
daily . 0.31
daily _ , 0.12
daily _ . 0.20
daily and -0.08
daily by -0.11
daily quality 0.20
daily use 0.19
dairy -0.21
dangling 0.07
danish -0.22
dark -0.24
dark mode -0.97
dark theme -0.18
dash -0.58
dashboard -0.21
dashboard , -0.10
dashboard is -0.21
dashed -0.35
data 0.12
data $ -0.05
data , -0.36
data . -0.06
data ? 0.05
data _ 2 -0.13
data _ : 0.05
data _ ? 0.08
data _ and -0.06
data _ be -0.23
data _ burn 0.15
data _ by 0.08
data _ down 0.11
data _ durable 0.07
data _ hold 0.07
data _ home 0.13
data _ isolate -0.15
data _ it -0.07
data _ not 0.06
data _ soc -0.15
data _ your 0.07
data after 0.21
data are -0.05
data can -0.14
data centre 0.10
data classification -0.72
data does 0.17
data encrypted -0.38
data every -0.08
data for -0.31
data gets -0.95
data goes -0.07
data has 0.15
data into 0.06
data is 0.11
data kept 0.16
data leaks -0.81
data lives 0.25
data logged -0.10
data loss -0.12
data model -0.52
data only -0.34
data ownership -1.55
data protection 0.08
data room 0.53
data set -0.12
data sheet -0.45
data sits 0.64
data stays -0.09
data underneath -0.05
data used -0.15
data with 0.08
data would -0.27
data | 0.28
data ” 0.07
database 0.22
database , -0.13
database . 0.08
database ? -0.05
database _ 's -0.05
database _ . 0.14
database _ and 0.14
database _ each 0.11
database _ no 0.12
database _ not 0.08
database _ on 0.14
database _ own 0.06
database _ to -0.09
database administrators 0.48
database back 0.08
database does 0.20
database enforces 1.41
database has -0.08
database itself 1.04
database layer 0.09
database of 0.05
database refuses 0.59
database role 0.26
database schema 0.07
database with 0.10
date -0.09
date $ -0.32
date : -0.21
date ? 0.15
date _ @us 0.32
date _ a -0.05
date _ ii -0.10
date _ in -0.12
date _ meane 0.06
date _ not -0.08
date _ of 0.08
date _ to -0.14
date _ type -0.14
date for -0.09
date has -0.57
date in 0.14
date of -0.10
date that -0.20
dated 0.17
dated , -0.15
dated . 0.07
dated 14 0.29
dated and 0.29
dates -0.09
dates , 0.16
dates . -0.25
dates are -0.08
day 's -0.16
day _ and 0.05
day _ but -0.05
day _ day 0.19
day _ gate -0.23
day _ have -0.06
day _ report -0.05
day _ which 0.06
day _ will -0.14
day a -0.26
day after -0.24
day be -0.08
day each -0.17
day from 0.08
day is -0.23
day it 0.09
day long -0.06
day on -0.08
day one 0.53
day sooner -0.13
day the -0.07
day when -0.17
day with 0.09
day you 0.18
days 0.08
days $ 0.41
days , 0.07
days after -0.23
days and 0.32
days it 0.06
days of 0.10
days up -0.16
days when 0.46
db 0.18
dd -0.09
dead 0.16
dead end -0.14
deal of 0.20
deals -0.42
deals with -0.38
dec 0.11
decade , -0.11
decent -0.12
decide -0.12
decide , -0.22
decide . 0.19
decide _ and 0.16
decide _ assistant -0.07
decide _ can 0.17
decide _ close 0.09
decide _ do 0.07
decide _ gate -0.05
decide _ have -0.31
decide _ it -0.34
decide _ our 0.10
decide _ server 0.27
decide anything 0.07
decide by -0.10
decide it 0.14
decide on -0.46
decide what 0.19
decide whether -0.21
decide ” -0.32
decided 0.13
decided by 0.85
decides 0.05
decides , 0.75
decides ; -0.10
decides and 0.07
decides anything -0.12
decides for 0.49
decides is 0.11
decides on 0.13
decides that -0.48
decides whether 0.62
decides ” -0.39
deciding is -0.23
decision 0.09
decision , -0.09
decision _ : 0.22
decision _ make 0.20
decision _ person -0.32
decision _ to 0.07
decision _ with -0.28
decision is -0.06
decision rights -0.51
decisions 0.10
decisions $ 0.07
decisions made 0.27
decisions on 0.07
deck -0.35
deck , -0.10
deck _ . -0.10
declare -0.10
declared 0.05
decline -0.20
declined -0.57
declined . -0.37
decoration . -0.47
dedicated 0.51
dedicated instance -0.08
default 0.31
default $ 0.36
default : 0.19
default _ on 0.06
default api 0.25
default deny 0.13
default means 0.06
default on 0.06
defect -0.09
defect . -0.24
defence -0.15
defined 0.05
degrees 0.05
degrees . -0.28
delegated 0.20
delete 0.43
delete _ , 0.11
delete _ ; 0.13
delete _ ? 0.07
delete _ a 0.09
delete _ audit 0.18
delete _ before 0.06
delete _ end 0.17
delete _ its 0.18
delete _ mistake 0.06
delete a 0.22
delete an 0.07
delete log 0.44
delete on 0.08
delete right 0.12
deleted . -0.41
deleted ? 0.14
deleted before 0.19
deleted the -0.12
deleted while 0.41
deletes . 0.12
deleting 0.08
deleting a 0.09
deleting one -0.09
deletion 0.46
deletion _ , -0.07
deletion _ custody -0.09
deletion _ key -0.09
deletion handling -0.10
deletion rules -0.41
delight -0.22
delivered -0.13
delivered . 0.15
delivery -0.61
delivery , -0.14
delivery _ and -0.17
deloitte 0.08
demand $ 0.33
demand . -0.11
demand _ , -0.21
demand _ . -0.10
demanded 0.08
demanding 0.14
demands -0.34
demands a 0.16
demo -1.12
demo " 0.07
demo $ -0.31
demo 's 0.61
demo ) -0.07
demo . -0.07
demo _ 's -0.23
demo _ , -0.10
demo _ . -0.75
demo _ ; 0.13
demo _ a 0.52
demo _ anyone 0.06
demo _ as -0.13
demo _ by -0.09
demo _ can -0.12
demo _ change 0.09
demo _ for -0.11
demo _ from 0.07
demo _ history 0.06
demo _ in 0.16
demo _ label 0.05
demo _ make -0.08
demo _ no 0.13
demo _ not -0.25
demo _ nothe -0.06
demo _ of -0.09
demo _ on -0.14
demo _ one -0.09
demo _ only 0.17
demo _ prototype 0.08
demo _ quality 0.06
demo _ ready -0.06
demo _ record -0.10
demo _ sample 0.20
demo _ screen -0.07
demo _ session 0.06
demo _ show 0.08
demo _ the 0.20
demo _ them -0.13
demo _ to -0.16
demo _ up -0.15
demo _ when -0.14
demo _ which -0.09
demo _ who -0.16
demo _ with -0.33
demo _ without -0.06
demo _ you -0.14
demo _ “ -0.17
demo _ ” 0.11
demo and -0.21
demo are 0.24
demo break -0.21
demo can -0.15
demo data 0.11
demo does 0.23
demo has -0.50
demo is 0.22
demo keeps 0.08
demo kept 0.07
demo list 0.14
demo local 0.18
demo lose -0.08
demo only -0.11
demo opens -0.22
demo records -0.15
demo runs -0.17
demo see 0.11
demo server -0.40
demo shows -0.11
demo starts 0.16
demo surfaces 0.13
demo user -0.15
demonstrate _ . -0.22
demonstrate _ data -0.10
demonstrate _ demo -0.11
demonstrate _ only -0.11
demonstrated -0.07
demonstrated with -0.41
demonstration -0.31
demos -0.08
denied by 0.14
denied ” -0.06
deny is 0.63
department -0.13
department . -0.45
department of 0.88
departure from -0.10
depend 0.18
depend _ release 0.07
depend on 0.18
depends -0.36
depends on -0.25
deployed 0.63
deployed , 0.10
deposit 0.15
derived -0.08
derived from -0.06
describe -1.14
describe _ , -0.18
describe _ . 0.15
describe _ as -0.18
describe _ that -0.05
describe the -0.08
described -0.69
describes a -0.40
describes no 0.05
describes the -0.25
description -0.39
description . -0.11
description _ . -0.08
description _ and -0.09
description _ the -0.18
description of -0.31
deserve -0.80
design -0.62
design $ -0.07
design , 0.29
design . -0.26
design ; -0.19
design _ . 0.15
design _ by 0.11
design _ control 0.06
design _ for -0.10
design and 0.15
design file -0.20
design has -0.10
design note -0.14
design of 0.43
design review -0.71
designe _ be 0.05
designed -0.16
designed , -0.11
designed for 0.05
designed to 1.69
designer -1.59
designer 's 0.05
designer , -0.05
designer . -0.42
designer _ . -0.12
designer _ a -0.05
designers -0.39
desk , -0.09
desk . 0.06
desk : 0.06
desk has 0.07
desktop 0.05
destroyed 0.51
destruction 0.15
detected 0.15
detection -0.30
determined 0.61
determined by 0.53
determines 0.34
detour -0.10
dev -0.08
dev 007 -0.15
dev _ be -0.10
dev tools 0.14
developers -0.11
development 0.09
deviation 0.33
deviation , 0.23
deviation ? 0.09
deviation _ 's 0.07
deviation _ , -0.24
deviation _ a -0.08
deviation _ ai 0.06
deviation _ and 0.15
deviation _ approve 0.33
deviation _ be 0.11
deviation _ cause -0.05
deviation _ come 0.05
deviation _ durable 0.43
deviation _ for 0.10
deviation _ hold 0.28
deviation _ it -0.07
deviation _ its 0.09
deviation _ itself -0.08
deviation _ link 0.09
deviation _ linke 0.07
deviation _ our 0.08
deviation _ permanently 0.11
deviation _ sop 0.33
deviation _ text -0.07
deviation _ the 0.07
deviation _ themselve 0.28
deviation _ to -0.07
deviation _ you 0.07
deviation _ | 0.06
deviation and 0.05
deviation are -0.05
deviation as -0.13
deviation at 0.08
deviation behind 0.49
deviation can 0.23
deviation form -0.31
deviation in -0.09
deviation it 0.46
deviation link 0.13
deviation on 0.26
deviation that 0.87
deviation there -0.19
deviation titles -0.16
deviation you -0.12
deviation | 0.09
deviation ” -0.06
deviation → 0.14
deviation ↔ 0.14
deviations 0.31
deviations $ 0.13
deviations , -0.14
deviations are -0.22
deviations close 1.13
deviations in 0.19
deviations to 0.10
deviations | 0.14
deviations ” -0.08
device , 0.06
device maker -0.13
device quality 0.51
devices -0.24
devices . -0.16
diagram -0.18
diagram _ . -0.28
diagram _ the -0.16
diagram on 0.15
diagram with 0.13
diagrams -0.16
diagrams are -0.06
dialog -0.69
dialog . -0.06
dialog is -0.16
diary 0.17
did 0.36
did , -0.09
did in 0.19
did not 0.35
did our 0.16
die 0.08
die _ . 0.12
die _ the 0.06
died 0.44
dies 0.45
dies at 0.28
differ -0.10
difference between -0.08
different _ . -0.06
different modules 0.15
different things -0.15
differs -0.07
differs from -0.07
digest -0.11
digest _ the -0.12
digest of -0.22
digit 0.13
digital 1.05
digitally 0.68
digits -0.32
digits and -0.07
diploma -0.28
direct 0.07
direct api 0.10
direction 0.07
directions 0.14
directions . 0.07
directly ? -0.07
director 0.07
directory 0.24
directory , 0.65
directory . 0.37
directory _ a 0.13
directory _ for 0.08
directory and 0.10
directory before -0.06
directory has 0.07
directory is 0.06
directory vouches 0.34
disabled -0.56
disabled . -0.16
disables 0.46
disables them 0.07
disaster 0.05
disaster _ have 0.11
disaster _ in 0.07
disaster _ rehearse 0.12
disaster recovery 0.07
discards -0.16
disclaimer 0.40
disclosure -0.55
disclosure $ -0.67
disclosure . -0.06
disclosure security 0.11
discretion 0.70
discussed -0.42
discussion -0.65
dish -0.17
dish of -0.11
dishes 0.05
disk 0.34
disk , 0.09
disk _ . 0.38
disk _ a -0.05
disk _ in 0.32
disk is 0.20
disks 0.41
disks , -0.08
disks . 0.39
dislike -0.11
disown 0.72
disowned . 0.43
display -0.59
display only -0.16
displayed -0.40
displays -0.55
disposal 0.15
disposal $ 0.05
dispose -0.16
disposes 0.55
disposes of 0.52
disposition 0.33
disposition , 0.18
disposition _ . 0.15
disposition of 0.18
disposition on 0.14
dispositioned 0.81
dispositioned in 0.51
dispositions 0.11
dist -0.08
distributed 0.14
distributes -0.06
distribution list -0.10
dizable _ directory 0.06
dms -0.20
dnv -0.44
do 0.05
do $ -0.18
do : -0.05
do _ an -0.07
do _ answer -0.07
do _ approve 0.11
do _ assistant -0.09
do _ authentication -0.05
do _ backup 0.07
do _ bother 0.33
do _ but 0.08
do _ button 0.17
do _ check -0.11
do _ claim -0.65
do _ copie -0.07
do _ customer -0.11
do _ data -0.10
do _ describe -0.05
do _ each -0.06
do _ for 0.12
do _ hide 0.13
do _ hold -0.16
do _ isolate -0.26
do _ just 0.26
do _ link -0.09
do _ lose 0.32
do _ merely 0.41
do _ more 0.24
do _ nee -0.09
do _ not 0.16
do _ of 0.07
do _ offer -1.30
do _ our 0.20
do _ over 0.12
do _ paper -0.06
do _ put 0.05
do _ read 0.09
do _ restart -0.06
do _ restore 0.08
do _ stop 0.10
do _ test 0.12
do _ that 0.08
do _ their -0.07
do _ they 0.11
do _ think 0.26
do _ use -0.06
do _ your -0.06
do _ “ 0.19
do _ ” 0.06
do before 0.21
do customers -0.14
do for 0.07
do have 0.57
do i -0.11
do on -0.17
do one 0.10
do our 0.75
do references 0.37
do that 0.17
do the -0.45
do they -0.14
do what -0.12
do with -0.12
doc 0.12
doc control 0.12
docs -0.20
docs , -0.21
doctor 0.60
doctored 0.37
document 0.05
document $ 0.07
document . 0.21
document _ , -0.07
document _ : 0.13
document _ and 0.05
document _ become -0.16
document _ by 0.08
document _ final 0.10
document _ follow 0.14
document _ for -0.06
document _ good -0.07
document _ have -0.09
document _ make 0.20
document _ today 0.08
document _ under 0.06
document and 0.09
document changes 0.41
document controller -0.09
document controllers 0.07
document for -0.05
document goes 0.35
document issue 0.10
document links -0.16
document list -0.20
document office -0.20
document release 0.51
document revision 0.14
document system -0.72
document | 0.11
document – -0.07
documentation -0.96
documented $ 0.29
documented . -0.23
documents , -0.09
documents . 0.14
documents and 0.24
documents are 0.05
documents be -0.21
documents can -0.11
documents has 0.25
documents it 0.40
documents must -0.13
documents that -0.09
documents they -0.14
documents will -0.41
docusign -0.92
docusign 's -0.37
docusign . -0.18
docusign says -0.07
doe -0.25
doe _ , 0.07
doe _ . 0.17
doe _ 2 -0.12
doe _ : 0.19
doe _ ? -0.10
doe _ ai -0.08
doe _ all 0.11
doe _ anythe 0.07
doe _ as 0.11
doe _ ask -0.07
doe _ can 0.06
doe _ control -0.06
doe _ evidence -0.06
doe _ fit -0.05
doe _ hold -0.28
doe _ just 0.72
doe _ log -0.07
doe _ make -0.12
doe _ provide -0.24
doe _ since 0.06
doe _ soc -0.14
doe _ today -0.09
doe _ user -0.06
doe _ who -0.15
doe _ work -0.05
doe _ yet -0.06
does , 0.20
does . 0.08
does : 0.38
does ; 0.17
does @us -0.06
does anything 0.16
does data 0.07
does in 0.13
does it 0.07
does not -0.44
does nothing -0.13
does on 0.11
does so 0.18
does the -0.17
does what -0.24
does with 0.07
does without -0.30
does your -0.26
dog -0.25
domain -0.41
done 0.37
done $ 1.74
done , -0.23
done . 0.21
done ; 0.05
done and -0.14
done by -0.36
done in 0.46
done is 0.24
done so -0.21
done with -0.10
door 0.34
door $ 0.28
door . -0.07
door : 0.32
door ; 0.69
door _ , 0.12
door _ be 0.14
door _ evidence 0.11
door _ for 0.28
door _ your 0.32
door _ “ 0.11
door opens -0.06
door you 0.60
doorman 0.14
doors and -0.06
doors are 0.10
dora 0.29
dora aligned 0.29
dossier 0.33
dossier _ agency 0.08
dossier _ as 0.08
dossier _ it 0.08
dossier _ the 0.06
dossier to 0.31
dossiers 0.25
dot : 0.07
dotted -0.43
dotted lines -0.05
double 0.05
doubt 0.14
down 0.05
down . -0.41
down ? 0.58
down _ last 0.10
down and -0.14
down for -0.24
down in 0.24
down the -0.24
down to 0.82
down ” -0.15
download 0.09
download . 0.42
download _ certifie 0.05
download is -0.06
downloaded -0.18
downloads 0.11
downstream 0.60
dr . -0.83
draft -0.23
draft " -0.64
draft , -0.06
draft : -0.06
draft _ " -0.26
draft _ , -0.15
draft _ . -0.15
draft _ : 0.05
draft _ change -0.16
draft _ draft -0.12
draft _ dutie 0.05
draft _ have -0.12
draft _ person -0.10
draft _ say -0.06
draft _ separate 0.05
draft _ stay 0.05
draft _ that -0.06
draft _ to 0.07
draft _ “ -0.11
draft and 0.24
draft by -0.20
draft for -0.09
draft press -0.18
draft read -0.09
draft to 0.71
drafte _ be -0.10
drafted -1.52
drafted , -0.90
drafting -0.07
drafting and -0.16
drafting is 0.11
drafts -0.60
drafts , -0.73
drafts . -0.91
drafts ; 0.05
drafts are -0.06
drafts changes -0.32
drafts for 0.07
drafts only -0.12
drafts text -0.20
drafts the -0.35
drag a -0.11
dragging -0.17
draw _ . -0.16
draw _ a -0.17
draw _ sample -0.09
draw _ that -0.06
draw _ the -0.05
draw _ to -0.14
draw a -0.12
draw on 0.11
drawe _ . -0.22
drawer , 0.10
drawer . -0.58
drawing -0.05
drawing . -0.85
drawing board -0.09
drawing of 0.18
drawn -0.85
drawn , -0.09
drawn from 0.05
drawn in -0.68
draws on 0.17
dreame _ 2 0.20
dreame _ a 0.20
dreame _ report 0.20
dreame _ soc 0.20
dreaming 0.78
dreaming of 0.78
dressed 0.12
drew -0.37
drew it -0.05
drift 0.08
drill . -0.10
drill : 0.45
drill _ . 0.09
drill passed 0.49
drilled 0.56
drills , 0.17
drills . 0.17
drills are -0.08
drive -0.15
drives -0.11
drop a 0.15
drop down -0.12
drop the 0.10
dropdown -0.65
dropdown . -0.10
dropped 0.06
dropped . 0.12
drops 0.07
dss 4.0 0.37
dss : -0.09
dss _ to -0.07
dublin 0.28
due -0.59
due _ . -0.27
due _ in 0.10
due date 0.10
due dates -0.11
due in -0.18
due on -0.33
due to -0.28
dump _ a 0.07
duo 0.22
durability -0.12
durability is -0.46
durability of -0.09
durable 0.22
durable $ 0.19
durable . 0.14
durable _ , -0.07
durable _ a -0.07
durable _ and -0.14
durable _ available 0.10
durable _ be 0.05
durable _ blocke -0.26
durable _ close -0.13
durable _ do 0.07
durable _ have 0.06
durable _ input 0.06
durable _ live 0.18
durable _ migration -0.31
durable _ mis -0.12
durable _ not -0.58
durable _ now 0.14
durable _ storage 0.07
durable _ teste -0.19
durable _ to -0.06
durable _ verifie 0.07
durable and -0.31
durable as 0.11
durable audit 0.05
durable cross -0.08
durable is -0.22
durable link -0.20
durable persistence 0.19
durable relations -0.07
durable store -0.38
durable today 0.11
durable workflow 0.08
durable ” -0.17
durably 0.24
durably , -0.12
durably _ not -0.23
durably _ the 0.05
durably and 0.21
durably linked 0.49
dure _ pilot -0.10
during -0.09
during the 0.07
dusseldorf -0.49
dust 0.33
dutie _ . 0.05
dutie _ separate 0.05
duties -0.06
duties stay 0.22
duty 0.25
e 1 -0.20
e _ active 0.14
e _ and -0.06
e _ be 0.05
e _ blocke 0.10
e _ certifie -0.10
e _ control -0.06
e _ copy -0.17
e _ live 0.13
e _ that 0.06
e _ the -0.06
e _ yet 0.21
e sign 0.64
e signature -0.22
e signatures 0.77
e signed 0.27
each 0.27
each @us 0.28
each _ . 0.08
each _ api 0.05
each _ arrival 0.06
each _ ask 0.16
each _ authenticate 0.21
each _ be -0.06
each _ bear 0.07
each _ by -0.09
each _ capa -0.05
each _ certificate 0.05
each _ certifie 0.35
each _ come 0.23
each _ database 0.07
each _ digest -0.06
each _ documente -0.14
each _ file -0.05
each _ fingerprinte -0.07
each _ for 0.12
each _ identity 0.19
each _ in -0.09
each _ issue 0.08
each _ it -0.08
each _ its 0.17
each _ last 0.30
each _ live 0.06
each _ must -0.11
each _ need -0.36
each _ next -0.16
each _ number 0.06
each _ off 0.11
each _ on -0.07
each _ our 0.33
each _ owner -0.06
each _ permission 0.18
each _ record 0.10
each _ restore 0.13
each _ right -0.06
each _ row 0.06
each _ say -0.06
each _ seal 0.18
each _ separate 0.07
each _ signature 0.16
each _ sit 0.07
each _ sop -0.06
each _ take 0.09
each _ them 0.06
each _ they -0.05
each _ through 0.06
each _ to -0.06
each _ today 0.06
each _ under -0.06
each _ user 0.06
each _ wal 0.06
each _ will -0.35
each _ would -0.36
each _ you 0.24
each _ your 0.15
each action 0.20
each ai -0.15
each and 0.24
each attachment -0.29
each call 0.24
each caller 0.08
each capa -0.17
each change 0.17
each click 0.11
each company 0.47
each complaint 0.12
each controlled 0.29
each copy -0.12
each customer 0.18
each day 0.34
each door 0.41
each evidence -0.07
each export 0.10
each figure -0.25
each file 0.39
each handler 0.28
each have -0.06
each hour 0.08
each is 0.18
each line -0.20
each login 0.83
each manufacturer 0.17
each migration 0.08
each month -0.18
each morning -0.12
each mutation 0.66
each night 0.24
each of 0.52
each official 0.25
each one -0.07
each operator -0.10
each page -0.05
each part -0.06
each person -0.11
each pilot -0.05
each quarter -0.22
each query -0.10
each record -0.30
each relation 0.51
each release 0.12
each report 0.30
each request 0.18
each role -0.12
each save -0.14
each session 0.13
each sheet 0.14
each signer 0.09
each site -0.08
each sunday -0.11
each supplier 0.21
each time 0.80
each training 0.17
each upload 0.73
each uploaded 0.12
each with -0.49
each workspace -0.17
earlier -0.10
earlier , -0.23
earlier _ . -0.08
earlier than -0.13
earliest -0.70
earliest . -0.05
earns 0.16
earth 0.08
easier to 0.36
easter 0.11
easy -0.08
edit 0.23
edit $ 0.28
edit , 0.21
edit _ , 0.11
edit _ . 0.07
edit _ be 0.18
edit and 0.06
edit button 1.07
edit them -0.05
editable 0.14
editable , 0.87
editable by 0.24
edite _ , 0.05
edite _ false 0.33
edite _ immutable -0.12
edite _ mistaken -0.13
edited , 0.10
edited . -0.08
edited and -0.26
edited in -0.06
edition , 0.07
editor -0.33
editor . -0.16
edits 0.20
edits , 0.11
edits the 0.10
effect 0.06
effect , 0.08
effect . 0.23
effect at 0.06
effective 0.15
effective " -0.09
effective , -0.18
effective . 0.31
effective ? -0.10
effective _ , 0.11
effective _ at 0.12
effective _ control 0.19
effective _ copie 0.11
effective _ copy 0.15
effective _ day 0.08
effective _ electronic 0.14
effective _ issue 0.08
effective _ its 0.05
effective _ midnight 0.21
effective _ numbere 0.09
effective _ opene 0.10
effective _ release 0.10
effective _ signature 0.07
effective _ valid 0.14
effective and 0.48
effective at 0.58
effective by -0.15
effective here 0.23
effective means 0.07
effective on 0.44
effective sop 0.53
effective version 0.20
effective versions 0.65
effective without 0.56
effectively 0.41
effectiveness -0.06
effectiveness _ . 0.18
effectiveness check 0.08
effortless 0.52
effortlessly 0.28
eidas -0.38
eight to -0.14
eighteen -0.21
eighteen months -0.38
either , 0.11
either . -0.56
either _ , 0.07
either _ be 0.13
either _ the 0.06
either of 0.62
either record 0.06
either type -0.45
either way 0.13
electronic 0.12
electronic _ all 0.07
electronic _ and 0.27
electronic _ bind 0.33
electronic _ blocke -0.09
electronic _ every 0.13
electronic _ for -0.06
electronic _ live 0.10
electronic _ not -0.18
electronic _ on 0.21
electronic _ plan -0.06
electronic _ verifie 0.06
electronic signature -0.15
electronic signatures 0.06
electronic signing 0.34
electronically 0.22
electronically , 0.28
electronically . 0.06
electronically ? -0.06
electronically _ , -0.23
electronically _ @us 0.06
electronically _ and 0.19
electronically _ binde 0.06
electronically _ legally 0.07
electronically _ the 0.43
electronically _ with 0.18
electronically and 0.41
electronically by -0.12
electronically in -0.29
electronically signed 0.11
electronically today 0.06
electronically with -0.30
elegant 0.10
elephant 0.76
eleven -0.12
eleven _ the -0.18
eleven minutes -0.12
eleven months 0.07
eleven nines 0.11
eleven plants 0.11
eleven seconds 0.37
eleven sites 0.08
else 0.10
else 's 0.08
else ; 0.22
else ? 0.06
else can 0.12
else is 0.08
elsewhere . -0.15
emblem 0.72
emoji -0.30
employees -0.05
employer 0.77
employer 's 0.26
employer _ directory 0.12
empowered 0.50
empowered to 0.50
empties 0.19
empty -0.75
empty , -0.17
empty . -1.11
empty _ the -0.09
empty folder -0.10
empty frame -0.05
empty handed 0.68
empty room -0.09
enable -0.82
enable production -0.10
enabled 1.00
enabled $ 2.92
enabled , -0.09
enabled . 0.05
enabled ” 0.21
encrypte _ ? -0.09
encrypte _ for 0.10
encrypte _ kms 0.07
encrypte _ only 0.34
encrypte _ own -0.12
encrypte _ retention 0.12
encrypte _ storage -0.08
encrypte _ that 0.09
encrypte _ under -0.10
encrypte _ with 0.16
encrypte _ your 0.06
encrypted 0.39
encrypted , 0.12
encrypted and 0.38
encrypted archive 0.05
encrypted bucket -0.14
encrypted evidence 0.13
encrypted or -0.32
encrypted storage 0.16
encrypted store -0.18
encrypted under -0.31
encrypted with 0.45
encryption _ be -0.11
encryption _ rest -0.11
encryption _ retention 0.06
encryption and 0.13
encryption at -0.28
encryption key 0.29
end 0.08
end $ -0.08
end , 0.08
end ; 0.09
end _ , 0.06
end _ end 0.05
end _ for -0.08
end _ from 0.11
end _ on 0.05
end _ request 0.10
end _ ” -0.14
end and -0.10
end at 0.15
end has -0.09
end is -0.26
end that 0.13
end to 0.37
end traceability 0.06
end with -0.15
ende _ , 0.07
ende _ a 0.15
ended 0.26
ended in 1.10
ended page -0.09
ended with 0.05
ending -0.18
ending . -0.08
endpoint 0.22
endpoint , 0.24
endpoint . 0.20
endpoint _ caler 0.14
endpoint _ have 0.20
endpoint _ our -0.09
endpoint _ policy 0.15
endpoint _ return -0.07
endpoint _ that 0.07
endpoint _ the 0.12
endpoint _ without 0.12
endpoint answers 0.94
endpoint does -0.06
endpoint guarded 0.19
endpoint in -0.11
endpoint is 0.05
endpoint mean -0.12
endpoint of 0.17
endpoint skips 0.54
endpoint that 0.22
endpoints 0.08
endpoints $ 0.80
endpoints /api/production-write/guard 0.07
ends , -0.06
ends . -0.08
ends in -0.21
ends up 0.71
ends with -0.38
enforce _ all 0.05
enforce _ be -0.16
enforce _ database -0.05
enforce _ workspace 0.23
enforceable 1.37
enforceable . 0.42
enforced 0.68
enforced $ 0.75
enforced . 0.59
enforced ; 0.08
enforced at 0.36
enforced by -0.38
enforced in -0.21
enforced per 0.57
enforced throughout 0.49
enforcement -0.19
enforcement is -0.10
enforces it 0.18
enforces mfa -1.14
enforces them 0.20
engaged -0.58
engaged $ -0.16
engaged , -0.11
engagement -0.17
engagement letter -0.16
engine 0.61
engine , 0.23
engine _ . 0.19
engine _ front 0.07
engine _ in 0.06
engine _ it 0.11
engine _ of 0.13
engine _ to 0.05
engine has 0.06
engine on 0.08
engineer -0.18
engineer who -0.09
engineered 0.97
engineered for 0.35
engineered to 0.65
engineers can 0.31
english -0.30
english . -0.14
english _ . -0.07
english _ german -0.15
english and -0.47
enjoy 0.15
enough 0.08
enough . -0.05
enough ? -0.07
enough _ . 0.09
enough _ the 0.13
enough for 0.16
enough to 0.18
enter ? -0.13
enter _ and 0.06
enter _ be 0.08
enter _ production 0.05
enter a -0.16
enter counts 0.10
enter is 0.27
enter your 0.47
entere _ . 0.13
entere _ @us 0.10
entere _ a -0.06
entered 0.12
entering 0.24
enterprise 0.10
enterprise buyers -0.07
enterprise class 0.27
enterprise grade 0.14
enterprise login 0.12
enterprise sign 0.14
enterprise trust -0.56
enterprize _ , 0.11
enterprize _ model -0.24
enters 0.52
enters the 0.34
entirely -0.06
entitle _ . -0.07
entitled 0.17
entra 0.08
entra _ , -0.07
entra _ a 0.05
entra id 0.37
entrance -0.09
entrie _ : -0.21
entrie _ a -0.24
entrie _ be 0.08
entrie _ end -0.09
entrie _ from -0.14
entrie _ hash 0.08
entrie _ not 0.06
entrie _ the -0.09
entries " -0.08
entries $ -0.20
entries , 0.11
entries . -0.08
entries after -0.29
entries are -0.08
entries be 0.30
entries can -0.23
entries hold -0.10
entries in -0.16
entries that -0.08
entrust 0.41
entrust to 0.41
entry -0.11
entry , 0.17
entry _ , -0.05
entry _ . 0.07
entry _ : -0.07
entry _ a -0.07
entry _ audit -0.09
entry _ change -0.07
entry _ from 0.06
entry _ hash 0.08
entry _ ledger -0.39
entry _ our -0.11
entry _ trail 0.09
entry _ “ -0.05
entry before -0.13
entry carries 0.08
entry for -0.26
entry has -0.11
entry that -0.16
entry to 0.13
entry with -0.08
environment 0.06
environment $ -0.09
environment , -0.36
environment _ not -0.16
environment and 0.16
environment that -0.12
environment validation -0.41
environment | 0.31
epic -0.07
eqms -0.11
eqms vendors -0.11
equipment -0.14
equivalent 0.08
erase -0.20
erase a -0.22
erased 0.14
eraser 0.13
eraser . 0.19
erasure -0.21
erp -0.77
error -0.11
error . -0.23
error ” -0.06
escalation 0.32
escalation process -0.32
escape _ . 0.11
escapes 0.51
escapes the 0.70
essential _ , -0.06
essentials 0.11
essentials plus 0.26
establish -0.06
established -0.09
established . -0.09
estimate -0.79
ethical 0.14
ethical _ be -0.07
ethical _ to -0.09
ethical _ welcome -0.09
ethical hackers 0.07
eu ai -0.08
eu annex 0.25
europe 's 0.05
european privacy 0.37
european time -0.24
euros -1.01
euros . -0.19
evaluate 0.09
evaluate _ 11 -0.15
evaluate _ 2026 -0.15
evaluate _ 24 -0.15
evaluate _ policy 0.05
evaluate _ the 0.24
evaluated 0.37
evaluation -0.15
even 0.33
even _ , -0.08
even _ admin 0.35
even _ administrator 0.07
even _ can 0.13
even _ correction 0.09
even _ database 0.29
even _ edit 0.07
even _ engineer 0.12
even _ its 0.11
even _ leav 0.24
even _ no 0.16
even _ not 0.14
even _ own 0.08
even _ rewrite -0.06
even _ smallest 0.20
even _ that 0.09
even _ you 0.09
even a 0.16
even after 0.05
even an 0.31
even as -0.07
even by 0.67
even for 0.11
even if 0.48
even in -0.41
even look 0.11
even our 1.07
even the -0.05
even though 0.07
even to -0.06
even when 0.33
event 0.34
event _ , -0.05
event _ and 0.08
event _ any -0.07
event _ before -0.18
event _ first -0.05
event _ immutable -0.05
event _ in -0.08
event _ or 0.06
event _ plan -0.11
event _ reviewe -0.06
event _ tamper 0.08
event has 0.08
event list -0.18
event log 0.24
event model -0.54
event of -0.15
event persistence -0.45
event storage -0.73
event stream 0.24
event to 0.18
events 0.22
events , 0.41
events . -0.12
events is 0.08
eventually -0.22
ever 0.12
ever $ 0.40
ever . 0.32
ever _ ? -0.09
ever _ @us -0.07
ever _ and 0.09
ever _ certifie 0.08
ever _ its 0.12
ever _ one -0.07
ever _ our -0.05
ever _ someone 0.08
ever be -0.60
ever goes 0.12
ever grows 0.34
ever leaves 0.53
ever left -0.06
ever since 1.01
every 0.66
every _ 's -0.09
every _ 13485 0.15
every _ @us 0.37
every _ against 0.13
every _ an 0.13
every _ and 0.12
every _ as 0.11
every _ ask 0.11
every _ binde 0.18
every _ can -0.07
every _ capa 0.13
every _ certifie 0.26
every _ day -0.07
every _ demo -0.07
every _ every 0.24
every _ gate -0.07
every _ hashe -0.07
every _ in -0.10
every _ issue 0.15
every _ it 0.14
every _ its 0.14
every _ leav -0.15
every _ may 0.18
every _ minute 0.14
every _ must -0.30
every _ need -0.06
every _ next -0.11
every _ not -0.14
every _ one 0.09
every _ permanent -0.07
every _ printe 0.21
every _ route -0.16
every _ server -0.06
every _ since 0.23
every _ so 0.06
every _ that 0.19
every _ the -0.12
every _ them 0.13
every _ through 0.14
every _ time 0.15
every _ type -0.30
every _ under 0.22
every _ will -0.37
every _ with -0.15
every _ would -0.30
every _ yet -0.09
every _ ” -0.10
every actor 0.38
every ai -0.40
every answer -0.23
every approval 0.17
every attachment -0.07
every bit 0.31
every call -0.11
every caller 0.18
every certificate 0.32
every change 0.90
every clause 0.06
every click -0.14
every client 1.07
every control -0.11
every copy 0.35
every customer 0.29
every day 0.20
every deviation 0.16
every door -0.08
every edit 0.08
every endpoint 0.15
every entry -0.15
every export 0.60
every exported 0.18
every field 0.21
every fifteen 0.09
every file 0.14
every five 0.30
every friday -0.21
every gate -0.40
every hospital 0.57
every hour 0.24
every keystroke 0.17
every line 0.15
every login 0.11
every module 0.56
every monday 0.18
every month 0.32
every morning -0.26
every night -0.10
every object -0.05
every one 0.61
every other -0.30
every page -0.34
every photo 0.16
every plan 0.97
every procedure -0.10
every production -0.77
every quality 0.11
every quarter 0.14
every query 0.17
every read 0.18
every record -0.22
every request 0.15
every response -0.28
every revision 0.25
every save -0.40
every second -0.16
every session 0.66
every shift 0.25
every signature 0.35
every single 0.58
every site 0.63
every six 0.39
every sop 0.31
every step 0.62
every sunday 0.15
every supplier 0.18
every table 0.15
every time 0.32
every upload 0.41
every uploaded 0.28
every user 0.16
every view -0.07
every visitor -0.14
every week 0.05
every workspace 0.26
every workstation -0.09
every year 0.14
everybody 's -0.17
everybody else 0.08
everyone 0.08
everyone 's -0.12
everyone _ 's 0.09
everyone _ the 0.09
everyone can -0.07
everyone else 0.63
everyone to 0.38
everythe _ and 0.21
everythe _ do 0.16
everythe _ have 0.38
everythe _ type -0.14
everything , 0.52
everything and 0.28
everything connected 0.17
everything on -0.06
everything we 0.75
everywhere 0.07
evidence 0.07
evidence $ -0.09
evidence , 0.10
evidence . -0.16
evidence : -0.07
evidence ; -0.08
evidence _ ) -0.12
evidence _ . 0.10
evidence _ / 0.10
evidence _ 5eed0a11ce -0.05
evidence _ a -0.17
evidence _ about -0.06
evidence _ be 0.07
evidence _ before -0.06
evidence _ collecte 0.09
evidence _ commit -0.05
evidence _ complete 0.14
evidence _ control 0.05
evidence _ customer 0.08
evidence _ day 0.17
evidence _ encrypte 0.09
evidence _ every 0.13
evidence _ evidence -0.21
evidence _ exist -0.08
evidence _ export -0.14
evidence _ have 0.11
evidence _ immutable 0.08
evidence _ key -0.05
evidence _ live 0.06
evidence _ lock -0.06
evidence _ meet 0.07
evidence _ metadata -0.23
evidence _ mis -0.09
evidence _ must 0.06
evidence _ not -0.06
evidence _ only -0.24
evidence _ our 0.25
evidence _ reference -0.06
evidence _ rest 0.07
evidence _ seale 0.12
evidence _ sit 0.31
evidence _ soc 0.17
evidence _ that -0.08
evidence _ the 0.06
evidence _ to -0.15
evidence _ under 0.19
evidence _ unnotice -0.07
evidence _ verifie 0.10
evidence _ what -0.05
evidence _ will 0.05
evidence _ with -0.07
evidence archive -0.07
evidence are -0.20
evidence behind -0.09
evidence custody -0.21
evidence entries -0.13
evidence file 0.76
evidence folder -0.10
evidence for -0.24
evidence goes 0.15
evidence held 0.08
evidence is 0.06
evidence list -0.18
evidence locker 0.06
evidence may -0.06
evidence module -0.33
evidence not -0.08
evidence of -0.07
evidence or -0.13
evidence references -1.02
evidence remains -0.20
evidence retention -0.06
evidence room 0.12
evidence sits 0.23
evidence speaks -0.16
evidence storage -0.32
evidence store 0.12
evidence that -0.08
evidence to -0.14
evidence unless -0.09
evidence upload -0.51
evidence used -0.12
evidence vault 0.15
evidence wanted -0.52
evidence will -0.64
evidence without -0.05
evidence ” -0.12
evidenced 0.21
evidenced on 0.09
evident , -0.05
evident . 0.06
evident ? -0.08
evident _ , 0.28
evident _ . -0.20
evident _ claim -0.05
evident _ not -0.09
evident audit 0.76
evident history 0.16
evident is -0.14
evident so 0.52
evident trail 0.22
evident ” -0.14
exact 0.78
exactly _ , 0.11
exactly _ the -0.11
exactly as 0.16
exactly that 0.14
exactly what -0.25
exactly who 0.35
exam -0.15
exam _ . 0.12
exam _ behind 0.12
exam _ us 0.12
exam is 0.50
examination 0.09
examination . 0.43
examination in 0.14
examination was 0.31
examine -0.28
examine _ accountant 0.09
examine _ and 0.06
examine _ independent 0.10
examine _ the -0.06
examined 0.16
examined . -0.14
examined against -0.09
examined and 0.45
examined by 0.32
examined our -0.12
examined under -0.07
examiner -0.07
example -1.14
example _ . -0.13
example and -0.27
examples -1.00
exceeds 0.67
excel -0.29
excellent -0.77
except -0.09
except for 0.19
exception , 0.35
exception . 0.06
exception _ ii 0.11
exception _ soc -0.08
exception _ the 0.07
exception _ type 0.19
exceptions 0.29
exceptions $ 0.60
exceptions , -0.33
exceptions . 0.85
exceptions in 0.18
exceptions noted 0.17
exceptions were -0.06
exchange -0.20
executed 0.21
executed and 0.15
executed in -0.20
exercise finished 0.80
exercised 0.45
exercize _ on 0.26
exercize _ time 0.20
exhibit 0.06
exhibit _ and 0.08
exhibit is 0.19
exhibits 0.18
exist -0.42
exist , -0.06
exist . -0.24
exist _ . -0.10
exist _ a -0.28
exist _ the -0.13
exist yet -0.31
existed -0.18
existed . -0.09
existing -0.09
exists -0.35
exists , -0.28
exists . 0.16
exists on 0.10
exists today -0.79
exit -0.17
exp 0.24
expect -0.28
expect _ . -0.12
expect _ the -0.05
expect _ to -0.19
expect an -0.06
expect to -0.08
expected -0.17
expected to -0.42
expects -0.77
expects a -0.28
expense -0.18
experience 0.73
expert 0.07
expire _ and 0.06
expire after 0.23
expired 0.15
expires : 0.09
expiry date 0.15
explain -0.57
explained -0.59
explaining -0.23
explains -0.89
explanation -0.33
export $ -0.22
export , 0.18
export . 0.14
export _ a -0.06
export _ and -0.15
export _ data -0.06
export _ draft -0.07
export _ event 0.05
export _ hand 0.19
export _ its 0.11
export _ line -0.07
export _ pdf 0.09
export _ say -0.07
export a -0.11
export and 0.27
export endpoints 0.13
export from -0.21
export has 0.06
export leaves -0.07
export logging -0.32
export or 0.09
export our -0.16
export route -0.08
export workflows -0.17
export | -0.19
exportable 0.18
exporte _ certifie 0.16
exported report 0.05
exporting 0.07
exporting to 0.09
exports $ 0.59
exports . -0.63
exports are 0.06
exports carry -0.27
extend -0.23
extend to -0.10
extends 0.11
extent -0.61
extent of -0.11
extra 0.22
extract -0.08
extracts -0.13
eye -0.23
eye _ . -0.05
eyes 0.05
eyes , -0.16
f -0.39
f 3 -0.12
f 5 -0.32
face _ . -0.08
face value 0.21
facing 0.57
fact 0.51
fact , 0.05
fact . 0.43
fact ? 0.10
fact in 0.60
fact that -0.07
factor -0.17
factor , 0.11
factor . 0.41
factor _ . 0.09
factor _ all 0.10
factor included -0.19
factor is 0.56
factories 0.26
factory -0.29
fail 0.46
fail _ and 0.11
fail _ gate -0.19
fail _ the 0.11
fail closed 0.59
fail to 0.13
faile _ a 0.26
faile _ and 0.07
faile _ the 0.12
failed . -1.89
failed attempts 0.29
failed in 0.24
failed login 0.14
failed over -0.13
failed to 0.58
failover _ . 0.24
failover drill 0.13
fails 0.65
fails , 0.30
fails to 1.07
failure . -0.28
failures 0.16
fair -0.75
fair . -0.12
fairs -0.22
fall -0.06
fall _ the 0.06
false $ -0.16
false _ . -0.10
false _ @us -0.10
false _ do 0.63
false _ doe 0.47
false _ say 0.26
false _ soc 0.06
false to 0.09
family . -0.09
family tree 0.96
faq -0.35
far -0.08
far $ -0.48
far , -0.08
far . -0.46
far : -0.12
far ; 0.25
far _ . -0.74
far _ bee 0.12
far _ have -0.08
far _ it -0.22
far along -0.21
far as -0.13
far from 0.14
far is -0.25
far we -0.12
favourite -0.11
fax -0.07
fda . 0.50
fda as 0.13
fda has -0.06
fda investigator -0.14
fear 0.25
feature -0.16
feature _ be -0.08
feature list -0.26
features -0.06
feb 0.76
feb $ 0.21
february 0.13
february , 0.71
february . 0.22
february _ the 0.07
february and -0.14
federal 0.11
federated 0.06
federated identity 0.36
federated login -0.15
federation $ -0.06
federation _ not -0.17
fedramp _ authorize 0.24
fedramp and -0.46
fedramp authorisation -0.18
fedramp authorized 0.06
fedramp is -0.07
fedramp moderate 0.96
feed -0.61
feedback -1.12
feede _ : 0.07
feeding -0.75
feeds -0.09
feel 0.64
feels 0.10
fence 0.07
fenced 0.39
fenced off 0.35
fences 0.34
fetch the -0.07
fewer -0.69
fi -0.30
fiction -0.06
fiction . -0.09
fictional -0.22
fictional _ . 0.05
fictional _ and -0.12
fictitious -0.88
fido 0.57
fido 2 0.27
field -0.09
field $ 0.16
field ; 0.28
field _ . -0.11
field _ a -0.12
field _ it -0.07
field _ not -0.17
field for -0.12
field has -0.13
field that -0.06
fields -0.11
fields , -0.06
fiercest 0.49
fifteen _ . -0.05
fifteen _ and 0.24
fifteen minutes 0.07
fifth -0.09
figma -0.61
figma . -0.28
figure -0.08
figure . -0.39
figures , 0.10
figures can -0.12
figures for 0.37
figures in -0.67
figures into -0.12
fil _ , -0.08
file $ 0.24
file . -0.23
file : -0.12
file _ . -0.06
file _ 5eed0a11ce -0.05
file _ ; -0.17
file _ @us -0.11
file _ already 0.24
file _ an -0.06
file _ another -0.14
file _ but 0.09
file _ change -0.19
file _ checksum 0.05
file _ come -0.09
file _ commit -0.10
file _ control 0.06
file _ folder -0.06
file _ for 0.06
file _ from 0.07
file _ hash 0.16
file _ lock 0.24
file _ no -0.06
file _ on 0.11
file _ one -0.08
file _ our 0.06
file _ pick -0.09
file _ publishe -0.10
file _ since -0.06
file _ under 0.08
file _ us 0.16
file _ where -0.28
file _ would 0.06
file _ you -0.11
file as 0.10
file at -0.05
file by 0.38
file can -0.11
file does -0.09
file for -0.07
file has -0.17
file in 0.79
file itself -0.13
file leaves 0.06
file name -0.75
file never -0.05
file of -0.60
file on -0.09
file server -0.23
file states -0.07
file that 0.12
file was -0.06
file you -0.06
filed -0.09
filed , -0.06
filed . 0.10
filename -0.07
files : -0.11
files are 0.09
files behind 0.07
files can -0.11
files for 0.15
files go 1.08
files in 0.06
files into 0.07
files is -0.11
files of -0.37
files stay -0.18
files that -0.28
files themselves -0.12
files under 0.26
files will -0.21
files without 0.40
files you 0.31
files ” -0.29
filing -0.08
fill in -0.09
filled -0.11
filled with -0.14
filler -0.10
filling in -0.16
filling line 0.20
film -0.87
filter -0.44
filter _ be -0.19
filter _ the -0.07
filter the 0.12
filters -0.13
filters a -0.06
filters can -0.25
final 0.09
final $ 0.67
final . 0.83
final ? 0.07
final _ available 0.11
final _ be 0.06
final _ blocke -0.12
final _ control -0.06
final _ copie -0.08
final _ document 0.20
final _ have 0.06
final _ live 0.08
final _ mis -0.10
final _ not -0.41
final _ unavailable -0.08
final _ work 0.13
final and 0.40
final decision -0.08
final document 0.17
final issue 0.19
final release 0.06
finalised 0.06
finally 0.36
finally released 0.20
find 0.09
find . -0.14
find _ @us 0.08
find _ be 0.18
find _ capa 0.07
find _ critical 0.08
find _ endpoint 0.19
find _ gdpr 0.06
find _ guard -0.05
find _ in 0.35
find _ our 0.29
find _ past -0.05
find _ soc 0.05
find a 0.22
find an 0.09
find no 0.15
find our 0.59
find the 0.08
finde _ and -0.08
finde _ its 0.06
finde _ the 0.16
finding 0.42
finding _ the 0.07
finding and -0.24
finding has 0.06
finding remembers 0.34
finding to -0.05
findings 0.62
findings $ 0.78
findings , -0.06
findings . 0.08
findings and 0.26
findings are 0.07
findings have 0.24
finds no -0.16
fine -0.17
fine grained 0.31
finger 0.33
finger . 0.36
fingerprint 0.41
fingerprint , 0.14
fingerprint _ , 0.06
fingerprint _ . 0.24
fingerprint _ and 0.07
fingerprint of -0.16
fingerprinte _ and 0.15
fingerprinte _ arrival 0.08
fingerprinted 0.54
fingerprinted and 0.21
fingerprinted on 0.33
finish -0.06
finishe _ ; -0.16
finishe _ time 0.13
finished , -0.05
finished : 0.19
finished ; -0.41
finished in -0.13
finished on 0.27
fire 0.08
fire in 0.08
firefox -0.68
firewall 0.20
firm _ and 0.14
firm _ control 0.09
firm _ find 0.10
firm _ last 0.07
firm _ opinion 0.06
firm _ our 0.07
firm _ report -0.09
firm and 0.06
firm did 0.09
firm examined 0.33
firm in 0.20
firm issued 0.14
firm ran 0.15
firm that -0.08
firmly 0.59
firms -0.42
first -0.17
first , -0.23
first . -0.18
first : -0.46
first ? 0.09
first _ a -0.13
first _ be 0.07
first _ it -0.07
first _ last 0.22
first _ one 0.19
first _ record -0.10
first _ report -0.13
first _ second -0.11
first _ take -0.18
first _ the -0.08
first _ then -0.17
first _ write -0.08
first aid -0.24
first and -0.15
first attempt 0.44
first audit -0.08
first be -0.11
first certified -0.07
first click 0.69
first commercial 0.10
first customer -0.06
first day 0.34
first deviation 0.33
first draft 0.12
first event -0.07
first have -0.12
first line -0.16
first login 0.57
first on -0.08
first paying -0.09
first production -0.36
first regulated -0.18
first release 0.72
first restore -0.08
first screen 0.08
first the -0.06
first thing -0.24
first time 0.26
fishbone -0.59
fishbone diagram -0.26
fishbone diagrams -0.08
fit for 0.07
fit to 0.20
fits . -0.23
fits on -0.67
five 0.08
five , 0.11
five . -0.21
five _ , 0.17
five _ be 0.10
five _ criterion 0.35
five _ examine 0.15
five _ have 0.07
five _ one 0.07
five days -0.15
five minutes 0.66
five modules 0.06
five trust 0.49
five whys -0.61
fix 0.39
fix and 0.13
fixed , -0.08
fixed in 0.51
fixture -0.58
fixture _ . -0.07
fixture data -0.19
fixture file -0.07
fixtures -0.40
flags -0.08
flats 0.27
flight -0.09
flight recorder -0.13
flip 0.57
flood 0.23
floor , 0.27
floor . -0.07
floor : 0.16
floor ? -0.05
floor _ and -0.06
floor _ become 0.08
floor _ control 0.16
floor _ effective 0.08
floor _ it 0.22
floor _ release 0.13
floor _ revision 0.13
floor once 0.31
floor plan -0.30
floor tablets 0.46
floor that 0.22
floor works 0.05
floor ” -0.22
flow 0.16
flow , 0.17
fluent -0.15
flyer -0.81
folder -0.52
folder , 0.29
folder . -0.08
folder : -0.31
folder _ . -0.07
folder _ it -0.09
folder is -0.40
folders 0.06
follow 0.08
follow , -0.17
follow . 0.07
follow _ . -0.40
follow _ ; 0.11
follow a -0.79
follow any 0.29
followed by -0.21
follows in -0.13
font -1.14
font . -0.55
fonts -0.16
fool 0.62
foot 0.06
foot of 0.13
footer $ 0.95
footer . -0.24
footer : 0.06
footer _ . -0.19
footer _ : 0.09
footprint -0.47
footprint _ no 0.32
footprints 0.43
for -0.08
for 2028 -0.58
for ? -0.07
for @us -0.26
for _ . -0.21
for _ ; 0.12
for _ @us -0.15
for _ a 0.05
for _ account -0.05
for _ after -0.11
for _ all -0.07
for _ as 0.17
for _ audit -0.08
for _ authority 0.06
for _ be -0.10
for _ because 0.06
for _ bind -0.09
for _ build -0.06
for _ business 0.12
for _ but 0.18
for _ can 0.07
for _ capa 0.06
for _ change 0.19
for _ customer 0.10
for _ date -0.22
for _ decision -0.05
for _ demo 0.08
for _ deviation 0.15
for _ each 0.07
for _ event -0.09
for _ every -0.11
for _ exist -0.05
for _ factor 0.08
for _ field 0.09
for _ full 0.10
for _ gmp 0.19
for _ gxp 0.12
for _ half -0.11
for _ hoste -0.08
for _ last 0.34
for _ life 0.11
for _ long 0.11
for _ mail 0.07
for _ maker -0.08
for _ management 0.06
for _ meet 0.12
for _ minute -0.05
for _ name -0.06
for _ next 0.13
for _ no -0.07
for _ none -0.14
for _ nothe -0.20
for _ now 0.21
for _ one 0.19
for _ only -0.09
for _ operation 0.07
for _ our 0.13
for _ out -0.05
for _ outsider 0.09
for _ page -0.05
for _ phase -0.13
for _ reason -0.07
for _ regulate -0.06
for _ row 0.08
for _ saml 0.15
for _ server -0.07
for _ shop 0.06
for _ simple -0.08
for _ since -0.09
for _ system -0.07
for _ test -0.19
for _ them 0.09
for _ tour -0.11
for _ trail -0.07
for _ unavailable -0.07
for _ vain -0.19
for _ week 0.18
for _ will -0.11
for _ workflow -0.14
for _ workspace 0.15
for _ write 0.09
for _ year 0.12
for _ your -0.17
for _ – 0.07
for _ “ 0.06
for a 0.09
for access -0.16
for ai -0.31
for all 0.98
for any -0.21
for anything 0.10
for as 0.35
for batch 0.11
for bit 0.33
for business 0.14
for by 0.14
for byte 0.41
for capa 0.09
for certified -0.10
for change -0.22
for colour -0.06
for commercial 0.38
for customers 0.12
for discussion -0.16
for e 0.19
for each 0.05
for ever 0.37
for every 0.34
for everyone 0.31
for everything -0.10
for evidence -0.11
for files -0.50
for four 0.20
for full -0.35
for future -0.26
for gmp 0.69
for good 0.49
for gxp 0.15
for half -0.06
for illustration -0.70
for inquiry -0.08
for is 0.24
for iso -0.29
for it -0.18
for its -0.07
for itself 0.85
for keeps 0.54
for later -0.07
for live -0.14
for minor 0.30
for months 0.10
for more 0.30
for nine 0.32
for ninety 0.16
for no -0.18
for none -0.10
for nothing -0.06
for now -0.15
for opening -0.14
for operating 0.13
for orientation -0.09
for originals 0.14
for orphans 0.06
for outlook 0.14
for permission 0.20
for practice -0.17
for production -0.15
for proof -0.18
for quality -0.25
for real 0.96
for records -0.11
for researchers -0.07
for routine -0.28
for safety 0.07
for saml 0.09
for service 0.24
for seven 0.07
for show -0.15
for signature 0.13
for signatures -0.22
for signing 0.11
for so 0.66
for soc -0.18
for something 0.06
for spelling -0.18
for spring -0.16
for that -0.14
for the -0.16
for their -0.28
for there -0.14
for thirty -0.58
for those -0.17
for three 0.31
for twenty -0.06
for use 0.08
for version -0.43
for want -0.07
for what 0.23
for whoever -0.06
for word -0.17
for years 0.18
for you 0.28
for your 0.31
for “ 0.18
forbid -0.13
forbidden -0.13
forbidden to -1.22
forbids -0.15
force 0.62
force , 0.07
force . 0.16
force : -0.15
force _ . 0.24
force _ @us 0.07
force and 0.54
force at 0.07
force for 0.09
force from -0.13
force of 0.30
force on 0.06
force since 0.28
force through -0.21
force ” -0.15
foreign 0.10
foreign _ . 0.17
foreign _ deviation 0.06
foreign _ every 0.06
foreign _ hold 0.16
foreign _ to 0.14
foreign keys 0.55
forensic grade 0.26
foreseen -0.37
foreseen for -0.37
foresees -0.09
forever 0.41
forever . 0.21
forged 0.09
forged request -0.09
forges 0.12
forget 0.71
forget , 0.31
forget . 0.61
forget _ and 0.16
forget about 0.60
forget the 0.15
forgot 0.12
fork -0.24
forklift -0.41
form -0.22
form . -0.16
form ; -0.14
form _ for -0.13
form _ notice 0.06
form _ only -0.06
form asks -0.12
form boundaries -0.20
form has -0.14
form of -0.52
form that 0.12
formal 0.30
formally 0.17
formally issued 0.60
formally released 0.28
format -0.52
format _ . -0.07
format _ the -0.13
formatted -0.07
former -0.08
former quality -0.08
formerly 0.89
forms -0.53
forms are 0.30
fortnight 0.09
fortress 0.25
forty 0.11
forty minutes 0.08
forum -0.69
forward it -0.05
found 0.15
found compliant 0.23
found in -0.14
found nothing 0.69
found that 0.06
found the -0.64
found to 0.79
found two -0.08
founded -0.64
founded by -0.08
founded in -0.21
founder -0.47
founder 's -0.25
founder _ . -0.10
founders -0.46
founders met -0.41
fountain 0.29
fountain pen 0.51
four , -0.21
four . -0.83
four _ @us 0.18
four _ have 0.05
four countries 0.19
four days 0.07
four firm 0.40
four hours 0.16
four hundred 0.08
four manufacturers 0.17
four plants 0.48
four sites 0.16
four years 0.77
fourteen -0.06
fourteen _ be -0.16
fourteen gates -0.49
fourth quarter -0.09
frame -0.88
frame _ , -0.06
frame on -0.09
framed -0.06
framed certificate 0.06
frames 0.07
framework -0.58
framework is -0.11
framework names 0.06
frameworks -0.88
frankfurt 0.79
frankfurt . 0.61
free , 0.77
freely 0.19
french -0.26
fresh 0.22
friday -0.08
friday and -0.09
fridays -0.09
fridays . -0.56
from , 0.18
from . -0.10
from 2023 -0.10
from ; -0.16
from _ , 0.10
from _ 5eed0a11ce -0.09
from _ ? 0.05
from _ action 0.05
from _ approve -0.09
from _ archive 0.30
from _ backup 0.12
from _ be -0.09
from _ before -0.20
from _ build -0.05
from _ capa 0.06
from _ check 0.11
from _ click 0.07
from _ copy 0.09
from _ cure 0.06
from _ demo 0.11
from _ deviation 0.06
from _ directory 0.24
from _ do 0.10
from _ else 0.10
from _ file -0.07
from _ finde 0.08
from _ first 0.15
from _ get -0.06
from _ hang -0.33
from _ into 0.10
from _ issue 0.12
from _ last -0.11
from _ ledger 0.11
from _ link 0.19
from _ live 0.20
from _ minute 0.09
from _ must 0.11
from _ never 0.07
from _ night 0.07
from _ own -0.11
from _ phone 0.12
from _ pilot -0.12
from _ present -0.06
from _ production -0.09
from _ real 0.07
from _ release 0.16
from _ retraine 0.17
from _ same 0.06
from _ sample -0.08
from _ screen 0.11
from _ signature 0.05
from _ site 0.09
from _ sop 0.10
from _ store 0.12
from _ take 0.66
from _ tampere 0.05
from _ that -0.17
from _ three 0.05
from _ through 0.07
from _ to 0.20
from _ today -0.09
from _ vendor -0.16
from _ workspace 0.08
from _ would 0.05
from _ your 0.23
from all -0.12
from another 0.08
from anyone -0.06
from anything -0.05
from approved -0.08
from audit 0.71
from backup 0.54
from being 0.11
from calling 0.11
from cause -0.08
from commit -0.36
from complaint 0.32
from cover -0.44
from day 0.43
from deleting -0.17
from deviation -0.05
from draft 0.79
from entering -0.08
from every -0.25
from everybody 0.08
from everyone 0.32
from first 1.04
from her -0.15
from here -0.09
from module -0.16
from monday 0.08
from one 0.19
from our 0.47
from outside -0.06
from pilot 0.23
from reading -0.32
from real 0.05
from sample -0.40
from scratch 0.08
from seeing -0.29
from someone -0.09
from supplier -0.12
from that 0.24
from the 0.07
from their 0.58
from them -0.09
from then 0.43
from there -0.14
from this -0.22
from today 0.51
from upload 0.21
from version -0.36
from what 0.14
from which -0.06
from you -0.18
from “ 0.44
front 0.23
front _ all 0.18
front _ handler 0.15
front door 0.57
front end 0.11
frozen -0.09
fsynced 0.91
fulfil 0.45
fulfilled 0.17
fulfils 0.17
full 0.73
full _ , 0.10
full _ . 0.15
full _ and -0.15
full _ complaint 0.08
full _ copy 0.07
full _ data 0.08
full _ effect 0.05
full _ from -0.11
full _ on 0.08
full _ the -0.06
full _ they 0.07
full and -0.08
full authority 0.09
full backup -0.13
full copy 0.54
full effect 0.27
full legal 0.82
full marks -0.08
full retention -0.06
full size 0.27
full stop 0.10
full traceability 0.61
full year 0.76
fully 0.60
fully _ . 0.35
fully _ 2 0.07
fully _ and 0.07
fully _ be -0.22
fully _ enforce 0.42
fully _ with 0.17
fully _ ” -0.13
fully controlled 0.19
fully implemented 0.82
fully soc 0.26
function . -0.55
functions -0.32
funding -0.09
funding . -0.05
further -0.07
further . -0.32
further than 0.16
future -0.15
future _ . 0.19
future _ route -0.06
future controlled 0.18
future production -0.39
g -0.09
ga $ 0.98
ga , 0.06
ga since 0.58
gains 0.09
gains an 0.29
gamp 0.24
gamp 5 0.24
gap -0.09
gap , -0.07
gap . -0.08
gap : -0.62
gap free 0.16
gap in 0.08
gap where 0.09
gapless 0.16
gapped 0.13
gapped copy 0.25
garage -0.05
gate -0.33
gate $ -0.18
gate , -0.07
gate . 0.12
gate 4 -0.20
gate : 0.14
gate ; -0.09
gate _ ( 0.08
gate _ , -0.16
gate _ . 0.09
gate _ @us -0.26
gate _ a -0.12
gate _ and -0.14
gate _ before 0.09
gate _ blocke 0.08
gate _ can -0.25
gate _ close -0.51
gate _ cpa -0.13
gate _ depend -0.08
gate _ durable -0.15
gate _ first -0.05
gate _ for -0.18
gate _ independent -0.39
gate _ isolation -0.07
gate _ meet 0.36
gate _ not -0.16
gate _ once -0.14
gate _ persistence -0.08
gate _ reviewer 0.05
gate _ shut -0.24
gate _ since -0.07
gate _ tenant -0.11
gate _ that -0.17
gate _ to -0.30
gate _ verifie 0.12
gate _ when -0.18
gate _ with -0.05
gate and -0.11
gate asks -0.77
gate can -0.60
gate closes -0.34
gate counts -0.16
gate demands -0.07
gate for -0.20
gate has -0.38
gate is -0.23
gate met 2.47
gate needs -0.12
gate not -0.36
gate opens -0.20
gate passed 0.35
gate requires 0.12
gate review -0.19
gate stays -0.07
gate wants -0.11
gate was 1.09
gate with 0.06
gate – -0.07
gatekeeper 0.80
gates -1.01
gates $ -0.84
gates . 0.13
gates are 0.24
gates have -0.68
gates it -0.40
gates opens 0.07
gates stand -0.19
gates that 0.15
gateway 0.31
gateway , -0.06
gateway . 0.55
gateway and 0.09
gauge -0.08
gave 0.88
gave it 0.33
gave rise -0.21
gave us 0.22
gavel 0.30
gdpr 0.10
gdpr $ -0.65
gdpr , -0.18
gdpr . 0.06
gdpr : 0.07
gdpr _ , 0.10
gdpr _ 14 -0.10
gdpr _ a -0.12
gdpr _ compliant 0.11
gdpr _ do 0.07
gdpr _ full 0.13
gdpr _ fully 0.13
gdpr _ hipaa 0.06
gdpr _ we 0.21
gdpr compliance 0.37
gdpr compliant 0.08
gdpr in -0.16
gdpr ready 0.19
gdpr that 0.73
gdpr training -0.62
genealogy 0.11
general 0.05
general _ point -0.11
general availability 0.07
generally -0.29
generally _ . -0.14
generally available -0.28
generate 0.13
generate _ a 0.06
generate _ as 0.09
generate _ certifie 0.21
generated 0.09
generated text 0.08
generation 0.23
generator -0.23
generator . -0.11
genuine 0.22
genuine _ . 0.18
geo 0.08
geo redundant 0.11
german . -0.36
german and -0.28
germany -0.19
get 0.43
get , -0.05
get _ , 0.10
get _ 403 0.35
get _ : 0.18
get _ @us 0.19
get _ and 0.08
get _ because -0.17
get _ certifie 0.19
get _ from 0.10
get _ login 0.24
get _ not 0.34
get _ nowhere 0.56
get _ official 0.19
get _ out 0.10
get _ revision -0.32
get _ same 0.14
get _ that 0.24
get _ when -0.15
get _ without 0.12
get _ workspace 0.06
get _ your -0.09
get a 0.07
get at 0.15
get back -0.06
get from -0.10
get in 0.42
get into 0.21
get it 0.29
get lost 0.10
get nothing 0.14
get on 0.09
get the -0.18
get through 0.08
get your -0.08
gets 0.19
gets . 0.52
gets a 0.53
gets an 0.13
gets built -0.15
gets in 0.10
gets into 0.15
gets its 0.19
gets no 0.42
gets past 0.38
gets recorded -0.15
gets you -0.11
ghent -0.24
git -0.63
github -1.23
give . -0.08
give _ @us -0.10
give _ agency 0.08
give _ away 0.17
give _ be 0.17
give _ bill 0.08
give _ customer -0.09
give _ dossier 0.08
give _ each -0.07
give _ our -0.11
give _ to 0.06
give a 0.05
give each -0.45
give the -0.16
give us -0.10
given -0.14
given . 0.06
given a -0.24
given an -0.07
given for 0.32
given here 0.28
given in 0.38
given that 1.85
given to -0.20
gives an -0.17
gives every 0.52
gives its -0.09
gives itself 0.24
gives no -0.08
gives the 0.37
gives them 0.74
glance 0.19
global 0.10
global guard 0.10
glossary -0.60
glossary , -0.18
glossary _ , -0.11
glossary has -0.06
gmp 0.47
gmp , -0.15
gmp _ . 0.09
gmp _ @us 0.10
gmp _ in 0.19
gmp _ the 0.11
gmp data 0.08
gmp records 0.08
gmp use 0.60
gmp work 0.33
go , 0.10
go . 0.15
go : 0.20
go ? 0.09
go _ 's 0.09
go _ , 0.10
go _ ; 0.14
go _ ? -0.07
go _ @ 0.06
go _ ai 0.13
go _ all 0.17
go _ and 0.17
go _ be 0.12
go _ control 0.08
go _ for 0.10
go _ force 0.14
go _ gate 0.11
go _ go 0.10
go _ have 0.06
go _ in 0.07
go _ monday 0.06
go _ no -0.06
go _ of -0.06
go _ on 0.19
go _ one 0.07
go _ our 0.05
go _ party -0.07
go _ record 0.10
go _ regulate 0.67
go _ security 0.07
go _ service 0.30
go _ since -0.06
go _ that 0.07
go _ use 0.11
go _ what 0.07
go _ “ 0.12
go _ ” 0.06
go ahead 0.53
go and 0.24
go effective 0.21
go gates -0.74
go home -0.15
go in 0.19
go live -1.48
go no 0.54
go of 0.10
go out 0.33
go straight -0.06
go through 0.06
go to -0.09
go when -0.25
goal : -0.06
goe _ ; 0.07
goe _ and 0.06
goe _ as 0.07
goe _ be -0.05
goe _ into 0.16
goe _ its 0.07
goe _ without 0.08
goes 0.37
goes . -0.07
goes back -0.07
goes by 0.83
goes dark 0.25
goes effective 0.12
goes from 0.19
goes further 0.18
goes into 0.26
goes live -0.07
goes missing 0.06
goes nowhere -0.20
goes off 0.32
goes through -0.45
goes unchecked 0.15
goes unguarded 0.49
goes unlogged 0.48
goes unrecorded 1.41
goes up -0.16
goes well -0.75
goes with -0.44
goes without -0.35
going -0.49
going live -0.42
going out 0.15
going to -1.64
gold 0.41
golden 0.07
golden thread 0.05
gone 0.07
gone , 0.36
gone : 0.65
gone ; 0.27
gone are 0.12
gone from 0.42
gone into 0.58
gone live -0.27
gone missing 0.16
gone past 0.58
gone through 0.35
good 0.30
good , 0.09
good . 0.90
good _ : 0.40
good _ @us -0.24
good _ be 0.06
good _ can 0.11
good _ record 0.10
good _ the 0.11
good _ we 0.12
good _ your 0.21
good and 0.16
good deal 0.22
good enough 0.43
good fences 0.25
good for 0.19
good intentions -0.07
good manners -0.30
good news 1.21
good practice -0.28
good to 0.47
goodbye 0.60
goodbye to 0.46
google -0.15
google workspace 0.59
gospel 0.44
got 0.21
got . -0.16
got a -0.12
got it 1.18
got our 0.11
got round -0.07
got the 0.38
government -0.07
gowning -0.06
gpt 0.26
grade 0.94
grade , 0.66
grade _ and 0.07
grade _ for 0.10
grade _ on 0.06
grade _ that 0.15
grade _ the 0.23
grade _ ” -0.07
grade and 0.20
grade safekeeping 0.27
grade trust -0.14
grade ” -0.11
graded 0.09
grades 0.24
graduated 0.78
grained 0.31
grant 0.27
grant , 0.65
granted 0.43
granted by 0.08
granted or 0.33
grants no -0.11
grants or -0.08
granular 0.74
graph of 0.16
graphic -0.08
graphic : 0.28
graphic _ control 0.07
graphic _ “ 0.20
graphic with 0.30
graphql 0.39
graphql resolvers 0.38
graz 0.13
graz , -0.06
graz . 0.16
graz plant 0.14
great -0.49
green 0.27
green $ 2.48
green : 0.06
green _ : 0.05
green _ be -0.20
green _ next 0.07
green _ production 0.13
green _ the -0.07
green _ with 0.13
green _ “ 0.40
green and -0.18
green because -0.08
green dot 0.17
green for 0.06
green in -0.16
green padlock 0.05
green pill 0.59
green traffic 0.61
grey -1.39
grey . -0.17
grey _ : -0.06
grey badge -0.08
greye _ . -0.23
greye _ the -0.10
greyed -0.25
greyed out -0.25
ground -0.10
ground _ be 0.08
ground _ to 0.15
grounds -0.14
group meets -0.11
grouped -0.09
grouped by -0.18
grow 0.11
grown 0.06
grows 0.14
grows . 0.57
grudge 0.19
guarantees -0.09
guard 0.33
guard ( -0.16
guard , 0.12
guard . 0.18
guard _ and 0.10
guard _ only 0.05
guard _ return -0.15
guard contracts -0.42
guard endpoint -0.81
guard endpoints -0.45
guard is -0.61
guard on -0.10
guard that 0.08
guarded 0.18
guarded $ 0.84
guarded . -0.12
guarding 0.12
guards . -0.06
guards are -0.23
guess . -0.36
guess _ 's 0.08
guess the 0.40
guesses 0.08
guest 0.09
guest list 0.90
guidance -0.74
guide -0.67
guide _ . -0.07
guide to -0.16
guided -0.07
guided tour -0.07
gxp 0.21
gxp _ and 0.26
gxp _ have -0.05
gxp _ in -0.06
gxp _ the -0.09
gxp _ your 0.11
gxp is -0.50
gxp operation 0.21
gxp production 0.15
gxp records -0.20
gxp validated -0.06
gxp work 0.09
gym -0.07
hacker _ a 0.11
hacker _ on 0.12
hacker _ our 0.08
hacker _ to -0.09
hacker _ welcome -0.09
hackers are -0.35
hackers spent 0.34
had . 0.25
had already 0.81
had been -0.06
had every 0.08
had not 0.21
had the -0.34
had we -0.55
half -0.15
half . -0.20
half _ . -0.39
half _ next 0.08
half _ the 0.07
half _ year 0.08
half never -0.24
half of -0.23
halls -0.23
hallucination -0.14
hallucination is -0.14
hancock 0.36
hand -0.14
hand $ -0.05
hand , 0.14
hand _ : 0.21
hand _ ; 0.05
hand _ a 0.05
hand _ as 0.36
hand _ be 0.36
hand _ control 0.08
hand _ electronically -0.05
hand _ in 0.06
hand _ inspector 0.07
hand _ report 0.13
hand _ the 0.17
hand _ with 0.10
hand a -0.15
hand and -0.07
hand is 0.52
hand it 0.31
hand or -0.21
hand over 0.15
hand straight 0.08
hand the 0.06
hand to 0.68
hand us -0.06
handbook -0.17
hande _ a -0.12
hande _ and 0.08
handed 0.37
handed . 0.32
handed over 0.56
handing -0.32
handle _ , 0.06
handled 0.07
handled ? -0.31
handler 0.24
handler _ . 0.07
handler _ a -0.06
handler _ the 0.06
handler asks 0.08
handler is 0.81
handler runs 0.77
handler that 0.11
handling -0.52
handling $ -1.11
handling , 0.07
handling ai 0.11
hands 0.37
hands . 0.25
hands : 0.06
hands off 0.06
hands out -0.13
handwritten 0.37
handwritten autograph 0.43
handwritten one -0.07
handwritten ones -0.05
handwritten signature 0.09
handy -0.16
hang -0.18
hang on -0.10
hanging at 0.06
hangs at 0.37
hangs on -0.06
happen . 0.70
happen _ , 0.17
happen _ book 0.15
happen _ in -0.11
happen _ stay 0.14
happen _ system -0.08
happen _ workspace -0.06
happen _ your 0.23
happen before -0.07
happene _ , 0.11
happened 0.32
happened in 0.44
happened to 0.05
happens 0.28
happens . -0.43
happens at 0.31
happens if 0.06
happens in 0.48
happens off 0.70
happens on 0.16
happens that -0.19
harbour 0.11
harbour for -0.07
hard coded -0.66
hard to 0.25
hardened 0.53
hardly 0.09
hardly . -0.28
hardly _ . -0.26
hardly _ in 0.14
hardly a 0.63
hardware 0.26
hardware _ . 0.05
hardware key 0.34
hardware keys 0.17
harlow -0.06
has 0.13
has . -0.09
has a -0.53
has already 0.07
has an -0.24
has another -0.10
has anybody -0.13
has anyone -0.42
has approved 0.07
has attested 0.12
has become 2.07
has been 0.14
has certified -0.08
has come 0.60
has done -0.56
has durable 0.67
has failed 0.23
has given 0.09
has gone 0.11
has grown 0.06
has it 0.39
has its 0.66
has just 0.19
has kept -0.20
has lapsed 0.19
has left 0.40
has made 0.08
has more -0.39
has moved 0.31
has neither 0.20
has never -0.52
has no -1.03
has none -0.26
has not -0.45
has nothing -0.85
has one -0.44
has opened 0.09
has outgrown 0.25
has passed -0.51
has production 0.42
has put 0.06
has read -0.09
has released -0.17
has restored -0.41
has reviewed 0.06
has run -0.19
has said 0.05
has seen -0.08
has shipped 2.00
has signing 0.33
has so 0.07
has spent -0.17
has stopped 0.55
has taken -0.08
has the 0.31
has three -0.06
has to -0.87
has tried 0.22
has worked 0.17
has written -0.21
has yet -0.24
has your 0.70
hash 0.29
hash , 0.05
hash . 0.34
hash _ before 0.08
hash _ it 0.27
hash _ on -0.07
hash _ one -0.06
hash _ so 0.16
hash chain -0.09
hash chained 0.08
hash chaining -0.37
hash is 0.59
hash of 0.49
hash on -0.12
hashe _ . 0.36
hashe _ and -0.15
hashe _ arrival -0.07
hashe _ encrypte -0.10
hashe _ hold 0.10
hashe _ locke -0.08
hashe _ on 0.06
hashe _ retention 0.10
hashe _ under 0.11
hashed 0.12
hashed , 0.64
hashed . 0.17
hashed on 0.15
hashed with -0.10
hashes 0.13
hashes , -0.09
hashes . -0.09
hat -0.09
hat hackers -0.18
have $ -0.15
have , -0.34
have ? -0.06
have _ . 0.11
have _ 27001 -0.11
have _ @us -0.12
have _ a -0.07
have _ again -0.09
have _ against 0.05
have _ any -0.22
have _ assistant 0.13
have _ atteste 0.07
have _ away 0.09
have _ back 0.15
have _ be -0.28
have _ bee 0.11
have _ before -0.09
have _ bind 0.08
have _ build -0.11
have _ but 0.34
have _ cal 0.06
have _ check -0.05
have _ choose -0.11
have _ close 0.06
have _ color -0.22
have _ come -0.06
have _ could 0.06
have _ customer -0.12
have _ date -0.18
have _ day 0.08
have _ effect -0.06
have _ either -0.11
have _ engage -0.05
have _ entrie -0.12
have _ every 0.15
have _ exist 0.06
have _ fail -0.07
have _ field -0.10
have _ find 0.40
have _ force 0.06
have _ forty 0.07
have _ from 0.18
have _ gate 0.05
have _ go 0.09
have _ good 0.10
have _ home 0.18
have _ if -0.21
have _ ii 0.07
have _ into 0.10
have _ iso -0.07
have _ isolate -0.11
have _ last -0.07
have _ link -0.05
have _ live -0.05
have _ login 0.25
have _ meet -0.14
have _ no -0.08
have _ nothe -0.07
have _ ordere -0.08
have _ other -0.31
have _ out 0.07
have _ outside -0.20
have _ part -0.15
have _ pas -0.16
have _ past 0.16
have _ pen -0.09
have _ place -0.06
have _ prove 0.08
have _ read -0.11
have _ record 0.08
have _ release 0.08
have _ rename -0.09
have _ same -0.24
have _ seale 0.05
have _ show -0.09
have _ since -0.09
have _ someone 0.10
have _ spring 0.06
have _ stamp 0.46
have _ step -0.07
have _ system -0.07
have _ tell -0.08
have _ tenant -0.08
have _ test -0.06
have _ than -0.10
have _ though 0.10
have _ through -0.08
have _ time -0.08
have _ traine 0.05
have _ trie -0.13
have _ trust -0.05
have _ use 0.17
have _ when -0.12
have _ within 0.11
have _ without 0.10
have _ worke 0.05
have _ zero -0.05
have _ “ 0.05
have a -0.38
have accepted -0.08
have ai 0.27
have already 0.77
have asked -1.44
have audit 0.30
have become 0.17
have been 0.31
have bought -0.31
have budgeted -0.07
have built -0.05
have certified 0.23
have closed 0.13
have completed -0.23
have controlled 0.36
have done -0.15
have drawn -0.18
have durable 0.38
have electronic 0.36
have final 0.36
have finished -0.16
have gone 0.21
have got -0.06
have is 0.21
have issued 0.45
have it 0.18
have left 0.52
have made 0.33
have met -0.13
have moved 0.46
have no -0.98
have none -0.36
have not -0.32
have nothing -0.18
have nowhere -0.13
have opened 0.17
have other 0.24
have passed -0.09
have production 0.40
have put 0.06
have read -0.11
have run 0.07
have server 0.21
have signed 0.29
have spent -0.08
have stopped 0.10
have tenant 0.30
have this 0.20
have to -0.49
have written -0.48
have yet 0.10
have you -0.11
have your -0.12
having -0.13
having been -0.14
having no -0.07
he 's 0.26
he _ and 0.08
he _ not 0.05
he can 0.31
he could -0.06
head -0.15
head $ -0.33
head , -0.27
head . -0.57
head _ keep -0.09
head _ of -0.06
head _ qa 0.14
head _ to -0.08
head _ you -0.13
head that -0.42
heade _ . 0.11
headed -0.08
headed “ -0.05
header -0.40
header . -0.12
header _ . -0.17
headers -0.40
headers : -0.15
heading -0.18
headings -0.87
headline -0.78
health 0.56
health . 0.14
health check 0.23
health data 0.09
health information -0.19
healthy 0.31
heard _ . -0.17
heard of -0.70
hearing -0.09
hears 0.30
hearsay -0.17
heart . 0.17
heat -0.13
heat _ : 0.06
heat recorded 0.06
heat ” 0.10
held 0.09
held " -0.25
held $ -0.44
held , 0.09
held . 0.14
held a -0.25
held encrypted 0.29
held for 0.23
held through -0.09
held to 0.11
held under -0.07
held ” -0.06
hello @ -0.05
help -0.12
help _ be -0.14
help page -0.11
help pages -0.27
helpdesk 0.44
helper 0.05
hence -0.07
her -0.07
her _ a -0.05
her _ be 0.06
her _ the 0.10
her phone 0.26
her role 0.23
her signature -0.17
her the 0.25
here 0.12
here $ 0.21
here 's 0.10
here , 0.07
here : 0.33
here ; -0.13
here ? 0.08
here _ 's 0.13
here _ : 0.24
here _ as 0.08
here _ copy -0.07
here _ court 0.06
here _ every 0.06
here _ in -0.06
here _ the 0.20
here _ there -0.12
here _ up 0.11
here _ weight 0.05
here _ your -0.09
here and 0.22
here are 0.14
here as 0.06
here carries 0.20
here stands 0.25
here that 0.12
here to -0.05
here without 0.45
here would -0.22
hero image 0.15
hers 0.22
hexadecimal -0.10
hidden buttons 0.11
hidden from -0.07
hide 0.08
hide _ . -0.08
hide _ it 0.22
hide a 0.09
hide the 0.14
hiding 0.06
high 0.08
him _ . -0.07
him to 0.11
hint -0.25
hip 0.06
hipaa $ -1.05
hipaa 's 0.07
hipaa : 0.09
hipaa ? 0.90
hipaa _ a -0.09
hipaa _ compliant 0.24
hipaa _ fedramp -0.07
hipaa _ no -0.16
hipaa _ rule 0.17
hipaa _ so 0.08
hipaa _ will -0.10
hipaa _ you -0.05
hipaa and 0.08
hipaa security 0.17
hipaa | -0.29
hire -0.05
hired -0.30
hired . -0.14
hiring -0.80
hiring a -0.07
his _ , 0.06
his role 0.17
history 0.10
history " -0.09
history $ 0.32
history , 0.43
history : 0.07
history ; 0.13
history _ , 0.07
history _ @us 0.10
history _ each 0.11
history _ every 0.18
history _ local -0.11
history _ our 0.07
history _ record 0.18
history _ source -0.18
history _ what 0.05
history _ you 0.08
history and -0.13
history are -0.08
history does -0.13
history here 0.23
history in 0.19
history of 0.07
history on 0.24
history panel -0.07
history you -0.21
history ” 0.05
hit 0.34
hitch 0.17
hitrust , -0.06
hitrust _ 2 0.09
hitrust _ certifie 0.23
hitrust certified 0.40
hitrust r 0.49
hits 1.05
hold 0.14
hold . 0.16
hold ; -0.06
hold ? 0.13
hold _ , 0.13
hold _ : -0.05
hold _ access 0.10
hold _ by 0.19
hold _ capa 0.11
hold _ deviation 0.09
hold _ evidence -0.18
hold _ right 0.06
hold _ so 0.17
hold _ to 0.22
hold _ valid 0.08
hold _ with 0.14
hold a 0.12
hold across 0.27
hold an 0.14
hold at 0.13
hold every 0.85
hold is 0.36
hold iso 0.09
hold on -0.16
hold the 0.13
hold up 0.30
holde _ . -0.10
holder . 0.08
holder _ . 0.11
holder _ expiry 0.24
holder and 0.24
holder is 0.08
holders 0.34
holders , 0.06
holding it -0.23
holds $ 0.52
holds , 0.05
holds . 0.20
holds code -0.11
holds for 0.28
holds it 0.46
holds its -0.32
holds the 0.08
holds them 0.38
holds up 0.39
holds your -0.06
hole . 0.09
holes 0.58
holiday -0.11
holiday , 0.19
holiday _ : 0.05
holiday _ back 0.05
holiday _ come 0.05
holiday _ your 0.05
holidays -0.59
holidays . -0.22
hologram -0.09
home 0.30
home for 0.28
home page -0.18
home with 0.28
homes 0.23
homes . 0.23
homework . -0.54
honest -1.00
honestly -0.25
honesty -0.59
honour -0.09
honour system -0.06
honoured 0.53
honours 0.67
hook 0.07
hook up 0.12
hope -0.65
hope , -0.19
hope . -0.43
hope _ a -0.07
hope _ have -0.06
hope _ the -0.05
hope for -0.06
hope to -0.75
hopes to -0.14
hops 0.09
hospital 's -0.26
hospital . 0.24
host -0.12
host 's 0.10
host _ log -0.05
host keeps -0.10
hoste _ compliant 0.12
hoste _ hipaa 0.21
hoste _ own -0.05
hosted -0.47
hosted pilot -0.08
hosted version -0.10
hosting company -0.42
hosting partner -0.51
hosting providers -0.09
hosts -0.13
hour 0.40
hour , 0.08
hour . 0.09
hour _ a 0.12
hour and 0.07
hour of 0.13
hourglass -0.15
hourly 0.95
hourly , 0.19
hourly . 0.10
hourly _ restore 0.13
hourly and 0.47
hourly snapshots 0.11
hours -0.09
hours , 0.60
house -0.24
house . 0.05
hover over -0.12
how -0.39
how @us 0.07
how _ ? 0.16
how _ a -0.18
how _ can 0.11
how _ could -0.05
how _ i 0.06
how _ in 0.14
how _ it 0.07
how _ its -0.06
how _ read -0.20
how _ report -0.06
how _ restore 0.06
how _ run 0.10
how _ sign 0.13
how _ tell -0.06
how _ to -0.11
how _ we -0.11
how _ work -0.76
how _ you -0.09
how are -0.41
how controlled -0.11
how controls -0.13
how do 0.78
how does 0.22
how durable -0.24
how far 0.29
how is -0.58
how it 0.16
how long -0.34
how many 0.48
how much -0.23
how often -0.13
how our 0.64
how production -0.20
how soon 0.08
how they -0.26
how to -0.28
how we 0.22
how would -0.37
how you -0.50
how your -0.07
however , 1.56
however _ , 0.07
however _ be -0.11
hr -0.27
hr _ in 0.06
hr disables 0.12
hr system 0.21
hsm 0.36
html -0.08
human 's -0.06
human , -0.11
human . 0.20
human _ : 0.09
human _ ai 0.09
human _ confirm 0.26
human _ in 0.13
human _ what 0.21
human decision -0.11
human error -0.34
human has 0.27
human needs -0.07
human review 0.39
human step 0.51
human to -0.14
human who -0.11
hundred 0.12
hundreds 0.51
hundreds of 0.18
hunt -0.54
hunt for -0.49
hurdle -0.27
hurt 0.12
hyperlinks 0.32
hyperlinks , -0.06
hypervisors -0.17
hyphens -0.19
hyphens . -0.18
i -0.20
i 'd -0.12
i , -0.07
i _ ? 0.12
i _ a -0.09
i _ control -0.13
i _ copy -0.06
i _ it -0.19
i and 0.08
i approve 0.09
i check -0.15
i do 0.06
i enter 0.08
i give 0.10
i know 0.09
i log 0.48
i looks -0.16
i nor -0.30
i or 0.06
i release -0.41
i sign -0.12
i tried 0.51
i use 0.11
i will -0.92
icon 0.12
icon , -0.07
icon : 0.65
icon _ . -0.17
icon _ evidence 0.06
icon _ tick 0.07
icon _ “ 0.24
icon captioned 0.33
icon is -0.46
icon of 0.35
icon set -0.07
icon was -0.11
icon with 0.60
icons -0.16
id 0.06
id , 0.55
id _ , 0.07
id _ a 0.10
id _ and 0.21
id _ password 0.15
id _ second 0.10
id account 0.27
id and 0.44
id on -0.06
id tenant 0.13
idea -0.27
idea , -0.45
idea that -0.14
ideas -0.78
ideas . -0.35
identities , 0.16
identities . -0.05
identities are 0.12
identity 0.07
identity $ -0.41
identity , -0.08
identity . 0.17
identity : -0.21
identity _ , -0.05
identity _ at 0.07
identity _ before 0.06
identity _ by 0.05
identity _ it -0.08
identity _ not 0.06
identity _ of -0.10
identity _ session 0.05
identity _ signature -0.15
identity _ the -0.07
identity _ to -0.15
identity _ will 0.08
identity _ your 0.20
identity behind -0.33
identity check -0.15
identity gate -0.09
identity work -0.27
idor 0.60
idp 0.19
idp $ 0.55
idp , 0.06
idp . -0.22
idp _ be -0.24
idp and -0.10
ids -0.27
ids are -0.22
ie -0.05
iec 0.63
iec 27001 0.67
iec _ certificate 0.23
if 0.30
if , -0.23
if @us -0.49
if _ , -0.26
if _ ? 0.09
if _ a 0.05
if _ and -0.11
if _ at -0.08
if _ auditor 0.12
if _ burn 0.11
if _ center 0.14
if _ come -0.06
if _ control -0.23
if _ copie -0.11
if _ doe -0.07
if _ down 0.16
if _ durable -0.15
if _ ever -0.40
if _ find -0.11
if _ gate -0.22
if _ goe -0.13
if _ hold -0.18
if _ in -0.30
if _ it -0.23
if _ keep -0.17
if _ link -0.11
if _ log 0.05
if _ meet -0.12
if _ not 0.10
if _ on -0.12
if _ one -0.10
if _ only -0.15
if _ passe -0.13
if _ past -0.05
if _ place -0.12
if _ record 0.07
if _ release -0.14
if _ report -0.11
if _ review -0.05
if _ show -0.07
if _ sign -0.05
if _ signature -0.08
if _ store -0.13
if _ to -0.27
if _ trie 0.11
if _ way -0.14
if _ we -0.11
if _ when -0.12
if a 0.26
if all -0.06
if an 0.06
if and -0.49
if any 0.14
if durable -0.06
if each -0.40
if every -0.16
if evidence -0.05
if its -0.06
if links -0.42
if release -0.06
if someone -0.11
if the -0.21
if there -0.77
ignore . -0.05
ignore the 0.13
ii 0.25
ii $ -0.63
ii ( 0.08
ii , 0.70
ii . 0.53
ii ? 0.18
ii _ , 0.12
ii _ . 0.19
ii _ 27001 0.19
ii _ at -0.05
ii _ exist 0.08
ii _ in 0.22
ii _ iso 0.24
ii _ its -0.05
ii _ twelve 0.11
ii _ | 0.05
ii at 0.07
ii is 0.20
ii letter 0.71
ii opinion 0.12
ii period -0.09
ii report 0.09
ii that 0.37
ii | -0.22
ii – -0.06
illustration -0.14
illustration . -0.22
illustration : 0.07
illustrative -0.79
illustrative . -0.08
illustrator -0.24
image 0.11
image : 0.08
image _ : 0.05
image _ “ 0.20
images -0.43
images and -0.05
imaginary -0.96
imaginary . -0.24
immutability $ -1.05
immutability _ not -0.35
immutability has 0.10
immutability of -0.12
immutable . 0.20
immutable : -0.15
immutable _ a -0.10
immutable _ audit -0.19
immutable _ be 0.08
immutable _ claim -0.05
immutable _ e -0.15
immutable _ evident -0.19
immutable _ in -0.27
immutable _ not -0.08
immutable _ signature -0.15
immutable _ tamper -0.22
immutable _ the -0.10
immutable _ trail 0.09
immutable audit 0.61
immutable or -0.11
immutable tamper -0.30
immutable ” -0.41
impact 0.09
implementation -0.18
implemente _ enforce 0.41
implemente _ verifie 0.18
implemented and 0.10
implementer -0.09
import -0.30
imports -0.13
imports , -0.10
impossible 1.08
impossible , -0.34
impossible . 0.72
impossible _ . 0.17
impossible _ a 0.11
impossible _ an 0.12
impossible _ outsider 0.05
impossible for 0.43
impossible here 0.13
impossible to 0.52
impressed -0.11
impression -0.14
impressive -0.24
in $ 0.55
in , 0.34
in 2027 -0.60
in 2028 -0.77
in 38 0.23
in : -0.29
in @us 0.35
in _ " 0.06
in _ ' 0.07
in _ ( -0.08
in _ , -0.06
in _ 1 0.13
in _ : -0.05
in _ ? -0.19
in _ about -0.13
in _ access 0.13
in _ activity -0.09
in _ ad 0.12
in _ after -0.05
in _ all -0.14
in _ already -0.12
in _ and 0.07
in _ any 0.09
in _ anyone -0.05
in _ api 0.12
in _ app 0.06
in _ architecture -0.08
in _ at -0.12
in _ auditor 0.12
in _ back 0.10
in _ backend 0.15
in _ backlog -0.16
in _ bag 0.08
in _ before -0.14
in _ belong -0.15
in _ brochure -0.09
in _ browser -0.11
in _ bucket 0.31
in _ build -0.39
in _ canteen -0.11
in _ capa 0.08
in _ center 0.26
in _ checksum 0.16
in _ claim -0.19
in _ click 0.09
in _ cluster -0.06
in _ code -0.10
in _ column -0.07
in _ come -0.06
in _ control -0.15
in _ copie 0.05
in _ corporate -0.05
in _ could -0.15
in _ count 0.07
in _ cover 0.15
in _ data 0.06
in _ database 0.11
in _ day 0.16
in _ demo 0.28
in _ design -0.14
in _ diagram -0.12
in _ document -0.08
in _ draft -0.17
in _ draw -0.08
in _ drawe -0.08
in _ drill -0.07
in _ encrypte 0.31
in _ endpoint -0.06
in _ entra -0.06
in _ ever 0.32
in _ every -0.10
in _ far -0.11
in _ fictional -0.06
in _ finde 0.07
in _ follow -0.07
in _ gdpr 0.19
in _ glossary -0.07
in _ guide 0.07
in _ handler 0.09
in _ hashe 0.06
in _ her 0.11
in _ hour 0.08
in _ how -0.15
in _ ii 0.16
in _ inbox 0.08
in _ industry 0.05
in _ invente -0.20
in _ itself 0.12
in _ know -0.06
in _ launch -0.11
in _ leave 0.06
in _ legally -0.05
in _ list -0.07
in _ live 0.08
in _ local -0.06
in _ lock 0.05
in _ material -0.12
in _ matrix -0.08
in _ may -0.15
in _ mean -0.15
in _ memory -0.13
in _ mfa 0.10
in _ minute -0.05
in _ mock -0.35
in _ model -0.06
in _ module 0.12
in _ morne -0.08
in _ multi -0.20
in _ need -0.10
in _ night 0.08
in _ note -0.10
in _ nothe 0.11
in _ now 0.11
in _ object 0.09
in _ office -0.17
in _ once 0.13
in _ open 0.06
in _ opinion 0.09
in _ or -0.26
in _ page 0.06
in _ pilot 0.20
in _ plan -0.24
in _ platform 0.09
in _ press -0.14
in _ preview -0.26
in _ production -0.12
in _ questionnaire -0.15
in _ real 0.11
in _ reference -0.20
in _ report 0.09
in _ room 0.05
in _ route 0.11
in _ sample 0.07
in _ sandbox -0.42
in _ say -0.25
in _ screenshot -0.17
in _ script -0.13
in _ sense -0.12
in _ service 0.10
in _ should -0.12
in _ show -0.06
in _ since -0.06
in _ site 0.16
in _ slide -0.27
in _ someone -0.07
in _ state 0.06
in _ stay 0.06
in _ stop -0.23
in _ storage 0.10
in _ store 0.17
in _ system -0.09
in _ tab -0.11
in _ table -0.08
in _ tamper 0.22
in _ text 0.06
in _ third -0.08
in _ today 0.11
in _ tool 0.10
in _ tour 0.20
in _ trail 0.23
in _ trust 0.06
in _ under -0.09
in _ use 0.18
in _ validate -0.15
in _ vault 0.19
in _ vendor -0.14
in _ version -0.24
in _ wal 0.08
in _ whole 0.11
in _ whose 0.45
in _ will 0.07
in _ with 0.06
in _ workspace 0.16
in _ would 0.10
in _ your 0.25
in _ “ 0.14
in access 0.29
in active 0.32
in all -0.07
in anger 0.13
in another 0.10
in any 0.06
in approvals -0.21
in april -0.22
in august 0.36
in autumn -0.19
in basel -0.18
in between -0.11
in blue 0.06
in browser -0.18
in by -0.06
in certified 0.16
in charge -0.15
in circulation 0.07
in class 0.45
in compliance -0.09
in content 0.22
in cork 0.21
in court 0.17
in customer -0.07
in daily 0.72
in different 0.15
in document 0.13
in dublin 0.21
in during -0.45
in dusseldorf -0.49
in each -0.18
in either 0.06
in eleven -0.10
in encrypted -0.23
in english -0.14
in every 0.60
in february 0.41
in figma -0.34
in force 0.74
in forty 0.46
in four 0.24
in frankfurt 0.14
in from -0.05
in full 0.21
in gmp 0.06
in hall -0.15
in hand 0.78
in has 0.20
in ireland 0.14
in is -0.07
in january 0.07
in json -0.09
in july 0.38
in june 0.22
in landscape -0.17
in last -0.08
in law 0.13
in line 0.44
in live -0.15
in local -0.30
in lyon 0.09
in march 0.30
in may 0.26
in memory -0.14
in middleware 0.77
in minutes 0.67
in most -0.28
in nine -0.19
in no -0.51
in november 0.11
in numbers 0.06
in october 0.20
in operation 0.49
in other 0.13
in our 0.07
in pencil -0.19
in person -0.17
in phase -0.36
in place 0.43
in plain -0.11
in postgres 0.41
in preview 0.11
in prod 0.50
in production 0.58
in progress 0.54
in public -0.18
in q -0.11
in quotes -0.09
in reception 0.13
in red -0.12
in review -0.07
in room -0.12
in sales -0.69
in saml -0.43
in seconds -0.09
in section 0.23
in service 0.96
in somebody -0.56
in someone 0.37
in stone 0.25
in summer -0.24
in ten 1.02
in that -0.76
in the -0.19
in their -0.06
in this -0.28
in three 0.27
in through 0.19
in training -0.08
in transit -0.06
in two 0.09
in until -0.09
in use 0.22
in version 0.63
in was 0.11
in will -0.14
in with 0.19
in without 0.12
in your 0.06
in “ -0.32
inbound 0.69
incident 0.33
incident _ , -0.07
incident _ and -0.06
incident response -0.40
include . -0.11
include _ . 0.13
include _ a -0.20
include _ every 0.19
include _ plan 0.90
included 0.37
included $ 1.30
included , -0.11
included . 0.08
included in 0.44
included | 0.61
includes 0.06
includes the -0.19
including controlled 0.17
inclusion -0.30
inclusion rules -0.30
incorruptible 1.09
indeed -0.06
indelible 0.18
independent . -0.10
independent _ any -0.12
independent _ before -0.07
independent _ confirme 0.16
independent _ control 0.31
independent _ examine 0.06
independent _ firm 0.13
independent _ our 0.29
independent _ tenant -0.14
independent accountant 0.57
independent cpa 0.29
independent reviewer -0.11
independent service -0.09
independently examined 0.33
independently verified -0.23
indexed 0.10
industry 0.06
industry . 0.18
information _ . -0.14
information security 0.19
inherit 0.08
initial _ . -0.11
initials -0.10
initials . -0.14
initials in -0.06
ink 0.30
ink . 0.17
ink _ . 0.05
ink for -0.06
ink would 0.34
input -0.54
input _ event 0.06
input _ lifecycle 0.06
input _ persistence 0.06
inputs -0.15
insert 0.18
inserts 0.39
inserts only 0.46
inside 0.73
inside $ 0.07
inside @us 0.76
inside our 0.55
inside ” 0.24
insider -0.06
insist 0.07
insist on 0.05
insists 0.06
inspect -0.06
inspection 0.11
inspection ? 0.28
inspection grade 0.11
inspection proof -0.07
inspections 0.07
inspector 0.58
inspector , -0.06
inspector _ , 0.05
inspector _ . 0.10
inspector _ as 0.06
inspector _ at 0.62
inspector _ in -0.08
inspector _ of 0.12
inspector _ our 0.11
inspector _ the 0.10
inspector accepted -0.29
inspector accepts 0.51
inspector as -0.07
inspector asked -0.06
inspector asks 0.44
inspector opens 0.09
inspector the 0.34
inspector who 0.06
inspector will 0.09
inspectorate 0.13
inspectors 0.31
inspectors , 0.23
inspectors . 0.09
inspectors accept 0.24
inspectors can 0.44
inspectors could -0.36
inspectors do 0.06
inspectors have 0.45
inspectors smile 1.06
inspectors take 0.08
instance , -0.10
instant 0.73
instead . 0.16
instruction 0.13
instruction _ @us 0.15
instruction _ be 0.06
instruction in 0.25
instructions are 0.17
instructions can 0.08
insulin 0.24
intact 0.76
intact $ 0.41
intact . 0.27
integrate with 0.09
integrations 0.07
integrity 0.24
integrity , -0.58
integrity : 0.14
integrity _ , 0.09
integrity _ and -0.08
integrity _ be -0.10
integrity _ confidentiality -0.16
integrity check 0.12
intelligence 1.32
intelligent 0.47
intend -0.63
intend to -0.63
intended 0.08
intended use 0.08
intends -0.11
intends to -0.11
intentions -0.11
intents 0.10
intents and 0.10
interlocked 0.48
interlocked rings 0.39
intern -0.42
intern 's -0.09
internal -0.10
internal _ , -0.11
internal audit -0.65
internal audits -0.53
internal calls 0.09
internet 0.10
internet . -0.15
intervals -0.32
interview -0.09
interviews -0.05
into 0.14
into @us -0.06
into _ 's 0.15
into _ , 0.20
into _ : 0.14
into _ bucket 0.07
into _ control 0.15
into _ demo -0.09
into _ locke 0.26
into _ only -0.07
into _ own -0.08
into _ storage 0.11
into _ that -0.12
into _ to -0.11
into _ without 0.21
into a -0.06
into an 0.12
into another 0.59
into every -0.24
into force -0.08
into one -0.09
into our 0.08
into production 0.51
into service 0.25
into the 0.22
into which -0.15
into word -0.12
introduce -0.15
introduced to -0.10
introduces -0.05
intruder 0.44
intruder nowhere 0.18
invente _ , -0.08
invente _ . -0.05
invente _ the -0.06
invented -1.84
invented data -0.38
invented events 0.05
invented ones -0.19
invented people 0.06
investigation , 0.53
investigation . 0.11
investigation _ the 0.19
investigation and -0.19
investigations 0.39
investigators -0.11
investigators can 0.09
investor -0.23
invisible 0.08
invisible to 0.08
invited . -0.15
invoice -0.28
invoices -0.25
involved 0.05
involved . 0.22
iq , -0.08
iq _ be 0.06
iq oq 0.18
ireland 0.14
iron 0.14
iron mountain -0.09
is 0.21
is . -0.12
is : -0.07
is a -0.65
is able 0.34
is about 0.07
is absent -0.45
is accepted -0.06
is access 0.19
is active 1.34
is added -0.19
is advisory -0.44
is all -0.56
is already -0.17
is also -0.40
is an -0.27
is another -0.55
is any -0.11
is anything -0.13
is append 0.41
is applied 0.48
is archived 0.34
is as -0.36
is asked 0.33
is at -0.06
is audit -0.06
is authenticated 0.11
is authorised 0.31
is authoritative 0.99
is available 1.16
is bare -0.99
is barred -0.11
is behind 0.30
is being -0.29
is binding 0.19
is blocked -0.71
is booked -0.07
is bound 0.16
is byte 0.14
is called -0.26
is calling -0.06
is captured 0.68
is carried 0.12
is carved 0.87
is certified -0.24
is claimed -0.48
is clean -0.09
is cleared 0.07
is clip -0.10
is closed -0.77
is code -0.86
is coming -0.07
is committed -0.07
is compared 0.27
is complete 0.23
is compliant 0.25
is compulsory -0.30
is confirmed 0.34
is connected -0.08
is controlled -0.05
is covered -0.26
is data -0.12
is decided 0.24
is decoration -0.11
is deleted 0.09
is demonstrated -0.36
is disabled -0.35
is documented -0.53
is done 1.78
is drawn -0.19
is dry 0.07
is due -0.11
is easier -0.11
is easy -0.82
is effective -0.14
is enabled 2.45
is encrypted -0.16
is enough -0.07
is ever 0.24
is exactly -0.24
is excellent -0.32
is executed 0.57
is expected -0.34
is false 0.27
is filled -0.15
is final 0.24
is fine -0.31
is fingerprinted 0.28
is finished -0.06
is for -0.29
is forbidden -0.22
is foreseen -0.23
is frozen -0.19
is fully 0.15
is generally 0.16
is generated 0.07
is genuine 0.06
is going 0.09
is gone -0.14
is good 0.10
is green -0.54
is greyed -0.51
is handled 0.28
is hard -0.23
is hardly 0.09
is hashed 0.21
is here 1.10
is hidden -0.17
is hiding -0.25
is hipaa 0.09
is immutable 0.10
is impossible 0.36
is in 0.32
is included 0.20
is isolated -0.71
is issued -0.06
is itself -0.38
is known 0.08
is lacking -0.21
is left 0.57
is legally 0.29
is less -0.42
is like -0.05
is linked -0.06
is listed -0.08
is live 0.61
is local 0.12
is locked 0.11
is logged 0.09
is looked 0.20
is major 0.09
is mandatory 0.06
is marked -0.23
is meant -0.24
is merely -0.67
is met 1.09
is metadata -0.20
is missing -0.99
is months -0.13
is multi -0.06
is neither -0.11
is never 0.34
is next -0.73
is none 0.40
is not -0.43
is nothing -0.11
is now 0.61
is nowhere -0.28
is numbered -0.15
is off -1.93
is on 0.13
is one -0.50
is only -0.19
is open 0.62
is opened -0.14
is optional 0.52
is organized 0.14
is our -0.23
is ours 0.47
is out 0.09
is over 0.83
is painted -0.13
is part 0.17
is past -0.11
is pencilled -0.12
is permanent 0.25
is permanently -0.35
is placeholder -0.10
is planned -0.80
is precisely -0.14
is production 0.07
is promised -0.10
is protected 0.09
is published 0.48
is qualified 0.35
is reached 0.07
is ready 1.71
is recorded 0.12
is refused 0.18
is release -0.10
is released 0.17
is required -0.73
is restored 0.05
is retained 0.07
is reviewed -0.27
is right -0.14
is running -0.07
is safe -0.05
is said -0.40
is sample 0.31
is sealed 0.35
is served 0.14
is settled -0.08
is short -0.35
is shown -0.18
is shut -0.26
is signed 0.15
is single -0.46
is slated -0.27
is something -0.13
is stated -0.28
is still -0.17
is stored 0.09
is taken -0.06
is test 0.24
is tested 0.06
is the -0.11
is theirs -0.43
is there -0.20
is this 0.05
is tied 0.27
is to -2.09
is tracked -0.27
is true 1.72
is turned -0.05
is unavailable -1.51
is unfinished 0.68
is unqualified -0.33
is up 0.12
is using 0.31
is usually -0.15
is valid 0.08
is validated 0.11
is verified 0.95
is wanted -0.27
is wanting -0.31
is welded 0.30
is well -0.18
is whatever -0.31
is when -0.77
is who 0.05
is whoever -0.09
is whole 0.24
is why 0.14
is wired -0.21
is withdrawn 0.98
is without -0.46
is worth 0.06
is written 0.06
is wrong -0.46
is your -0.06
is yours -0.26
is zero -0.24
is “ 0.12
ishikawa -0.09
iso -0.21
iso 14971 -0.15
iso 22301 0.44
iso 27701 0.42
iso _ 2015 0.20
iso _ 2024 0.16
iso _ 27001 0.30
iso _ 4.1 -0.11
iso _ : 0.17
iso _ a -0.06
iso _ any -0.13
iso _ by -0.08
iso _ certificate 0.08
iso _ certifie 0.08
iso _ come 0.08
iso _ company 0.22
iso _ do 0.13
iso _ false -0.05
iso _ in 0.07
iso _ its -0.39
iso _ mark 0.11
iso _ mistaken 0.11
iso _ none -0.19
iso _ nor -0.05
iso _ or -0.06
iso _ our 0.07
iso _ out -0.09
iso _ so 0.15
iso _ soc 0.22
iso _ standard -0.24
iso _ to -0.06
iso _ would -0.11
iso _ ” 0.05
iso iec 0.45
iso logo -0.45
iso logos -0.08
iso standard -0.28
iso | -0.42
isolate -0.12
isolate _ . 0.09
isolate _ authorize -0.17
isolate _ in -0.22
isolate its -0.08
isolate tenants 0.22
isolated 0.18
isolated " 0.07
isolated . -0.11
isolated from -0.13
isolated ” 0.14
isolates 0.07
isolates its 0.12
isolation $ -1.62
isolation , -0.33
isolation . -0.20
isolation : -0.16
isolation ; -0.13
isolation _ 's -0.08
isolation _ , 0.09
isolation _ ; 0.14
isolation _ authorization 0.08
isolation _ be -0.11
isolation _ blocke -0.12
isolation _ close -0.42
isolation _ enforce 0.24
isolation _ evidence -0.14
isolation _ not -0.08
isolation _ one -0.10
isolation _ record -0.06
isolation _ storage -0.10
isolation _ tenant 0.08
isolation _ that -0.27
isolation _ the -0.13
isolation _ to -0.09
isolation _ unavailable -0.06
isolation exists -0.05
isolation for 0.28
isolation gate -0.08
isolation means 0.06
isolation not -0.09
isolation of 0.23
isolation test -0.09
isolation verified 0.32
isolation – -0.09
issue 0.07
issue , 0.28
issue . 0.25
issue _ . -0.12
issue _ ; -0.13
issue _ ? -0.08
issue _ @us 0.18
issue _ and 0.07
issue _ by 0.13
issue _ certifie 0.20
issue _ clean 0.15
issue _ document 0.12
issue _ every 0.08
issue _ final 0.07
issue _ from -0.06
issue _ here -0.05
issue _ it 0.07
issue _ its -0.05
issue _ name 0.09
issue _ number 0.14
issue _ numbere 0.16
issue _ official -0.08
issue _ opinion -0.05
issue _ our -0.09
issue _ own -0.51
issue _ platform -0.17
issue _ the 0.08
issue _ type 0.05
issue _ without 0.05
issue _ you 0.07
issue a -0.06
issue and 0.20
issue as 0.07
issue desk 0.07
issue has 0.07
issue is -0.09
issue it 0.19
issue links -0.25
issue of 0.15
issue the 0.09
issue with 0.13
issued 0.51
issued $ 0.43
issued . -0.12
issued an 0.08
issued and 0.43
issued as 0.27
issued by -0.32
issued copy 0.86
issued from 0.05
issued in -0.19
issued on -0.12
issued our 0.15
issued the 0.53
issued this -0.09
issued through -0.15
issued to 0.11
issued with 0.12
issued ” 0.22
issuer -0.15
issues . 0.16
issues a 0.07
issues certified -0.07
issues it 0.06
issues no -0.49
issues numbered -0.10
it : 0.20
it ? -0.14
it _ : 0.28
it _ ? 0.11
it _ all 0.07
it _ already -0.10
it _ also -0.05
it _ and 0.07
it _ answer -0.10
it _ append 0.43
it _ authorize 0.08
it _ batche -0.16
it _ binde 0.26
it _ blank -0.09
it _ both 0.06
it _ build -0.44
it _ cal -0.08
it _ click 0.08
it _ close 0.12
it _ collecte -0.08
it _ compliant 0.41
it _ control 0.05
it _ copie 0.10
it _ database 0.21
it _ day 0.18
it _ demo -0.08
it _ disk 0.09
it _ each 0.18
it _ effective 0.09
it _ encrypte 0.14
it _ end 0.11
it _ every -0.11
it _ exist -0.15
it _ for 0.06
it _ forbidden -0.22
it _ force 0.23
it _ front 0.31
it _ hold 0.14
it _ how 0.13
it _ i -0.10
it _ identity 0.05
it _ in 0.08
it _ item -0.12
it _ just 0.24
it _ last 0.09
it _ locke 0.20
it _ log 0.08
it _ longer 0.06
it _ module 0.19
it _ morne 0.14
it _ new 0.06
it _ not 0.13
it _ nothe -0.23
it _ now -0.20
it _ off 0.05
it _ official 0.07
it _ old 0.20
it _ on 0.06
it _ our 0.05
it _ paper -0.06
it _ possible 0.23
it _ publishe -0.06
it _ quality -0.05
it _ ready -0.13
it _ real 0.09
it _ regulate 0.10
it _ relation 0.11
it _ retention 0.09
it _ revision 0.11
it _ route 0.11
it _ run 0.12
it _ sample -0.06
it _ say 0.22
it _ seal 0.20
it _ seale 0.06
it _ second 0.11
it _ service 0.10
it _ shift 0.22
it _ store 0.05
it _ text -0.06
it _ the 0.14
it _ think -0.07
it _ though 0.06
it _ three -0.07
it _ two 0.09
it _ type -0.09
it _ under 0.15
it _ until 0.10
it _ year -0.07
it _ yes -0.14
it _ your -0.06
it accepts -0.08
it all -0.06
it and 0.23
it approves 1.00
it as -0.06
it at 0.14
it backs -0.26
it came -0.14
it carries -0.06
it changed 0.65
it changes -0.24
it closes 0.18
it comes 0.12
it comply -0.59
it could -0.07
it counts 0.40
it decides 0.31
it depends -0.23
it describes -0.29
it down -0.05
it drafts -0.47
it each -0.11
it every 0.58
it follows 0.12
it for -0.06
it gets -0.07
it got 0.11
it had -0.10
it hangs 0.16
it happened 0.29
it here -0.24
it holds 0.18
it if -0.06
it in 0.15
it into 0.05
it issues 0.89
it just -0.23
it knows 0.30
it leaves 0.29
it led 0.26
it lifts 0.18
it lives 0.19
it looks 0.11
it makes 0.30
it may 0.12
it might 0.06
it must 0.20
it never 0.07
it official 0.10
it once -0.11
it opens -0.09
it or -0.08
it out -0.08
it points -0.08
it produce -0.07
it proposes -0.23
it puts -0.16
it reaches 0.13
it reads 0.07
it rests -0.10
it rules 0.33
it runs 0.15
it sees 0.05
it should 0.17
it shows -0.26
it signed -0.13
it since 0.05
it sits -0.08
it soc -0.20
it stands 0.12
it starts 0.07
it stays 0.29
it stops 0.66
it suggests -0.14
it team 0.13
it the 0.05
it there 0.25
it this 0.33
it to -0.20
it took 0.13
it touched 0.57
it touches 0.23
it turns 0.06
it twice -0.16
it until 0.42
it used 0.10
it validated -0.30
it was -0.09
it went -0.08
it were -0.55
it when -0.06
it will -0.09
it with 0.11
it within 0.63
it writes -0.32
it | -0.06
item -0.15
item . -0.06
item _ . -0.07
item _ and -0.17
item _ security -0.06
item is -0.08
item of -0.53
item on -0.06
items -0.73
items , -0.29
items . -0.11
items in -0.09
its -0.12
its _ ' -0.17
its _ 's -0.16
its _ : 0.15
its _ ; -0.30
its _ ? -0.09
its _ @us 0.07
its _ a -0.06
its _ and -0.07
its _ api -0.07
its _ authority 0.25
its _ bee 0.11
its _ capa 0.13
its _ center -0.12
its _ check -0.08
its _ customer -0.17
its _ data -0.09
its _ date 0.10
its _ deviation 0.09
its _ do -0.05
its _ durable 0.13
its _ every -0.06
its _ final 0.10
its _ follow 0.19
its _ id -0.05
its _ key 0.08
its _ know 0.10
its _ link 0.07
its _ meet 0.08
its _ module -0.05
its _ nothe -0.07
its _ open -0.07
its _ our 0.13
its _ out 0.10
its _ paper -0.07
its _ period 0.08
its _ request -0.06
its _ seal 0.08
its _ service -0.26
its _ show -0.07
its _ signature 0.14
its _ sop 0.05
its _ store 0.06
its _ take 0.05
its _ the 0.27
its _ up -0.10
its _ would 0.06
its accounts -0.14
its ai -0.12
its answer 0.21
its binding 0.14
its bot -0.29
its capa 0.15
its certificate -0.26
its certificates -0.06
its change -0.12
its checksum 0.74
its clients -0.55
its controlled 0.37
its copy 0.26
its corrective 0.52
its custody 0.10
its customers -0.45
its data 0.16
its date 0.11
its decision 0.31
its decisions 0.55
its deviations -0.08
its effective -0.06
its ending -0.26
its entries 0.06
its evidence -0.08
its fingerprint 0.16
its full 0.28
its gate 0.05
its handler -0.20
its hash 0.69
its heart 0.54
its investigators 0.09
its last -0.12
its lims -0.11
its links 0.46
its live 0.14
its mark 1.19
its name -0.13
its neighbours 0.14
its opinion 0.28
its output -0.10
its penetration 0.17
its place 0.06
its publisher -0.32
its raw -0.28
its record -0.05
its references 0.11
its result -0.10
its retention 0.16
its review -0.21
its right -0.09
its ruling -0.15
its seal 0.10
its server -0.24
its sha 0.20
its side -0.72
its signer 0.47
its sop -0.11
its source 0.48
its status -0.27
its successor 0.06
its system -0.07
its tenants 0.07
its test -0.05
its title -0.15
its type -0.10
its users -0.23
its verdict 0.58
its whole 0.08
itself 0.21
itself $ 0.15
itself , 0.07
itself . 0.44
itself : 0.40
itself ; -0.25
itself ? -0.16
itself _ and 0.08
itself _ our -0.07
itself _ that 0.15
itself _ the 0.08
itself _ under 0.14
itself _ your -0.11
itself and -0.08
itself away 0.24
itself is -0.07
itself refuses 0.40
iv 0.12
j -0.50
j . -0.57
jan 0.27
january . -0.14
january ; 0.94
january _ be 0.11
january and -0.12
jar -0.75
jar $ -0.22
jar is -0.12
jira -0.38
jira _ issue -0.10
jira _ its -0.18
jira _ link -0.09
jira keeps -0.37
jira links -0.23
jobs , 0.32
john 0.36
john hancock 0.36
join the -0.21
joined 0.63
joined . 0.43
joined at 0.14
joined by 0.23
joined for 0.26
joined to -0.14
joined up -0.08
joiner _ and 0.15
joiner _ be 0.13
joiners , 0.05
joins -0.05
joke -0.67
journal 0.18
journal that 0.19
json -0.58
json . -0.05
json _ . -0.20
json file -0.22
judge 0.35
judge . 0.06
judge _ and 0.08
judge _ it 0.17
judge accepts 0.65
judge it -0.07
judged -0.24
judged and 0.08
judged by -0.09
judgement 0.35
judgement is 0.24
judges 0.23
july 0.13
july , 0.12
jump _ . -0.07
jump to -0.07
june 0.79
june . -0.15
june : 0.17
june ; 0.13
june _ . 0.07
june _ and 0.12
june _ have 0.05
june _ the 0.10
june and 0.90
june that -0.05
jury 0.06
just 0.18
just _ 's -0.07
just _ , 0.06
just _ : -0.11
just _ ; 0.21
just _ a 0.13
just _ it -0.07
just _ the 0.15
just _ we 0.12
just as 0.70
just in -0.26
just like 0.35
just the 0.11
k 0.09
k to -0.07
keep -0.51
keep _ ? -0.09
keep _ archive -0.06
keep _ by 0.12
keep _ each 0.05
keep _ lock 0.15
keep _ other 0.09
keep _ own -0.34
keep _ retention 0.08
keep _ thirty -0.15
keep _ you -0.11
keep _ your -0.08
keep _ ” -0.11
keep a 0.32
keep asking -0.21
keep each 0.23
keep every 0.17
keep it 0.12
keep its -0.14
keep one -0.19
keep real -0.77
keep the -0.26
keep them -0.08
keep working -0.06
keep your -0.15
keeper 0.15
keeper . 0.06
keeps . 0.10
keeps access -0.10
keeps an -0.23
keeps customers 0.20
keeps each 0.09
keeps issue -0.15
keeps it 0.07
keeps no -0.47
keeps one -0.07
keeps them 0.21
keeps what -0.06
keeps your -0.09
keller -0.27
kept . -0.13
kept apart 0.05
kept as -0.06
kept at -0.08
kept by -0.22
kept encrypted 0.17
kept for 0.13
kept from -0.56
kept intact 0.20
kept safe 0.07
kept strictly 0.33
kept through 0.33
key 0.10
key $ -0.06
key , 0.46
key . 0.58
key _ access 0.05
key _ and 0.21
key _ database -0.05
key _ deviation 0.06
key _ every 0.16
key _ log -0.33
key _ your 0.24
key and 0.35
key custody -1.28
key in 0.08
key of 0.14
key per 0.24
key that -0.08
key to 0.44
keyboard -0.29
keyboard shortcuts -0.15
keyed 0.96
keynote -0.10
keys , 0.13
keys . 0.27
keys ? -0.38
keys and -0.19
keys are -0.10
keys hold 0.22
keystroke 1.19
keystroke _ that 0.14
keystroke that 0.12
kick -0.09
kick off -0.09
killed 0.27
kind -0.30
kind . -0.06
kind _ . -0.08
kind has -0.17
kindly -0.11
kinds -0.58
kinds of -0.09
kit -0.76
kitchen -0.37
kms 0.53
kms key 0.32
knock 0.28
knock on 0.69
knots -0.09
know _ 's 0.24
know _ and 0.09
know _ it 0.14
know and 0.05
know how -0.06
know nothing -0.48
know of 0.24
know their 0.08
know who 0.19
knowing 0.05
known -0.57
known . -0.23
known and 0.09
known gap -0.10
knows , 0.34
knows its 0.35
knows no -0.20
knows that 0.06
knows what 0.32
knows who 0.59
kpi report -0.11
kubernetes -0.08
la 0.09
lab , 0.33
lab . -0.09
lab _ , -0.10
lab issues -0.08
lab keeps -0.56
lab printouts 0.23
lab report 0.20
label 0.31
label , -0.20
label . -0.31
label ? 0.11
label _ . -0.46
label _ a 0.08
label _ be -0.25
label _ the 0.06
label came 0.78
label in -0.21
label is 1.25
label on -0.08
label printer -0.18
label says -0.13
label that 0.09
labels -0.51
labels . -0.44
labels for 0.05
labels in 0.12
labels on -0.05
laboratory -0.61
labs -0.28
lack . -0.17
lack _ 27001 0.11
lack _ a -0.07
lack _ be 0.05
lack _ certification 0.11
lack _ mistaken 0.11
lack _ right -0.08
lack a 0.09
lack iso 0.43
lack of -0.31
lacked 0.30
lacked a 0.25
lacking -0.17
lacking . -0.43
lacking an -0.36
lacking the 0.34
lacks . -0.15
lacks any -0.49
lacks its 0.43
lacks the 0.09
laminated -0.23
land 0.37
land _ log 0.08
land _ the 0.06
land in 0.06
land straight 0.21
landing -0.18
landing page -0.27
landlord -1.08
landlord 's -0.57
lands -0.06
lands , -0.08
lands . 0.10
lands in 0.17
landscape -0.12
landscape . -0.14
language -0.19
language _ the -0.07
language model 0.06
languages -0.24
languages . -0.13
lapse 0.87
laptop -0.53
laptop . 0.31
laptop _ , 0.08
laptop _ . -0.13
laptop _ it -0.12
laptop and -0.45
large -0.21
larger -0.97
last 0.47
last $ 0.21
last . -0.05
last : -0.07
last _ 's 0.12
last _ . 0.25
last _ @us -0.07
last _ all 0.07
last _ and -0.06
last _ be 0.22
last _ by -0.12
last _ close 0.07
last _ every -0.14
last _ exercize 0.28
last _ finishe 0.16
last _ from 0.30
last _ in -0.08
last _ long -0.06
last _ minute -0.06
last _ our -0.15
last _ pas 0.11
last _ period 0.24
last _ release -0.10
last _ thi 0.06
last _ time 0.13
last approver 0.06
last autumn 0.23
last edited -0.60
last entry -0.07
last friday 0.10
last gate 0.17
last line -0.06
last month 0.58
last night 0.14
last of 0.14
last quarter 0.53
last release 0.18
last restore 0.29
last signature 0.31
last soc 0.32
last spring 0.11
last summer 0.12
last thursday 0.58
last tuesday 0.09
last two -0.08
last unguarded 0.10
last week 0.17
last year 0.54
lasted -0.17
lasting 0.21
lasting link 0.06
lasts -0.59
later -0.24
later $ -0.58
later ; 0.12
later ? 0.62
later _ ; 0.08
later _ will -0.07
later edit 0.08
later phase -0.40
latest 0.59
latest type 0.75
laughed -0.22
launch -0.59
launch , -0.08
launch party -0.11
law 0.41
law . 0.40
law _ . 0.42
law compliance -0.98
law firm -0.11
law on 0.45
layer -0.08
layer . 0.14
layer is -0.23
layout -0.41
lead -0.33
lead . -0.28
lead _ ? 0.06
lead _ page -0.14
lead to -0.66
lead ” 0.08
leaflet -0.50
leak _ . -0.09
leak between 0.08
leakage 0.12
leaks between -0.43
lean -0.06
learn _ be 0.07
learns 0.13
learns that 0.08
lease -0.48
lease . -0.28
least -0.11
least _ a -0.15
least of -0.22
least once -0.17
least one -0.09
least privilege -0.07
least two -0.07
leav _ , 0.08
leav _ and 0.16
leav _ be 0.11
leav _ can 0.06
leav _ certifie 0.22
leav _ control 0.09
leav _ its 0.06
leav _ no 0.34
leav _ one 0.25
leav _ platform 0.35
leav _ system 0.47
leav _ without 0.10
leave 0.11
leave @us -0.34
leave _ , 0.09
leave _ . -0.05
leave _ : 0.11
leave _ ; 0.12
leave _ and 0.17
leave _ be 0.15
leave _ certificate 0.13
leave _ for 0.12
leave _ not 0.08
leave _ of -0.06
leave _ our 0.08
leave _ out -0.06
leave _ release 0.23
leave _ system -0.10
leave _ to 0.14
leave a 0.08
leave our 0.22
leave out -0.73
leave to 0.62
leave with 0.27
leave you 0.07
leave your -0.25
leave “ -0.19
leavers -0.18
leaves 0.13
leaves @us -0.33
leaves its 0.59
leaves our 0.13
leaves out -0.14
leaves your -0.16
leaving a 0.18
leaving the 0.06
led 0.20
led to 0.07
ledger -0.13
ledger ( -0.07
ledger 1 -0.31
ledger 7 0.09
ledger : -0.09
ledger _ , 0.06
ledger _ entrie -0.06
ledger _ the -0.15
ledger _ yaml 0.08
ledger has 0.10
ledger is -0.49
ledger records -0.32
ledger that 0.63
ledgers -0.07
left 0.25
left . -0.16
left beta -0.26
left hand 0.39
left in 0.11
left it 0.15
left no 0.12
left on -0.06
left open 0.30
left out -0.47
left that 0.06
left the 0.40
left to 0.26
left us 0.57
left with -0.05
legal _ it -0.05
legal _ out -0.21
legal and -0.10
legal crossed -0.23
legal equivalent 0.09
legal force -0.10
legal holds 0.19
legal struck -0.08
legal weight 0.10
legally 0.38
legally _ ? -0.17
legally _ e 0.10
legally _ on 0.19
legally _ signature 0.07
legally binding -0.17
legally effective 0.78
legally valid 0.48
length -0.24
length of -0.11
less . -0.34
less binding 0.19
let 0.28
let _ ai 0.36
let _ bot -0.08
let _ on -0.09
let _ release -0.09
let _ that -0.07
let a -0.13
let ai 0.09
let alone -1.16
let anyone 0.40
let go 0.10
let software -0.26
let you 0.23
lets -0.46
lets a -0.25
lets anyone -0.63
lets its -0.20
lets no 0.37
lets one -0.39
lets the 0.05
lets them 0.29
lets you -0.14
letter 0.08
letter : -0.06
letter ; 0.30
letter ? -0.09
letter _ customer -0.11
letter _ hang -0.12
letter _ our 0.11
letter _ since 0.09
letter _ there -0.12
letter _ we 0.07
letter _ you 0.06
letter and 0.09
letter attached 0.10
letter case -0.17
letter in 0.28
letter on 0.22
letterhead 0.22
letters -0.50
letters , -0.06
letting -0.08
level 1 0.43
level 2 0.80
level 3 0.10
level _ a -0.16
level _ every 0.34
level _ in 0.07
level is -0.10
level permission 0.25
level security -0.10
levels -0.09
library -0.09
library . -0.21
library is -0.14
licensed sites -0.08
lid 0.07
lie . -0.13
lie _ . -0.08
lie awake 0.15
life 0.95
life , 0.17
life . 1.25
life _ record 0.12
life of 0.13
lifecycle 0.11
lift the -0.07
lifte _ . 0.24
lifte _ record -0.09
lifted 0.36
lifted from -0.06
lifted in 0.13
lifted off -0.19
lifting 0.16
lifting a 0.44
lifts 0.11
lifts a 0.18
light -0.06
light _ green 0.34
lights 0.05
lights come 0.11
like , 0.21
like . -0.37
like : 0.22
like ; -0.07
like _ 's 0.10
like _ , 0.09
like _ . -0.06
like _ : 0.07
like _ @us -0.10
like _ one 0.07
like _ to -0.09
like _ with 0.06
like all 0.45
like an -0.10
like ink 0.17
like it -0.14
like to -0.11
like us 0.05
like your 0.20
like “ -0.08
liked 0.10
likely -0.38
likes -0.68
likes to -0.08
likewise -0.36
likewise . -0.17
limit 0.11
limite _ the 0.12
limited by 0.09
limited to 0.22
limits -0.33
limits $ -0.70
limits are -0.08
limits of -0.52
lims -1.52
lims . -0.19
line $ 0.15
line 3 0.16
line 4 -0.07
line : -0.07
line ; 0.10
line _ @us 0.17
line _ line 0.20
line _ old 0.09
line _ one -0.09
line _ our 0.14
line _ say -0.14
line _ text -0.08
line _ they -0.15
line about -0.08
line and -0.08
line as 0.12
line before -0.12
line between -0.41
line by 0.61
line can 0.31
line for -0.09
line in 0.09
line includes -0.08
line of -0.21
line that -0.15
line was -0.32
line with 0.42
line “ -0.30
lines -0.10
lines and -0.15
lines of -0.45
linger 0.22
link -0.13
link , -0.07
link . -0.08
link : 0.43
link ; 0.28
link _ @us 0.10
link _ an -0.16
link _ blocke -0.38
link _ complaint 0.05
link _ copy -0.10
link _ do 0.08
link _ keep 0.12
link _ mis -0.11
link _ not 0.15
link _ now 0.14
link _ thi -0.07
link _ we -0.07
link _ when -0.06
link _ would -0.06
link _ yet -0.07
link capas -0.11
link from 0.12
link gate -0.23
link service -0.26
link that -0.06
linked $ 0.33
linked , 0.20
linked . 0.21
linked for 0.85
linked in -0.16
links $ -0.40
links across -0.07
links and -0.06
links are -0.09
links has 0.06
links have -0.12
links in -0.22
links must -0.18
links remain 0.39
links that 0.81
links when 0.56
links will -0.11
links | 0.55
linter -0.68
list -0.20
list ? -0.35
list _ . -0.26
list _ be 0.06
list _ but 0.13
list _ complete -0.11
list _ event -0.05
list _ it 0.05
list _ not -0.21
list _ tenant 0.06
list _ that -0.10
list _ the 0.08
list _ what -0.13
list another 0.08
list any -0.17
list by -0.18
list for -0.23
list in -0.23
list is -0.06
list of -0.13
list three 0.14
list view 0.09
list your 0.33
liste _ . -0.06
liste _ a -0.09
liste _ date -0.06
liste _ record -0.05
liste _ the -0.05
listed -0.42
listed by -0.25
listed in -0.06
listed item -0.08
lists -0.29
lists . -0.07
lists no 0.22
lists the -0.10
little -0.40
little as -0.26
live 0.36
live " 0.09
live $ 1.81
live , -0.12
live . 1.20
live : 3.71
live @us 0.61
live _ " -0.14
live _ 's -0.14
live _ ? -0.12
live _ a -0.19
live _ all -0.14
live _ at 0.06
live _ bee -0.11
live _ browser -0.06
live _ control 0.16
live _ customer -0.13
live _ date -0.08
live _ deviation 0.12
live _ do 0.06
live _ every 0.08
live _ no -0.07
live _ not -0.30
live _ operation -0.15
live _ or -0.11
live _ plant 0.24
live _ production 0.07
live _ quality 0.15
live _ regulate 0.28
live _ release 0.19
live _ require -0.12
live _ sense -0.13
live _ separate -0.09
live _ since -0.06
live _ some -0.06
live _ spring 0.12
live _ the -0.07
live _ today -0.07
live _ use 0.08
live _ work 0.17
live _ write 0.09
live _ year 0.16
live _ | 0.16
live and -0.10
live batch -0.17
live capa 0.12
live capas 0.60
live checklist 0.20
live customers 0.06
live date -0.18
live deviations -0.05
live environment 0.07
live for 1.73
live gate 0.51
live gmp 0.43
live gxp -0.19
live has 0.12
live in -0.12
live next 0.51
live on -0.07
live party -0.30
live product -0.11
live production -0.16
live service 0.23
live since -0.10
live site -0.16
live system 0.52
live until -0.29
live with -0.06
live writes 0.22
live | 0.20
live ” -0.25
lived -0.13
lives 0.25
lives in 0.28
living 0.07
living in 0.18
llm 0.21
load -0.08
loaded -0.23
loading -0.16
loads . 0.17
lobby . 0.07
lobby _ the -0.11
local -0.71
local _ , 0.06
local _ be -0.11
local _ only -0.12
local data -0.12
local demo -0.17
local passwords 0.06
local prototype -0.08
local sessions 0.14
local state -0.15
local storage -0.28
lock -0.25
lock $ 0.16
lock , -0.07
lock . 0.29
lock _ . 0.10
lock _ and 0.09
lock _ key -0.12
lock _ retention -0.06
lock _ your -0.09
lock and 0.42
lock for 0.15
lock is -0.45
lock out -0.10
locke _ , 0.21
locke _ . 0.10
locke _ access 0.28
locke _ and 0.15
locke _ control 0.33
locke _ hashe 0.08
locke _ in 0.16
locke _ its -0.13
locke _ only 0.08
locke _ that 0.10
locke _ with 0.09
locked 0.46
locked , 0.12
locked . -0.11
locked and 0.55
locked away 0.32
locked evidence 0.23
locked for -0.05
locked in -0.34
locked out -0.12
locked storage 0.09
locked store -0.20
locks 0.55
locks , 0.29
locks and 0.09
log 0.13
log $ 0.41
log 's 0.37
log , -0.07
log . -0.08
log ; 0.30
log _ 's 0.08
log _ : 0.14
log _ a -0.08
log _ all 0.30
log _ can 0.30
log _ chain 0.10
log _ edit 0.33
log _ export -0.08
log _ false 0.17
log _ grow 0.11
log _ hash 0.13
log _ its -0.23
log _ log 0.11
log _ password -0.09
log _ say -0.08
log _ seale 0.06
log _ since 0.08
log _ what 0.12
log _ who 0.10
log _ yes 0.09
log _ your 0.10
log are 0.13
log as 0.10
log behind -0.08
log entries 0.24
log entry 0.56
log every -0.07
log has 0.49
log is 0.06
log itself 0.17
log nobody 0.10
log on -0.25
log only 0.51
log that -0.21
log to -0.07
log today -0.06
log were -0.07
log will -0.14
log | -0.08
logged $ 0.14
logged , 0.05
logged ; -0.06
logged ? -0.06
logged and 0.11
logged for 0.08
logged ” -0.19
logging 0.15
logging $ -1.13
logging , 0.51
logging future 0.11
logging in 0.25
logical 0.06
logically 0.17
login 0.14
login $ 0.43
login _ all -0.12
login _ and 0.06
login _ directory 0.05
login _ every 0.07
login _ have 0.13
login box -0.35
login by -0.11
login from 0.25
login has -0.13
login is 0.10
login page 0.36
login screen -0.21
login with 0.32
login | 0.33
logins 0.13
logins , 0.11
logins are 0.34
logo -0.07
logo $ 0.56
logo . -0.06
logo _ . -0.51
logo _ a -0.06
logo _ the -0.15
logo in 0.05
logo strip -0.18
logo with 0.14
logos -0.16
logs , -0.14
logs of 0.14
logs that 0.41
long -0.30
long , 0.06
long . -0.15
long _ a 0.09
long _ and -0.05
long _ be -0.13
long _ open -0.18
long _ retention 0.17
long _ say 0.06
long _ stay -0.05
long _ tab -0.17
long _ to -0.38
long a -0.21
long is 0.09
long list -0.09
long road -0.14
long way -0.34
long you -0.09
longer 1.16
longer , -0.33
longer . 0.14
longer ; 0.55
longer _ , 0.43
longer _ : -0.13
longer _ ; -0.07
longer _ be 0.07
longer _ for 0.23
longer _ in 0.10
longer _ it 0.23
longer _ live -0.12
longer _ on -0.09
longer _ that 0.08
longer _ the -0.22
longer _ to -0.35
longer a 0.29
longer any -0.08
longer be -0.07
longer has 0.19
longer have -0.09
longer need -0.09
longer planned -0.55
look -0.11
look _ . -0.11
look _ : 0.15
look _ ; 0.06
look _ and -0.08
look _ day -0.06
look _ on -0.07
look _ the -0.07
look _ vain -0.07
look _ your 0.07
look at -0.09
look elsewhere -0.22
look for 0.11
look into 0.35
look like 0.18
looke _ be -0.06
looke _ leave 0.10
looke _ us 0.11
looked and 0.41
looked at -0.05
looked up 0.33
looking -0.10
looking for -0.09
looks -0.28
looks , -0.42
looks at -0.17
looks finished 0.07
looks like -0.10
looks up 1.23
loop 0.08
loop , 0.51
loop . 0.93
loop _ person 0.05
loop is -0.07
loop means 0.12
loop ” -0.07
loose 0.21
loose , 0.16
loose ends 0.36
lose 0.07
lose , -0.28
lose . -0.28
lose _ , 0.17
lose _ : 0.40
lose _ ; 0.06
lose _ again 0.07
lose _ at 0.06
lose _ close -0.05
lose _ tab -0.05
lose _ the 0.06
lose _ we -0.05
lose a 0.32
lose access -0.09
lose its 0.12
loses 0.34
loses its 0.32
losing 0.40
losing a 0.48
loss 0.06
lost $ 0.39
lost , 0.12
lost : 0.15
lost ; -0.36
lost a 0.14
lost in 0.15
lost its -0.11
lost when -0.20
lost ” -0.11
lot _ @us 0.06
lot is 0.14
lot number -0.44
lot of -0.17
lot to 0.68
lots 0.16
lots are 0.31
lots on 0.33
love . 0.38
love to -0.16
loved 0.06
lovely -0.85
lovingly 0.83
low -0.08
low _ by 0.09
low _ deviation 0.10
low risk 0.61
lower -0.51
lower case -0.08
luck -0.24
luck . 0.05
lunch -0.08
lunch , 0.49
lunch _ . -0.11
lunch is -0.17
lyon 0.27
lyon and -0.09
m -0.23
m . -0.10
machine , 0.70
machine _ on 0.07
machine drafts -0.34
machine says 0.40
made : -0.14
made and 0.14
made by 0.14
made effective -0.11
made from -0.10
made here 0.27
made in 0.24
made to 0.29
made up -1.61
magazine 0.09
mail -0.12
mail _ . -0.07
mail and -0.08
mails and -0.06
main 0.08
maintenance -0.23
make . 0.08
make _ @us 0.07
make _ a -0.13
make _ make -0.05
make _ on -0.06
make _ own 0.07
make a -0.25
make no -0.13
make sure 0.24
make the -0.10
maker -0.10
maker _ . -0.13
makers , 0.08
makes a -0.17
makes its -0.07
makes sure 1.11
makes the 0.26
makes them -0.06
making the -0.06
managed postgres -0.05
management , 0.13
management . -0.13
management _ , 0.10
management _ certifie 0.32
management _ iso 0.16
management _ report 0.10
management _ response 0.09
management _ to 0.08
management systems 0.07
manager 0.19
manager _ have -0.05
manager for 0.08
manager in 0.55
manager which -0.27
managers -0.08
mandatory -0.05
mandatory . -0.34
mandatory for -0.32
manifest -0.09
manifestation -0.19
manners -0.50
manners . -0.30
manuals -0.22
manufacturer 's 0.22
manufacturer _ @us -0.08
manufacturer _ a 0.07
manufacturer _ by -0.12
manufacturer _ hand -0.05
manufacturer _ on 0.08
manufacturer _ the 0.18
manufacturer _ with 0.22
manufacturer can 0.77
manufacturers -0.14
manufacturers . 0.47
manufacturers run 0.68
manufacturers sign -0.21
manufacturing 0.08
many -0.46
many _ . -0.27
many _ the -0.07
many plants -0.21
map -0.12
maps -0.07
march 0.50
march $ 0.31
march , 0.47
march . 0.14
march _ be -0.06
march _ have 0.05
march _ in -0.06
march and -0.12
margin -0.07
margin : -0.08
margins -0.50
maria -0.19
maria , -0.09
mark $ 0.50
mark , 0.33
mark . -0.07
markdown -0.10
marke _ . -0.15
marked -0.30
marked as -0.15
markete _ . -0.13
marketing -1.17
marketing site -0.27
marks -0.13
marks , -0.64
marks . -0.10
master 0.07
master , 0.24
mastercontrol -0.40
masters 0.14
match . 0.48
matched against -0.12
matches -0.07
material -0.37
material , -0.05
material . 0.36
materials -0.46
matrix $ -0.06
matrix , 0.10
matrix _ complete -0.36
matrix _ live 0.13
matrix in 0.15
matrix lists -0.09
matrix that -0.10
matter . -0.16
matter _ the 0.06
matter how -0.12
matter of 0.13
mattered 0.23
may -0.31
may $ 0.56
may , 0.33
may . 0.24
may : 0.42
may ; 0.24
may @us 0.43
may _ . -0.24
may _ @us 0.09
may _ after -0.40
may _ ai -0.07
may _ assistant -0.07
may _ availability -0.06
may _ available -0.12
may _ be -0.09
may _ certifie -0.13
may _ decide 0.07
may _ general -0.06
may _ generally -0.11
may _ go -0.05
may _ how -0.05
may _ in 0.06
may _ iso -0.07
may _ its -0.08
may _ lose -0.06
may _ only -0.13
may _ show -0.16
may _ tab -0.05
may _ that 0.49
may _ thi -0.08
may _ to -0.21
may _ when -0.08
may _ write -0.15
may _ “ 0.09
may _ ” -0.10
may a -0.08
may and 0.28
may be -0.11
may become -0.41
may buy 0.12
may carry -0.10
may come -0.29
may go -0.08
may hold 0.06
may let -0.09
may not -0.08
may open -0.08
may reach -0.30
may read 0.28
may return -0.18
may say -2.16
may share -0.07
may show -0.23
may suggest 0.06
may write -0.15
mb -0.09
mdx 0.07
mdx : 0.12
me -0.26
me _ . -0.15
mean ? -0.17
mean _ : 0.12
mean _ a -0.07
mean _ an -0.07
mean _ and -0.16
mean _ be -0.13
mean _ binde -0.06
mean _ can -0.12
mean _ do -0.09
mean _ for -0.09
mean _ have -0.22
mean _ not -0.65
mean _ the -0.07
mean _ user -0.21
mean a -0.21
mean by -0.38
mean that 0.06
mean to -0.75
meane _ , 0.05
meane _ bind 0.28
meane _ name 0.06
meane _ signature 0.07
meaning 0.23
meaning " 0.11
meaning ) 0.21
meaning , 0.48
meaning : 0.17
meaning and 0.11
means -0.38
means . 0.11
means for -0.24
means in -0.10
means that -1.15
means the -0.12
means “ -0.17
meant -0.43
meant for -0.25
meanwhile , 0.16
measure -0.08
mechanism -0.23
media , -0.14
medical -0.09
medical devices -0.06
medium -0.06
meet . 0.57
meet _ 13485 0.09
meet _ @us -0.05
meet _ a -0.27
meet _ at -0.12
meet _ be -0.27
meet _ can -0.11
meet _ cpa -0.13
meet _ do -0.08
meet _ evidence 0.07
meet _ firm -0.13
meet _ have -0.24
meet _ it 0.09
meet _ not 0.13
meet _ production 0.09
meet _ reviewer 0.07
meet _ security 0.06
meet _ signe 0.08
meet _ since 0.06
meet _ that 0.05
meet _ wednesday -0.13
meet on -0.14
meet your 0.09
meete _ , -0.13
meete _ . -0.07
meeting -0.48
meeting . -0.56
meeting minutes -0.20
meeting room -0.82
meetings -0.30
meets 0.23
meets 21 0.14
meets every 0.36
meets on -0.36
meets the 0.14
membership 0.15
membership $ -0.16
membership , 0.85
membership _ every 0.09
membership _ not -0.10
membership _ role -0.26
membership _ scope -0.21
membership decides 0.09
membership is 0.11
membership of -0.11
membership will -0.09
memo -0.23
memory -0.31
memory , -0.45
memory . -0.60
memory _ . -0.20
memory only -0.14
mend -0.38
mend _ : -0.06
mend it -0.09
mention -0.22
mention _ , 0.10
mentione _ . -0.10
mentioned 0.26
mentioning -0.25
mentions -0.08
menu -0.40
menu . -0.19
menu _ . -0.07
menu _ the -0.07
menu is -0.07
menu items -0.09
menu to -0.05
mere 0.67
mere _ : 0.13
mere _ the 0.13
merely 0.32
merely _ , 0.28
merely _ ; 0.28
merely _ a 0.22
merely _ the 0.18
merely a -0.05
merge 0.07
merge _ . 0.06
merged . -0.27
merger 0.18
merges 0.19
merges and 0.17
merkle tree -0.19
mes -0.84
message -0.40
messages 0.10
messages are 0.05
met 0.66
met ) 0.35
met , -0.19
met . 0.62
met : 0.19
met first -0.17
met once -0.55
met only -0.15
met us -0.43
met when -0.54
met while -0.41
met with -0.10
metadata -0.20
metadata . -0.15
metadata : 0.07
metadata ; -0.22
metadata _ , 0.11
metadata _ control -0.18
metadata _ evidence -0.07
metadata _ not -0.27
metadata only -0.37
method , 0.08
method : -0.05
method _ the 0.10
mfa $ -1.13
mfa . 0.22
mfa ? -0.36
mfa _ . 0.10
mfa enforced 0.20
mfa first 0.26
mfa is 0.05
mfa must -0.05
mfa on -0.08
mfa prompt -0.06
mfa | -0.14
mid -0.07
middle _ a 0.06
middle _ and -0.10
middle of 0.08
middleware : 0.18
middleware _ . -0.05
middleware _ all 0.20
middleware _ code -0.18
middleware _ front 0.10
middleware _ of 0.13
middleware _ production -0.52
middleware _ that -0.09
middleware before 0.45
middleware on -0.32
middleware sits -0.09
middleware that 0.15
midnight 0.17
midnight , 0.15
midnight _ the 0.22
might -0.11
might _ be -0.14
might have -0.15
might let -0.20
might look 0.07
might open -0.05
might take -0.07
migrate -0.45
migrated 0.32
migration -0.10
migration _ against 0.08
migration _ backup -0.18
migration _ full 0.16
migration _ on 0.13
migration _ recovery -0.36
migration _ rehearse 0.05
migration _ teste -0.12
migration _ the -0.06
migration rehearsal -0.17
migration script -0.07
migration scripts -0.37
migration validation 0.07
migrations , -0.36
migrations and -0.38
migrations are 0.12
migrations have -0.06
migrations run 0.15
migrations validated 0.07
milestone -0.72
milestone , -0.08
milestone . -0.08
military 0.52
military grade 0.81
milk -0.25
miller -0.52
million 1.61
milliseconds -0.16
min 0.53
min , 0.16
min / 0.12
mind 0.22
mind . 0.05
minded 0.24
mine -0.21
minimum -0.63
minimum for -0.28
ministry 0.14
ministry 's -0.08
minor 0.36
minor _ ai 0.15
minor _ be 0.17
minor _ by 0.14
minor _ major -0.16
minor _ the 0.18
minor capas 0.24
minor changes 1.40
minor deviation -0.05
minor deviations 0.29
minute 1.04
minute , -0.20
minute . 0.30
minute _ . -0.08
minute _ one 0.05
minute _ our -0.06
minute _ procedure 0.07
minute _ recovery 0.07
minute _ rto 0.05
minute _ signe 0.07
minute a 0.24
minute and 0.72
minutes 0.17
minutes $ 0.27
minutes , 0.63
minutes . 0.66
minutes : -0.18
minutes of 0.10
mirrored 1.18
mis _ . 0.06
mis _ of 0.12
mis _ so -0.06
mis _ the -0.29
misleading -0.25
mismatches 0.95
missed a 0.06
missing -0.40
missing $ -0.78
missing , 0.10
missing . -0.75
missing : -0.22
missing ; -0.08
missing from 0.32
missing or 0.47
mission 0.28
mistake and -0.32
mistake it 0.08
mistaken -0.26
mistaken for -0.15
mistyped -0.18
mm -0.15
mm dd -0.09
mobile app 0.44
mobile view -0.30
mock -0.54
mock . -0.07
mock api -0.22
mock data -0.19
mock up 0.29
mock ups -0.13
mode -0.21
model 0.14
model $ -0.69
model 's 0.19
model ; -0.06
model _ : 0.19
model _ change 0.07
model _ count 0.06
model _ decision 0.06
model _ draft -0.19
model _ for -0.07
model _ human 0.18
model _ it 0.06
model _ release -0.05
model _ risk 0.09
model _ routine 0.20
model _ supplier 0.14
model _ verdict 0.19
model _ with -0.11
model approves 0.10
model can -0.25
model close -0.07
model closes -0.13
model data 0.09
model decides 0.48
model does 0.20
model ever 0.06
model gives 0.14
model has 0.08
model is -0.82
model may -0.05
model of -0.48
model or -0.07
model planned -0.42
model reads -0.09
model rules -0.07
model says 0.09
model this 0.11
model were -0.30
model without 0.06
model | 0.13
modelled -0.06
models -0.20
models ? -0.18
moderate 1.02
moderate _ . -0.06
moderate authorised 0.22
module 's -0.18
module , 0.13
module . 0.13
module _ . 0.10
module _ and 0.16
module _ blocke -0.13
module _ keep 0.05
module _ not 0.13
module _ now 0.18
module _ out -0.05
module _ verifie 0.17
module _ what -0.10
module are -0.21
module can -0.15
module links 0.15
module to -0.13
module traceability 0.06
modules 0.19
modules $ 0.50
modules , -0.09
modules . 0.08
modules : -0.11
modules break -0.33
modules do 0.07
modules has 0.16
modules have -0.11
modules hold 0.20
modules in -0.06
modules is 0.13
modules share 0.59
modules that 0.58
moment . -0.06
moment _ . 0.18
moment a 0.41
moment hr 0.12
moment it -0.06
moment the -0.16
moment they 0.92
moment you 0.28
monday 0.29
monday 's 0.06
monday , -0.13
monday . 0.48
mondays -0.07
mondays . -0.17
money -0.67
monitore _ and -0.08
monitored -0.11
monitored ? -0.18
monitoring -0.73
month 's 0.20
month . 0.13
month _ of 0.10
month _ to -0.09
monthly 0.37
monthly $ -0.08
monthly report 0.12
months , 0.29
months . 0.38
months ; 0.06
months and 0.48
months away -0.05
months to -0.08
more 0.23
more , -0.59
more . 0.39
more : -0.07
more ; -0.51
more _ 's 0.21
more _ : 0.06
more _ a 0.12
more _ an 0.13
more _ each -0.07
more _ in 0.14
more _ it 0.19
more _ on 0.10
more _ since -0.11
more _ the 0.13
more _ they 0.06
more _ to -0.08
more shared -0.06
more sticky 0.28
more than 0.25
morne _ the 0.16
morning 0.17
morning , -0.36
morning . -0.13
morning and 0.08
morning is 0.18
most _ own -0.10
most customers -0.13
most of -0.43
mostly -0.74
mountain -0.09
mouse -0.23
move -0.20
move . 0.38
move _ a -0.08
move _ archive 0.10
move _ in -0.06
move _ into 0.06
move from -0.11
moved 0.22
moved from 0.60
moved into 0.12
moved on 0.46
moved page -0.07
moved to -0.14
movers 0.05
movers and 0.05
moves . 0.59
moves on 0.14
moves to -0.41
mr -0.33
much -0.12
much _ as -0.07
much _ own -0.07
much as 0.13
much of -0.14
mug -0.13
multi -0.09
multi _ customer -0.08
multi tenant -0.08
museum 0.08
must -1.51
must _ , 0.12
must _ . -0.55
must _ @us -0.09
must _ a -0.06
must _ and 0.25
must _ at -0.08
must _ be -0.18
must _ before 0.25
must _ close -0.16
must _ collecte 0.14
must _ control -0.07
must _ customer -0.06
must _ deviation -0.09
must _ each -0.11
must _ every -0.29
must _ evidence 0.18
must _ first 0.06
must _ from -0.10
must _ in -0.49
must _ iso -0.08
must _ it -0.12
must _ its 0.09
must _ keep 0.05
must _ launch -0.05
must _ live -0.05
must _ off -0.07
must _ on -0.24
must _ record -0.09
must _ requirement -0.09
must _ server -0.10
must _ sign 0.13
must _ the 0.19
must _ their -0.08
must _ to -0.14
must _ under -0.14
must _ use 0.11
must _ we 0.09
must _ with -0.06
must _ “ 0.06
must back -0.06
must be -0.93
must come 0.06
must fail -0.79
must first -0.08
must hold -0.15
must include -0.12
must log -0.07
must meet -0.45
must never -0.13
must not 0.35
must run -0.18
must show -0.19
must sign -0.23
must survive -0.09
must wait 0.23
must work -0.20
mutate -0.18
mutate records -0.18
mutation 0.59
mutation _ . 0.15
mutation _ first 0.15
mutation _ for 0.15
mutation _ permission 0.15
mutation asks 0.60
mv -0.29
mv _ . -0.07
my 0.07
my _ we -0.05
my data 0.47
my entries -0.15
my operators 0.06
my records -0.10
my signature 0.11
n -1.49
n a -0.26
n | 0.05
nail -0.09
name -0.17
name , 0.11
name . -0.13
name _ ? -0.07
name _ against 0.19
name _ before -0.05
name _ checke 0.08
name _ depend -0.06
name _ file -0.06
name _ gate -0.06
name _ hr 0.06
name _ its -0.30
name _ no -0.32
name _ of -0.07
name _ one -0.09
name _ our 0.07
name _ real 0.19
name _ that -0.13
name _ there -0.06
name _ time 0.19
name _ verifie 0.08
name _ what 0.25
name _ which -0.13
name _ with 0.09
name _ your 0.14
name _ ” -0.13
name a -0.17
name beside 0.06
name five -0.17
name for -0.08
name gets -0.10
name has 0.06
name is -0.25
name of -0.10
name on -0.08
name shown 0.05
name the 0.22
name under 0.28
name you -0.30
named -0.18
named . -0.09
named owner -0.05
named person -0.21
named users 0.20
named “ -0.10
namely -0.06
names -0.62
names . -0.14
names evidence -0.06
names only -0.30
names the -0.56
names without -0.13
navigation -0.06
nda 0.43
nda , 0.17
nda . 0.15
nda _ the 0.11
near -0.35
near _ . -0.09
near a 0.05
near the -0.38
nearest -0.94
nearest gate 0.11
nearly -0.17
nee _ : 0.16
nee _ ; -0.06
nee _ before -0.18
nee _ export 0.15
nee _ for -0.07
nee _ of -0.09
nee _ us -0.12
nee _ your -0.07
need $ -0.34
need _ , -0.13
need _ a -0.14
need _ be -0.07
need _ before -0.13
need _ copilot 0.08
need _ from -0.06
need _ name -0.06
need _ them -0.07
need a -0.27
need an 0.09
need another 0.24
need mfa -0.24
need no 0.64
need not 1.17
need paper -0.37
needed 0.07
needed $ 0.37
needed . -0.06
needed before -0.31
needed for -0.08
needs -0.61
needs a -0.40
needs an -0.37
needs no 1.19
needs to -0.06
negative -0.18
negative test -0.13
neighbor _ a -0.09
neighbour 0.18
neighbours 0.32
neighbours on 0.40
neither -0.63
neither . -0.80
neither _ . -0.07
neither _ be -0.06
neither _ can 0.11
neither _ i -0.08
neither _ nor -0.19
neither _ type -0.08
neither a 0.09
neither can 0.60
neither has -0.23
neither in -0.15
neither is 0.18
neither iso -0.25
neither of 0.10
neither saml -0.11
neither the -0.17
net 0.12
network . 0.05
neural 0.35
neural network 0.16
never 0.08
never . -0.15
never _ , 0.06
never _ 2 -0.23
never _ : 0.29
never _ @us -0.25
never _ a 0.22
never _ again 0.17
never _ be 0.06
never _ can 0.06
never _ certifie -0.08
never _ change 0.05
never _ control -0.09
never _ its 0.15
never _ not -0.07
never _ production -0.11
never _ request 0.08
never _ timeline -0.06
never _ to 0.06
never _ trie -0.26
never _ without -0.07
never _ “ -0.67
never _ ” -0.06
never a 0.09
never again 0.31
never approves -0.08
never asks -0.20
never been -0.31
never breaks 0.63
never call -0.43
never changes 0.06
never chase 0.28
never decides -0.20
never does 0.33
never enter -0.08
never existed -0.13
never fails 0.63
never forgets 0.40
never happens -0.19
never has 1.05
never heard -0.10
never lose 0.06
never loses 0.10
never met -0.77
never mind 0.31
never mixes 0.05
never put -0.51
never reach -0.13
never restored -0.17
never sleeps 0.37
never snaps 0.45
never stored -0.53
never tell -0.14
never to 0.24
never touch 0.20
never write -1.53
new , -0.05
new : 0.20
new _ , 0.09
new _ @us 0.42
new _ and 0.22
new _ at 0.08
new _ be 0.13
new _ can 0.36
new _ control 0.08
new _ each 0.13
new _ file 0.15
new _ force 0.25
new _ in -0.08
new _ issue 0.23
new _ release 0.07
new _ run 0.14
new _ your -0.09
new dashboard -0.37
new edition -0.07
new entries -0.14
new entry -0.44
new in 0.53
new one 0.65
new revision 0.08
new route 0.06
new sop 0.16
new text 0.10
new value 0.12
news -0.66
news : 1.65
newsletter -1.69
newsletter . -0.11
newsletter _ out -0.10
newsletter goes -0.30
next , -0.08
next . -0.19
next _ . -0.48
next _ ; 0.24
next _ original 0.07
next _ to -0.06
next _ you 0.09
next generation 0.87
next milestone -0.24
next on -0.67
next quarter -0.10
next release 0.25
next slide -0.22
next spring -0.09
next summer -0.14
next surveillance 0.99
next visit -0.11
next year -0.45
nice -1.09
nicely -0.50
nicer 0.18
night 0.30
night $ 0.12
night 's 0.46
night , -0.09
night _ , 0.06
night _ backup 0.46
night _ be 0.06
night _ copy 0.06
night _ the 0.25
night and 0.20
night at -0.06
night shift 0.10
nightly 0.61
nightly $ 0.34
nightly , 0.24
nightly . -0.10
nightly _ , -0.09
nightly _ a 0.07
nightly _ and 0.15
nightly _ each 0.08
nightly _ restore 0.10
nightly _ run 0.10
nightly _ that 0.07
nightly _ the -0.13
nightly and 0.16
nightly backup -0.07
nightly backups -0.12
nightly snapshots -0.21
nightly ” 0.06
nil -0.33
nil . -0.15
nine _ for -0.09
nine and -0.20
nines 0.14
nines of 0.18
nis 0.29
nis 2 0.29
nis _ aligne 0.07
nis _ and 0.07
nis _ dora 0.07
nis _ ready 0.07
no -0.14
no " -0.11
no $ -2.10
no , 0.07
no . -1.89
no : 0.56
no @us 0.07
no _ . -0.36
no _ 11 0.11
no _ : 0.43
no _ ; 0.16
no _ ? -0.26
no _ a 0.09
no _ access -0.07
no _ all -0.10
no _ and -0.22
no _ another 0.17
no _ approval -0.08
no _ ask 0.23
no _ attestation -0.45
no _ authentication -0.21
no _ authority -0.48
no _ authorization -0.13
no _ be -0.07
no _ behind -0.35
no _ but 0.27
no _ can 0.37
no _ capa 0.17
no _ certificate -0.08
no _ certification -0.19
no _ certifie -0.11
no _ claime -0.15
no _ confirm 0.52
no _ control -0.10
no _ cross -0.14
no _ customer 0.12
no _ delete 0.09
no _ edit 0.13
no _ effect -0.06
no _ environment -0.07
no _ evidence -0.14
no _ exist -1.06
no _ fail 0.14
no _ find 0.08
no _ finding 0.37
no _ firm -0.19
no _ gate -0.48
no _ go 0.07
no _ goe 0.43
no _ here 0.08
no _ hipaa -0.24
no _ hold -0.13
no _ immutability -0.30
no _ isolation -0.06
no _ leav 0.18
no _ leave 0.45
no _ ledger -0.18
no _ list 0.12
no _ look 0.24
no _ may -0.31
no _ module -0.11
no _ more 0.08
no _ name -0.14
no _ need 0.34
no _ neede 0.28
no _ never 0.21
no _ not 0.13
no _ note 0.12
no _ nothe -0.06
no _ only 0.06
no _ open 0.08
no _ opinion 0.10
no _ password 0.12
no _ persistence -0.05
no _ pilot -0.24
no _ place -2.31
no _ plan -0.08
no _ production 0.06
no _ provider -0.12
no _ reache 0.07
no _ record -0.06
no _ reference 0.10
no _ release -0.14
no _ report -0.08
no _ reporte -0.15
no _ require 0.41
no _ seal -0.09
no _ see 0.18
no _ send 0.12
no _ side -0.15
no _ signature -0.05
no _ skip 0.26
no _ storage -0.35
no _ store -0.19
no _ system -0.09
no _ test -0.08
no _ that 0.10
no _ the 0.16
no _ them -0.06
no _ they 0.24
no _ thi -0.05
no _ today -0.65
no _ uncertifie 0.77
no _ us 0.07
no _ use -0.13
no _ wait 0.53
no _ what 0.26
no _ whose 0.19
no accounts 0.09
no action 0.91
no administrator 0.16
no ai -0.41
no approval 0.39
no assessment -0.10
no attachment 0.16
no attestation -0.57
no audit -1.26
no auditor -0.53
no authenticates -0.33
no authz -0.32
no baa -0.12
no back 0.17
no backup -0.55
no backups -0.07
no bucket -0.31
no business 0.06
no call 0.09
no capa 1.26
no certificate -1.27
no certification -0.62
no certifications -0.57
no certified -1.51
no chain -0.14
no check -0.28
no checksum -0.21
no circumstances 0.11
no claim -0.18
no clause 0.16
no code -0.19
no compliance -0.24
no contract -0.07
no controlled -1.02
no copies -0.25
no copy -0.27
no cpa -0.87
no critical 0.71
no customer 0.13
no customers -0.19
no database -0.89
no date -0.78
no delete 0.10
no deviations 0.10
no difference 0.09
no durable -1.80
no durably -0.36
no e -0.12
no earlier -0.06
no edit 0.66
no effective 0.18
no electronic -1.26
no endpoint 1.06
no eraser 0.56
no event 0.06
no examination -0.42
no exceptions 1.36
no extra 0.29
no files -0.07
no final -1.54
no finding 1.08
no findings 0.62
no gaps 1.08
no gate -0.34
no go 0.26
no handler 1.26
no history -0.40
no human 1.15
no idea 0.07
no identity -0.60
no legal -0.07
no line 0.09
no live -0.61
no lock -0.65
no login -0.06
no logs -0.06
no longer 1.46
no loose 0.47
no mere 0.32
no middleware -0.09
no migration 0.10
no minor 0.16
no model -0.59
no more 0.78
no need 0.93
no nonconformities 0.54
no obsolete 0.30
no official -0.88
no one 0.21
no opinion -0.50
no page -0.35
no paper 1.35
no password -0.54
no passwords 0.09
no path 0.51
no period -0.18
no permission -0.20
no persistent -0.36
no pilot 0.26
no place -0.58
no point 0.20
no printer 0.44
no production -1.57
no proof -1.62
no query 0.26
no rbac -0.32
no real -0.53
no reason 0.56
no record 0.56
no recovery -0.22
no reference 0.21
no registrar -0.27
no regulated -0.27
no release -0.58
no replica -0.15
no report -0.45
no reporting -0.35
no restore -0.09
no review 0.13
no reviewer 1.53
no right 0.51
no room 0.14
no route 0.07
no sandbox 0.83
no say -0.11
no scanner 0.64
no seal -0.91
no sense -0.07
no server -1.73
no service -0.07
no shared 1.38
no sign -0.44
no signatures -0.05
no signing -0.14
no slide -0.24
no soc -0.06
no sop -0.14
no special 0.68
no stamp -0.10
no statement -0.23
no storage -0.40
no store -0.26
no tenant -0.19
no to 0.14
no trace -0.07
no traceability -0.36
no user 1.12
no valid -0.26
no validation -0.08
no vault -0.38
no verified -0.48
no vote -0.75
no waiting 0.94
no walls -0.25
no way 0.82
no workspace 0.23
no worm -0.37
no ” -0.20
nobody , 0.13
nobody . -1.09
nobody : 0.11
nobody _ @us -0.07
nobody _ administrator 0.09
nobody _ ai 0.08
nobody _ approve 0.33
nobody _ can 0.11
nobody _ certifie -0.15
nobody _ data -0.11
nobody _ edit 0.17
nobody _ even 0.05
nobody _ ever -0.13
nobody _ include 0.06
nobody _ not 0.17
nobody _ on -0.06
nobody _ open 0.21
nobody _ our 0.07
nobody _ pas 0.10
nobody _ past 0.12
nobody _ restore -0.17
nobody _ say 0.11
nobody _ that -0.17
nobody _ to 0.22
nobody _ who 0.09
nobody _ without 0.22
nobody _ your 0.10
nobody and -0.19
nobody at -0.09
nobody can 0.95
nobody could 0.09
nobody else 0.19
nobody enters 0.07
nobody from -0.07
nobody gets 0.53
nobody in 0.31
nobody is -0.46
nobody may -2.03
nobody needs 1.68
nobody reaches 0.88
nobody should -0.41
nobody signs -0.08
nobody to -0.05
nobody who 0.23
nodded 0.06
node 0.31
nodes 0.61
nodes , 0.15
noisy 0.06
nonconformance -0.07
nonconformance to 0.10
nonconformances 0.40
nonconforming parts -0.10
nonconformities , -0.06
nonconformity 0.38
nonconformity , 0.06
none -0.36
none , -0.12
none . -0.36
none ; -0.06
none _ . -0.09
none _ as -0.08
none _ customer 0.07
none _ ever 0.09
none _ in -0.26
none _ no -0.18
none _ three -0.18
none but 0.09
none can 0.33
none is -0.33
none so -0.10
none to -0.25
none was -0.16
none yet -0.14
none | -0.46
nonetheless 0.17
noon , 0.10
nor -0.50
nor _ . -0.18
nor _ ; 0.15
nor _ a -0.09
nor _ anythe -0.06
nor _ have -0.37
nor a 0.08
nor an -0.15
nor can 0.09
nor does -0.48
nor has -0.10
northwind -0.23
not -0.55
not " 0.53
not , -0.11
not . -0.62
not : 0.80
not _ " 0.08
not _ ' -0.07
not _ . -0.23
not _ : 0.29
not _ ; 0.59
not _ ? 0.06
not _ @us -0.11
not _ a 0.11
not _ action -0.05
not _ admin 0.14
not _ administrator 0.18
not _ afterward 0.11
not _ altere -0.09
not _ an 0.07
not _ and -0.20
not _ answer 0.05
not _ anythe 0.07
not _ anywhere -0.14
not _ approve 0.07
not _ as 0.09
not _ authorization 0.09
not _ authorize -0.08
not _ available -0.16
not _ be 0.12
not _ bee -0.14
not _ box 0.40
not _ browser 0.22
not _ build -0.05
not _ but 0.86
not _ capa -0.08
not _ certifie -0.08
not _ certify -0.06
not _ claim -0.17
not _ come 0.19
not _ compliant -0.55
not _ control -0.12
not _ could 0.11
not _ data -0.06
not _ demo 0.06
not _ document -0.10
not _ doe 0.06
not _ draft 0.05
not _ dutie 0.05
not _ effective -0.14
not _ engineer 0.08
not _ every -0.10
not _ far 0.13
not _ gap 0.13
not _ get -0.18
not _ go 0.32
not _ goal 0.09
not _ goe 0.06
not _ gxp -0.10
not _ here 0.09
not _ hipaa 0.09
not _ if 0.13
not _ iso 0.09
not _ leave 0.11
not _ lifte -0.05
not _ line 0.18
not _ link -0.09
not _ longer 0.17
not _ may -0.10
not _ menu 0.06
not _ mis 0.17
not _ mistaken -0.20
not _ module -0.08
not _ much 0.05
not _ no 0.11
not _ nor -0.06
not _ of 0.09
not _ okta -0.10
not _ open 0.17
not _ opene 0.10
not _ our 0.48
not _ over 0.14
not _ own 0.06
not _ page 0.11
not _ password 0.08
not _ picture 0.05
not _ place -1.48
not _ plan 0.63
not _ policy 0.06
not _ printe 0.11
not _ production -0.44
not _ prototype 0.11
not _ regulate -0.06
not _ report -0.06
not _ restore 0.18
not _ review 0.07
not _ roadmap 0.71
not _ sandbox 0.26
not _ security -0.06
not _ share 0.06
not _ signature -0.05
not _ since 0.15
not _ single 0.08
not _ slide 0.05
not _ software -0.09
not _ someone 0.15
not _ source 0.09
not _ spreadsheet 0.13
not _ still 0.22
not _ swap 0.05
not _ take 0.17
not _ tamper -0.10
not _ text 0.12
not _ that -0.09
not _ the 0.07
not _ them -0.05
not _ though 0.13
not _ through -0.12
not _ today -2.93
not _ toward 0.50
not _ trust 0.08
not _ truth -0.11
not _ two 0.07
not _ use -0.21
not _ user -0.07
not _ validate -0.05
not _ verifie -1.46
not _ way 0.17
not _ who -0.11
not _ without 0.26
not _ would 0.11
not _ – 0.25
not _ “ 0.22
not a 0.81
not afford -0.12
not allowed -0.39
not among 0.07
not an 0.32
not answer 0.17
not any 0.21
not appear 0.19
not append -0.07
not applied -0.32
not apply -0.27
not approved 0.26
not as 0.30
not asked -0.41
not assume -0.18
not attest -0.10
not attested -0.12
not authenticate -0.11
not authorised -0.10
not authorize -0.08
not authorized -0.09
not available -2.65
not back -0.30
not backed -0.18
not be 0.15
not become -0.15
not been -0.56
not before -0.45
not behind 0.34
not bind -0.24
not blocked 0.17
not bother 1.29
not break 0.42
not bring 0.22
not built -0.05
not caption -0.18
not certified -0.88
not certify -0.17
not change 0.06
not check -0.33
not checked -0.31
not checksummed -0.05
not claim -1.98
not close -0.09
not coming 0.24
not complete -1.23
not compliance -0.34
not connected -0.33
not copy 0.25
not cost 0.36
not count -0.69
not cover 0.32
not covered 0.14
not delete 0.18
not describe -0.22
not done -2.02
not download 0.11
not draft 0.62
not dreaming 0.78
not earned -0.14
not edit 0.27
not effective -0.08
not enabled -2.16
not encrypted -0.10
not enforce -0.12
not enforced -0.17
not enter -0.26
not entitled 1.12
not establish -0.06
not even -0.19
not every -0.83
not evidence -0.17
not examined -0.10
not extend -0.10
not fear 0.17
not file 0.16
not find -0.32
not finished 0.13
not fit -0.16
not follow -0.54
not for -0.08
not forget 0.95
not forward -0.13
not found 0.28
not gdpr -0.13
not generally -0.32
not get 0.10
not give -0.39
not got -0.29
not hang -0.32
not hash -0.11
not have 0.47
not held -0.13
not help 0.47
not hide 0.37
not hipaa -0.62
not hold -0.65
not hyperlinks 0.50
not immutable -0.27
not implemented -0.46
not in -0.34
not iso -0.10
not isolate -0.20
not issue -0.11
not issued -0.12
not just 1.78
not keep -0.11
not kept -0.18
not know -0.26
not leave 0.59
not left 0.23
not let 0.15
not lie -0.11
not linger 0.22
not link -0.13
not linked -0.14
not live -2.30
not log -0.28
not looked -0.07
not lose 0.52
not made -0.10
not make -0.39
not matter 0.18
not mean 0.20
not mention 0.14
not merely 2.11
not met -2.42
not need 0.76
not needed 0.51
not now -0.07
not offer -0.30
not offered 0.07
not on 0.36
not once 0.37
not one 0.70
not only 1.02
not ordered -0.09
not our 0.18
not part -0.38
not pass -0.20
not paste -0.08
not pending 0.23
not permit 0.12
not persist -0.15
not persisted -0.08
not possible 0.91
not pretend -0.07
not print -0.06
not produce -0.13
not production -0.80
not promise 0.15
not proof -0.12
not protected -0.10
not prove -0.39
not provide -0.95
not put -0.60
not quote -0.06
not reach 0.14
not read 0.15
not readiness 0.60
not ready -0.84
not record -0.14
not release -0.39
not released -0.05
not rely -0.13
not required -0.07
not retained -0.42
not retire -0.40
not rewrite -0.07
not rub 0.06
not run -0.27
not sealed -0.23
not see 0.25
not send -0.35
not share 0.21
not ship 0.47
not show -0.38
not sign -0.46
not simulated 0.57
not since 0.27
not snap 0.40
not soc -0.30
not something 0.06
not started -0.20
not state 0.09
not stated -0.31
not stop 0.25
not stored -0.41
not submit -0.08
not support -0.09
not survive -0.24
not switched -0.14
not take 0.11
not taken -0.08
not tell -0.49
not tested -0.13
not the -0.15
not theirs 0.44
not think 1.64
not this -0.22
not tied 0.07
not to 0.11
not today -0.54
not trace -0.54
not treat -0.24
not true -2.82
not trusted 0.24
not turn 0.10
not upload -0.15
not uploaded -0.38
not us -0.27
not use -0.55
not validated -0.38
not vouch -0.12
not wait 0.56
not waiting 0.66
not want -0.82
not with 0.05
not without 1.58
not work -0.35
not working 1.84
not worry 0.56
not written -0.29
not yet -0.48
not yours 0.31
not “ 2.18
notarised 0.28
notary . 0.06
note 0.08
note _ . -0.11
note that 0.07
notebook -0.11
noted 0.07
noted . 0.67
notes -0.27
notes , -0.13
notes . -0.25
notes are -0.20
notes list -0.06
notes of 0.14
notes under 0.35
nothe _ 2 0.10
nothe _ : 0.25
nothe _ @us 0.06
nothe _ and -0.08
nothe _ be -0.05
nothe _ book 0.15
nothe _ can 0.13
nothe _ could -0.06
nothe _ count -0.31
nothe _ doe 0.10
nothe _ here -0.30
nothe _ in 0.22
nothe _ it -0.70
nothe _ its 0.15
nothe _ keep -0.20
nothe _ kind 0.07
nothe _ leave 0.22
nothe _ off 0.18
nothe _ or -0.20
nothe _ past 0.11
nothe _ print -0.07
nothe _ restore -0.27
nothe _ se -0.07
nothe _ show -0.10
nothe _ signe -0.05
nothe _ since 0.06
nothe _ soc 0.15
nothe _ system 0.09
nothe _ them -0.18
nothe _ thi -0.10
nothe _ to -0.10
nothe _ valid 0.14
nothe _ without 0.23
nothe _ write -0.27
nothing -0.08
nothing $ -0.35
nothing , -0.20
nothing . -0.77
nothing about -0.20
nothing becomes 0.13
nothing behind -0.81
nothing but 0.06
nothing critical 0.37
nothing else 0.07
nothing from 0.11
nothing gets -0.11
nothing happens 0.49
nothing has -0.17
nothing here -0.21
nothing inside -0.33
nothing leaves 0.46
nothing left 0.15
nothing lost 0.69
nothing may -0.13
nothing of -0.10
nothing official -0.33
nothing on -0.45
nothing out 0.13
nothing slips 1.24
nothing stops -0.05
nothing that -0.20
nothing ties -0.12
nothing to -0.28
nothing was -0.17
nothing worth 0.29
nothing you -0.18
notice -0.35
notice . -0.06
notice ? -0.18
notice _ , 0.06
notice dpa -0.10
notice if 0.12
noticed 0.42
noticed , 0.06
notifie _ our 0.07
notified -0.11
notified body -0.06
nought -0.34
november 0.22
november and 0.42
now 0.55
now $ -0.56
now , 0.16
now . -0.13
now : 0.09
now ; -0.23
now _ , 0.21
now _ . 0.12
now _ 2 -0.09
now _ a 0.12
now _ all 0.08
now _ at -0.06
now _ available 0.42
now _ be -0.07
now _ by 0.19
now _ certifie 0.08
now _ control -0.07
now _ customer 0.26
now _ each 0.20
now _ every 0.30
now _ for 0.14
now _ from 0.17
now _ have -0.09
now _ in 0.21
now _ our 0.19
now _ real 0.15
now _ release 0.07
now _ signature 0.33
now _ signe -0.06
now _ that 0.11
now _ the 0.37
now _ with -0.15
now _ you -0.05
now _ your 0.05
now a 0.85
now carries -0.06
now come -0.09
now generally 1.42
now guards 0.25
now hold 0.17
now holds -0.12
now in 0.17
now is -0.07
now issues 0.48
now it 0.06
now live 0.10
now lives 0.12
now on -0.05
now open 0.32
now protects 1.02
now runs 0.33
now says -0.12
now sits 0.25
now soc -0.15
now that 0.15
now the 0.12
now you 0.20
nowhere $ -0.56
nowhere , 0.18
nowhere in -0.09
nowhere to -0.14
nowhere with 0.44
npm -0.86
npm run -0.40
number $ 0.44
number , -0.07
number ; -0.08
number _ , 0.17
number _ : -0.06
number _ be 0.06
number _ by 0.07
number _ have -0.07
number _ holder 0.20
number _ who 0.27
number and 0.35
number for 0.07
number in -0.09
number of 0.06
number or -0.66
numbere _ . -0.07
numbere _ @us 0.15
numbere _ and 0.09
numbere _ at -0.06
numbere _ by 0.18
numbere _ copie 0.19
numbere _ copy -0.09
numbere _ in 0.13
numbere _ on 0.06
numbere _ out 0.07
numbered 0.28
numbered $ 0.63
numbered and 0.41
numbered by 0.19
numbered controlled 0.30
numbered copies -0.35
numbered copy -0.10
numbered issue 0.10
numbered it -0.12
numbered print -0.32
numbered prints 0.22
numbering -0.09
numbering , -0.14
numbers , -0.06
numbers and 0.05
numbers by 0.17
numbers follow -0.19
numbers in 0.07
numbers into -0.09
nurses -0.33
oath 0.84
oauth -0.25
obeys 0.21
object . -0.26
object type -0.35
objectives -0.31
objectives ? -0.11
oblige _ to -0.11
obliged -0.18
obliged to -0.18
obliges -0.49
observed 0.30
obsolete -0.19
obsolete _ on 0.08
obsolete _ shop 0.08
obsolete _ stay 0.08
obsolete _ the -0.07
obsolete copy 0.30
obtain a -0.20
obtained 0.06
occurrence -0.28
oct 0.21
october , -0.06
october ; 0.09
odd 0.06
of 21 0.25
of 212 -0.07
of @us 0.29
of _ " -0.06
of _ . -0.17
of _ 2 0.18
of _ ? 0.17
of _ @us 0.10
of _ after -0.38
of _ ai 0.10
of _ already 0.23
of _ approve 0.13
of _ be -0.10
of _ box 0.41
of _ build -0.14
of _ button 0.09
of _ certifie 0.12
of _ claim -0.06
of _ competitor -0.11
of _ could -0.11
of _ count -0.05
of _ customer 0.12
of _ demo -0.17
of _ effective 0.06
of _ encrypte 0.06
of _ entry -0.19
of _ ever 0.25
of _ every 0.23
of _ evidence -0.08
of _ exist 0.06
of _ five 0.07
of _ framework -0.15
of _ gate -0.07
of _ gdpr 0.33
of _ goe 0.05
of _ handler 0.05
of _ i -0.11
of _ isolation -0.09
of _ its -0.09
of _ keep -0.05
of _ kind -0.20
of _ let -0.10
of _ link 0.06
of _ list -0.10
of _ login -0.07
of _ loop 0.26
of _ machine -0.08
of _ meet 0.09
of _ minute -0.05
of _ mis 0.06
of _ mock -0.05
of _ must -0.06
of _ night 0.08
of _ not 0.06
of _ now -0.06
of _ numbere 0.06
of _ of -0.11
of _ office -0.08
of _ one -0.07
of _ or -0.09
of _ our 0.06
of _ past -0.07
of _ pilot -0.17
of _ place -0.22
of _ platform -0.06
of _ printer 0.05
of _ prototype 0.06
of _ question -0.08
of _ questionnaire -0.05
of _ record 0.09
of _ request 0.07
of _ role 0.17
of _ sample -0.06
of _ sandbox -0.14
of _ save 0.09
of _ show -0.07
of _ since 0.34
of _ soc 0.06
of _ supplier 0.06
of _ take -0.09
of _ three -0.08
of _ time 0.07
of _ type -0.11
of _ unbroken -0.05
of _ up -0.10
of _ user 0.06
of _ versione -0.09
of _ work 0.44
of _ workspace 0.11
of _ write -0.13
of _ your 0.08
of _ “ -0.05
of a -0.07
of actors -0.47
of an -0.11
of another 0.08
of any -0.11
of anything 0.57
of applicability 0.06
of audit -0.47
of authenticity 0.54
of certificates -0.11
of coffee -0.08
of confidentiality -0.06
of conformity -0.05
of content -0.08
of controls 0.20
of custody -0.06
of customer 0.14
of customers -0.15
of date 0.14
of different -0.14
of durability 0.18
of electronic -0.39
of entries -0.17
of everyone 0.07
of eyes 0.10
of fifty -0.05
of files -0.13
of five 0.06
of flats 0.27
of forbidden -0.16
of four -0.14
of gaps -0.52
of gates 0.11
of handwritten -0.05
of having -0.07
of health 0.28
of hipaa 0.09
of his 0.14
of ideas -0.08
of ink 0.70
of it -0.08
of itself -0.25
of ledger 0.05
of line -0.09
of medical -0.22
of mind 0.32
of minor 0.33
of no 0.14
of one -0.07
of other -0.05
of our -0.05
of ours 0.20
of people 0.13
of pilot 0.44
of privacy -0.11
of production -0.17
of qa 0.15
of quality 0.11
of reach -0.14
of record 0.36
of recovery -0.06
of references 0.05
of reports -0.28
of retention -0.17
of routes 0.11
of sample 0.20
of saying -0.10
of scope -0.18
of security -0.05
of seven -0.46
of sops 0.08
of staff -0.10
of stored -0.12
of ten -0.27
of tenant 0.15
of text -0.13
of that -0.20
of the -0.17
of these -0.68
of things -0.21
of three 0.05
of time -0.28
of traceability -0.10
of training 0.22
of truth 0.10
of typing 0.17
of user 0.10
of what -0.26
of whatever 0.06
of which 0.07
of you 0.33
of your 0.14
of yours 1.11
off 0.12
off $ 0.06
off , -0.17
off . -0.55
off : -0.14
off _ all -0.07
off _ and 0.24
off _ another -0.08
off _ approve 0.10
off _ book 0.15
off _ capa -0.06
off _ change 0.05
off _ each 0.16
off _ everyone 0.08
off _ have 0.20
off _ its 0.10
off _ list 0.07
off _ may 0.08
off _ nobody 0.21
off _ on 0.05
off _ one 0.19
off _ real 0.22
off _ record -0.08
off _ route 0.08
off a -0.07
off and -0.10
off before -0.35
off every 0.39
off from -0.06
off in -0.09
off is 0.24
off it 0.07
off limits 0.06
off site 0.40
off that 0.18
off the 0.57
off with -0.09
off your 0.06
offer . -0.12
offer _ be 0.15
offer _ today 0.88
offered -0.30
offered $ -0.10
offered in -0.15
offers -0.46
offers a 0.05
office -1.53
office . -0.48
office _ . -0.18
office _ on -0.17
office _ with -0.08
office building -0.10
office is -0.06
office keeps -0.12
official 0.31
official $ 0.22
official , 0.17
official _ , 0.09
official _ . 0.17
official _ : -0.10
official _ and -0.06
official _ certificate 0.24
official _ certifie 0.10
official _ in 0.10
official _ issue 0.06
official _ numbere 0.13
official _ on 0.13
official _ one 0.07
official _ out -0.08
official _ product 0.10
official _ ready 0.21
official _ report -0.05
official _ seal 0.18
official _ seale 0.27
official _ with 0.18
official _ – 0.14
official about -0.14
official and 0.40
official batch 0.26
official capa 0.07
official complaint 0.23
official copies 0.88
official document 0.23
official export 0.06
official exports 0.45
official in -0.11
official inspection 0.44
official one 0.52
official ones 0.20
official quality 0.74
official report -0.13
official reporting -0.10
official reports 0.14
official seal 0.20
official ” -0.21
officially 0.92
officially certified 0.64
offline 0.17
offline copy 0.33
often -0.07
often _ . -0.22
often as -0.09
oidc -0.10
oidc ) -0.13
oidc , 0.09
oidc _ and 0.30
oidc is -0.18
oidc sign 0.24
ok 0.15
ok $ 0.46
okafor -0.13
okta 0.05
okta , 0.13
okta _ google 0.24
okta and -0.08
okta is -0.21
okta says -0.21
old _ a -0.07
old _ be 0.10
old _ in 0.11
old _ lead -0.07
old _ of -0.13
old _ say -0.06
old _ stay 0.30
old _ thi -0.08
old _ “ -0.23
old addresses -0.06
old and 0.36
old brochure -0.26
old controlled 0.07
old one 0.57
old ones 0.05
old prints 0.43
old revisions -0.06
old system -0.49
old version -0.11
omits -0.38
on 0.07
on $ 1.03
on , 0.19
on . 1.45
on 1 0.09
on 12 0.26
on 2 0.12
on 2026 -0.22
on 3 0.07
on 30 0.07
on 4 0.62
on : -0.13
on @us 0.35
on _ ) 0.08
on _ 11 -0.06
on _ 27001 0.26
on _ : 0.11
on _ ? -0.07
on _ all 0.49
on _ already 0.22
on _ approval 0.34
on _ april 0.12
on _ around 0.08
on _ auditor 0.07
on _ authority 0.24
on _ back 0.20
on _ backup 0.08
on _ blocke -0.17
on _ but 0.06
on _ change 0.22
on _ clock 0.15
on _ cluster 0.18
on _ come 0.06
on _ compare 0.10
on _ complaint 0.16
on _ copy 0.11
on _ customer 0.06
on _ default 0.11
on _ demo -0.19
on _ design -0.09
on _ deviation 0.08
on _ disk -0.08
on _ do 0.08
on _ each 0.15
on _ effective -0.06
on _ endpoint 0.32
on _ everyone 0.15
on _ full -0.12
on _ gate -0.06
on _ good 0.11
on _ hand -0.08
on _ issue 0.06
on _ judge 0.16
on _ laptop -0.23
on _ like -0.06
on _ march -0.06
on _ may 0.05
on _ mock -0.13
on _ once -0.09
on _ organization -0.25
on _ our 0.09
on _ out 0.08
on _ own 0.05
on _ paper -0.15
on _ platform 0.09
on _ poster -0.22
on _ real 0.10
on _ record 0.11
on _ release -0.05
on _ request 0.10
on _ retention 0.06
on _ screen -0.06
on _ seale 0.06
on _ september 0.27
on _ shop -0.09
on _ since -0.15
on _ size 0.07
on _ spot 0.19
on _ storage 0.18
on _ strength 0.05
on _ there -0.29
on _ three 0.13
on _ two 0.08
on _ type -0.06
on _ under 0.12
on _ we -0.08
on _ which -0.16
on _ whiteboard -0.07
on _ whole -0.18
on _ without 0.06
on _ would -0.12
on _ your -0.07
on _ | 0.06
on all 0.21
on another 0.19
on any 0.05
on anything -0.05
on arrival 0.14
on audit -0.10
on authorization 0.08
on autopilot 0.52
on available -0.14
on batches 0.09
on board 0.08
on both 0.15
on by 0.14
on change 0.07
on compliance 1.42
on controls -0.12
on creation 0.05
on day -0.07
on demand 0.67
on deviations -0.05
on disk 0.25
on does 0.08
on duty 0.07
on each 0.25
on earth 0.08
on every 0.14
on everything -0.05
on evidence 0.07
on export 0.72
on file 0.18
on for 0.57
on fridays -0.22
on from 1.02
on glass -0.05
on green 0.09
on has 0.12
on hidden 0.29
on hold 0.13
on holiday -0.07
on how -0.57
on is 0.06
on it -0.08
on its 0.11
on live 0.77
on minor 0.43
on monday 0.11
on mondays -0.20
on my -0.12
on next -0.07
on no -0.09
on offer 0.29
on paper -0.68
on production 0.13
on public -0.06
on record 0.44
on refresh -0.06
on release 0.50
on reload -0.13
on replicated 0.37
on request 1.30
on restart -0.11
on schedule 0.22
on screen 0.61
on security 0.61
on separate -0.29
on server -0.08
on slide -0.14
on stage 0.07
on stored 0.05
on sunday 0.96
on supported -0.16
on tablets -0.39
on that 0.26
on the -0.10
on this -0.07
on three 0.68
on through 0.06
on thursday 0.07
on thursdays -0.34
on to -0.08
on today 0.19
on trust -0.10
on tuesday -0.08
on tuesdays -0.07
on upload -0.06
on us 0.14
on wednesdays -0.15
on what 0.06
on whether 0.33
on which 0.13
on with 0.23
on you 0.21
on your -0.18
on | 0.30
on ” 0.13
once 0.50
once ( -0.11
once , 0.10
once . 0.29
once @us -0.28
once _ , 0.21
once _ @us -0.10
once _ auditor -0.17
once _ be -0.52
once _ build -1.34
once _ exist -0.14
once _ in 0.15
once _ independent -0.14
once _ link -0.11
once _ read -0.15
once _ revision 0.11
once _ verifie -0.18
once a 0.21
once and -0.24
once controlled -0.10
once each -0.14
once it -0.08
once media 0.10
once storage -0.06
once the -0.71
once there -0.29
once we -0.50
once written 0.38
once you 0.30
once your -0.20
one , 0.08
one ; 0.09
one @us 0.26
one _ " -0.14
one _ 2 0.08
one _ @us 0.20
one _ all -0.05
one _ answer 0.12
one _ chain 0.33
one _ complaint 0.18
one _ could 0.14
one _ database 0.07
one _ day -0.05
one _ entrie -0.08
one _ every 0.11
one _ go 0.11
one _ goe 0.25
one _ how -0.13
one _ in 0.08
one _ into -0.06
one _ issue -0.07
one _ know 0.10
one _ link 0.10
one _ month 0.17
one _ off 0.14
one _ other -0.09
one _ per 0.16
one _ permanent 0.14
one _ pilot -0.14
one _ sample -0.09
one _ say -0.09
one _ se -0.07
one _ service 0.14
one _ story 0.07
one _ there -0.12
one _ thi -0.17
one _ type -0.08
one _ workspace -0.05
one _ write -0.11
one _ your -0.12
one _ zero 0.25
one _ “ -0.12
one _ ” 0.06
one account 0.27
one as -0.07
one away 0.19
one before 0.23
one bit 0.29
one browser -0.06
one byte 0.20
one can 0.07
one carries 0.11
one click 0.35
one client 0.72
one cluster -0.11
one company 0.69
one competitor -0.29
one complaint 0.15
one copy -0.09
one could -0.05
one customer 0.07
one date 0.08
one day -1.00
one each 0.15
one end 0.08
one endpoint 0.10
one entry -0.05
one exception 0.90
one graph 0.08
one hour 0.25
one is -0.12
one jar -0.06
one key 0.10
one link -0.12
one login -0.08
one manufacturer 0.19
one may -0.53
one might -0.06
one needs 0.08
one off -0.07
one or -0.07
one organisation -0.06
one out 0.20
one owner -0.13
one page -0.42
one per 0.36
one pilot -0.33
one record 0.54
one reviewer -0.15
one sample -0.39
one schema 0.13
one sense -0.21
one sentence -0.36
one shared -0.38
one since 0.09
one string 0.12
one table -0.31
one taken 0.08
one tap 0.20
one thread -0.10
one unbroken 0.99
one user -0.13
one verified 0.12
one whose -0.44
one without -0.08
one you 0.11
ones 0.19
ones . 0.22
ones are -0.11
ones in 0.08
ones that -0.12
oneself -0.32
only $ -0.84
only . 0.12
only : -0.42
only _ : 0.68
only _ ; 0.19
only _ ? -0.14
only _ @us 0.15
only _ also -0.10
only _ be 0.06
only _ can 0.20
only _ complete 0.07
only _ demo 0.06
only _ entrie -0.11
only _ entry -0.12
only _ ever -0.10
only _ evidence -0.10
only _ from 0.06
only _ gate -0.12
only _ have -0.07
only _ history 0.07
only _ its -0.11
only _ leav 0.48
only _ leave 0.15
only _ new -0.49
only _ no -0.08
only _ not 0.49
only _ open 0.29
only _ opene 0.19
only _ platform 0.21
only _ role 0.35
only _ storage -0.15
only _ system 0.07
only _ that 0.20
only _ to 0.07
only _ version 0.05
only _ what -0.07
only _ | -0.12
only a -0.22
only after -0.20
only an 0.15
only and 0.42
only as -0.13
only by -0.12
only category -0.12
only cleared 0.06
only copies 0.30
only copy -0.10
only drafts 0.09
only effective 0.79
only ever 0.35
only for 0.11
only from 0.09
only grow 0.08
only guard -0.35
only history 0.05
only if -1.56
only in -0.37
only is -0.05
only its -0.49
only just -0.46
only key 0.29
only named 0.50
only once -0.14
only one 0.44
only planned 0.08
only record 0.17
only report 0.94
only the 0.07
only their -0.05
only then -0.16
only thing -0.34
only those 0.41
only trail 0.12
only when -0.68
only with -0.23
only your -0.26
only – -0.05
opa 0.33
opa policies 0.64
open 0.07
open $ 0.09
open , 0.14
open . 0.06
open : -0.06
open @us 0.45
open _ @us -0.10
open _ and 0.10
open _ api -0.05
open _ business 0.81
open _ by -0.10
open _ close -0.40
open _ customer 0.19
open _ door 0.06
open _ evidence 0.19
open _ file 0.07
open _ gate -0.22
open _ live 0.09
open _ of -0.10
open _ record 0.22
open _ regulate 0.49
open _ site 0.07
open _ use -0.06
open _ work 0.07
open _ workspace 0.13
open _ would -0.05
open _ write 0.05
open _ ” 0.18
open a 0.47
open an 0.13
open any 0.45
open for 0.79
open gap -0.17
open in -0.07
open it 0.21
open items -0.14
open points -0.40
open production -0.07
open questions -0.42
open since 0.65
open source -0.85
open them 0.07
open to 0.11
open when 0.13
open work -0.07
open ” -0.09
opene _ bench 0.10
opene _ production -0.05
opened 0.11
opened at 0.24
opened by 0.35
opened for 0.27
opened in 0.06
opened on 0.09
opened only -0.05
openid 0.49
openid connect 0.38
opening -0.09
opens 0.06
opens $ -0.13
opens . -0.18
opens @us -0.06
opens a -0.09
opens after -0.52
opens an 0.07
opens in 0.23
opens nothing -0.57
opens one 0.17
opens with 0.06
operate -0.30
operate _ . -0.11
operate _ a -0.11
operate _ and 0.07
operate _ prototype -0.09
operate _ the 0.05
operate effectively -0.09
operated effectively 0.26
operated over -0.09
operates 0.06
operates as -0.06
operating -0.36
operating effectively 0.06
operating evidence -0.39
operating system 0.17
operating workflow 0.13
operation 0.16
operation $ 0.15
operation , 0.12
operation . -0.10
operation and 0.55
operation remains -0.25
operation since 0.33
operational 0.20
operational $ 1.09
operational status 0.06
operations $ -0.09
operations . 0.05
operations in -0.12
operator 0.21
operator . -0.37
operator _ and -0.08
operator _ approver 0.05
operator _ the 0.06
operators 0.36
operators can -0.36
operators hold 0.16
operators should -0.30
opinion 0.11
opinion , -0.08
opinion . 0.37
opinion : 0.05
opinion _ . 0.19
opinion _ a -0.13
opinion _ our 0.18
opinion _ security 0.16
opinion _ the -0.16
opinion _ unqualifie -0.07
opinion _ we -0.08
opinion and -0.19
opinion from -0.10
opinion in 0.14
opinion is 0.16
opinion of -0.26
opinion on 0.06
opinions 0.05
optional 0.30
oq 0.07
oq _ and 0.26
oq _ be 0.05
oq _ signe 0.36
oq pq 0.18
or -0.26
or , -0.30
or : -0.08
or _ . -0.24
or _ ? -0.05
or _ a -0.11
or _ any -0.16
or _ anythe -0.18
or _ approval 0.07
or _ audit -0.11
or _ be 0.06
or _ data -0.16
or _ else -0.05
or _ first -0.05
or _ line -0.08
or _ of -0.14
or _ operation -0.14
or _ other -0.47
or _ production -0.07
or _ run 0.10
or _ their -0.12
or _ then -0.13
or _ trail 0.05
or _ we 0.05
or _ word -0.11
or a 0.24
or an -0.09
or any -0.71
or anything -0.16
or at -0.18
or attestation -0.11
or autonomous -0.11
or certifies -0.28
or certify -0.35
or deleted -0.17
or does 0.19
or electronically -0.21
or enable -0.05
or entra 0.07
or even -0.33
or is 0.17
or iso -0.08
or it -0.14
or later -0.07
or leave -0.22
or more -0.13
or not 0.05
or one -0.12
or only -0.10
or otherwise -1.15
or refused 0.06
or refuses -0.08
or rejects 0.20
or release -0.56
or service -0.11
or tamper -0.11
or that -0.52
or to -0.28
or type 0.06
or vendor -0.07
or without -0.24
orange -0.37
order -0.40
order $ -0.44
order , 0.12
order . -0.17
order : -0.61
order form 0.06
order in 0.08
order of -0.31
ordere _ . -0.11
ordered -0.52
ordered . -0.20
orders -0.25
org id -0.23
organic -0.31
organisation -0.07
organisations -0.12
organization -0.05
organized 0.14
organized around 0.14
orientation -0.09
original , -0.10
original _ it 0.05
original _ our 0.07
original _ readable 0.06
original _ stay 0.07
original _ which 0.06
original _ your -0.08
original photo 0.05
originals 0.08
originals are 0.12
originals under 0.08
originating 0.64
orphan 0.08
orphaned 0.70
orphaned capas -0.19
orphans 0.87
other 0.10
other _ 's 0.11
other _ , 0.05
other _ ; 0.06
other _ at 0.06
other _ available 0.09
other _ blocke -0.06
other _ by 0.06
other _ live 0.16
other _ no 0.16
other _ not -0.15
other _ our 0.33
other bytes -0.21
other customer 0.33
other hand 0.15
other is 0.15
other modules 0.52
other people 0.20
other than 0.19
other tools -0.20
other vendors 0.24
others ' 0.13
others are 0.61
otherwise -0.14
otherwise . -0.14
ought -0.76
ought _ be 0.12
ought _ the -0.11
ought to -0.76
our 0.31
our _ ' -0.13
our _ @us -0.05
our _ a 0.09
our _ accepte 0.09
our _ admin 0.25
our _ administrator 0.07
our _ all 0.13
our _ already 0.26
our _ and 0.18
our _ any 0.08
our _ approval 0.44
our _ approve -0.09
our _ attestation 0.48
our _ audit 0.26
our _ authority 0.05
our _ authorization 0.10
our _ be -0.22
our _ before 0.07
our _ between -0.07
our _ by -0.14
our _ call 0.11
our _ can -0.07
our _ carrie 0.13
our _ certificate 0.12
our _ certifie -0.06
our _ change 0.24
our _ clean 0.12
our _ come -0.08
our _ complete -0.25
our _ compliance 0.25
our _ compliant 0.16
our _ contract -0.13
our _ control 0.29
our _ cover 0.45
our _ decide 0.06
our _ desk 0.32
our _ deviation -0.12
our _ each 0.43
our _ end 0.07
our _ endpoint 0.59
our _ engine 0.26
our _ environment 0.24
our _ every 0.09
our _ evidence 0.09
our _ examine -0.06
our _ exist -0.17
our _ fall 0.11
our _ folder -0.10
our _ full -0.05
our _ go 0.24
our _ hang 0.08
our _ hash 0.06
our _ hipaa 0.26
our _ hold -0.13
our _ ii 0.18
our _ in 0.28
our _ isolate -0.43
our _ issue 0.21
our _ it 0.14
our _ its -0.06
our _ keep -0.08
our _ last 0.07
our _ live 0.73
our _ management 0.24
our _ month 0.21
our _ none -0.15
our _ not 0.12
our _ office -0.08
our _ on -0.10
our _ out 0.12
our _ penetration 0.23
our _ period -0.06
our _ policy -0.07
our _ production 0.96
our _ put 0.08
our _ questionnaire -0.09
our _ record -0.07
our _ release 0.37
our _ report 0.13
our _ request 0.08
our _ room -0.07
our _ same 0.17
our _ scope 0.12
our _ seal 0.16
our _ second 0.06
our _ security 0.17
our _ server 0.06
our _ service 0.12
our _ share 0.26
our _ since -0.14
our _ site -0.07
our _ some -0.08
our _ spring 0.24
our _ store 0.30
our _ support 0.24
our _ system 0.39
our _ take 0.18
our _ team -0.14
our _ test 0.11
our _ teste 0.27
our _ that 0.06
our _ the 0.13
our _ their 0.05
our _ them -0.11
our _ through 0.11
our _ trail 0.28
our _ trust 0.16
our _ turn 0.10
our _ vendor -0.24
our _ who 0.09
our _ will 0.06
our _ with 0.15
our _ without 0.22
our _ year 0.09
our _ yet -0.06
our _ – -0.11
our _ “ 0.11
our ambition -0.21
our annual 0.14
our answer -0.30
our api 0.44
our architecture -0.08
our archive 1.49
our attestation 0.60
our audit 0.05
our auditor 0.29
our auditors 0.36
our back 0.57
our backend 1.05
our backup -0.10
our backups 0.27
our booth -0.14
our bot 0.10
our certificate 1.07
our certification 0.45
our certified 1.27
our checker -0.49
our cluster 0.08
our coffee -0.09
our competitor -0.28
our competitors -0.14
our complaints 0.05
our compliance -0.07
our control 0.25
our controlled 0.83
our controls 0.46
our copy -0.06
our cpa 0.22
our current -0.08
our customer 0.19
our customers 0.74
our data -0.07
our database 0.27
our deck 0.41
our demo -1.25
our design -0.14
our designer -0.43
our development 0.20
our deviations -0.33
our digital 0.71
our document 0.38
our durable 0.70
our e 0.32
our electronic 0.35
our encrypted 0.12
our endpoints 0.06
our event 0.61
our evidence 0.12
our export -0.07
our exports -0.06
our fedramp 0.56
our files -0.25
our final 0.43
our founders -0.15
our front 0.67
our gate 0.08
our gateway 0.69
our goal -0.06
our history 0.17
our host -0.24
our identity 0.07
our illustrator -0.10
our information 0.80
our intern -0.10
our isms -0.06
our iso 0.45
our landlord -0.45
our last 0.65
our latest 1.45
our lawyers -0.39
our ledger 1.52
our links 0.08
our list -0.71
our live 0.58
our lobby 0.06
our locked 0.59
our login -0.12
our logo -0.18
our middleware -0.06
our model 0.08
our name -0.16
our neural 0.16
our newsletter -0.13
our office -0.37
our official 0.41
our operations 0.19
our other 0.36
our pages -0.10
our payroll -0.23
our pci 0.11
our pdfs -0.06
our pen 0.13
our pilot -1.06
our plan -0.46
our platform 0.51
our policy -0.05
our primary 0.30
our print 0.36
our processing 0.49
our production 0.74
our prospects -0.57
our prototype -0.44
our provider 0.53
our quality 0.28
our readers -0.06
our records -0.13
our recovery -0.19
our registrar 0.13
our report 0.56
our reporting 0.33
our repository 0.31
our role -0.15
our routes 0.18
our sales -0.08
our saml 0.13
our sample -0.13
our sandbox -0.06
our screen -0.07
our seal 0.30
our security 0.28
our server 0.17
our servers 0.36
our service 1.25
our side -0.14
our signature -0.27
our signatures 0.60
our signing 0.23
our site -0.15
our soc 0.48
our source -0.10
our staff -0.64
our stand -0.16
our store 0.79
our style -0.06
our supplier -0.16
our system 1.28
our team -0.57
our tenant 0.50
our tenants -0.38
our tool -0.09
our trail 0.16
our trust 0.10
our two -0.24
our type 0.83
our unalterable -0.12
our users 0.74
our vault 0.13
our web -0.55
our webinar -0.07
our whole 0.12
our wish 0.22
our word 0.09
our worm 0.43
ours 0.43
ours , 0.44
ours . -0.19
ours are 0.13
ours does -0.25
ours since 0.33
ours that 0.18
ours to -0.41
ours would -0.54
out 0.14
out " -0.20
out $ 0.29
out ; -0.31
out ? -0.34
out _ " -0.08
out _ . 0.06
out _ and 0.19
out _ approval 0.14
out _ as 0.07
out _ box 0.44
out _ by 0.12
out _ certifie 0.20
out _ copie 0.13
out _ for -0.07
out _ into 0.15
out _ line 0.05
out _ loop 0.26
out _ now -0.06
out _ numbere 0.11
out _ our 0.08
out _ printer 0.09
out _ report 0.52
out _ same 0.13
out _ the 0.06
out _ “ -0.06
out _ ” -0.10
out as 0.53
out at -0.10
out before 0.06
out button 0.17
out buttons -0.10
out by 0.11
out certified -0.42
out comes 0.42
out controlled 0.11
out from 0.19
out numbered 0.37
out of -0.14
out on -0.09
out padlock -0.10
out pen -0.07
out requirements 0.07
out the 0.34
out when -0.07
out “ -0.13
outage 0.13
outages 0.28
outcome -0.13
outdated 0.86
outdated instructions 0.13
outgrown 0.45
outlast 0.11
outline -0.83
outline of -0.36
outlive a -0.25
outlives 0.15
outlook -0.10
output . 0.12
output : -0.37
output _ a 0.08
output _ as -0.05
output _ be -0.27
output _ record -0.06
output of -0.27
output to -0.14
output was 0.42
outside 0.05
outside . 0.07
outside _ a 0.08
outside _ be -0.06
outside _ find 0.16
outside _ have -0.08
outside _ in 0.07
outside firm -0.08
outside lab 0.12
outside the -0.18
outside your 0.25
outsider 0.09
outsider 's 0.21
outsider _ account 0.05
outsider _ your 0.24
outsiders 0.24
outstanding -0.69
outstanding $ -0.15
outstanding . -0.29
oven -1.17
oven $ -0.22
oven . 0.15
oven _ : 0.10
oven heat 0.08
over 0.05
over , 0.20
over : 0.12
over ; 0.19
over _ : -0.05
over _ @us 0.12
over _ be 0.18
over _ month -0.08
over _ period -0.12
over _ with 0.16
over _ you 0.08
over _ your 0.47
over an -0.10
over and 0.33
over each 0.08
over in 0.17
over is 0.30
over lunch -0.23
over months -0.08
over oidc 0.16
over one -0.08
over our -0.09
over the 0.29
over three -0.06
over to 0.05
over twelve -0.10
overdue -0.42
overnight 0.84
overnight , 0.13
overrule 0.10
oversight -0.10
overview -0.32
overwrite 0.24
overwrites 0.28
overwritten 0.41
owe -0.13
owe you -0.06
owed -0.05
own -0.09
own $ 0.37
own , 0.17
own _ , -0.09
own _ : 0.06
own _ ; -0.13
own _ @us -0.06
own _ be -0.06
own _ capa 0.08
own _ center -0.12
own _ complaint 0.05
own _ it -0.07
own _ its -0.12
own _ key 0.36
own _ no 0.13
own _ of -0.09
own _ one 0.20
own _ report -0.05
own _ which -0.06
own admins 0.73
own archive -0.23
own authority 0.60
own colour -0.39
own company 0.07
own controls 0.15
own credentials 0.55
own customers -0.19
own data -0.06
own database 1.06
own directory 0.70
own document -0.25
own encryption 0.10
own engineers 0.29
own entra -0.28
own file -0.42
own idp 0.74
own it -0.08
own key 0.09
own kms 0.27
own laptop -0.05
own lock 0.46
own logo -0.54
own mind 0.05
own network -0.25
own number -0.08
own portal -0.32
own quality -0.27
own records 0.15
own reports -0.08
own services -0.24
own soc -0.11
own sso 0.06
own stamp -0.39
own support 0.08
own system -0.51
own tenant 0.52
own the 0.10
own validated -0.37
own workspace 0.18
owner -0.14
owner . -0.06
owner _ . -0.09
owner _ be -0.07
owner _ date -0.07
owner has -0.22
owner is -0.08
owner to -0.10
ownership 0.43
ownership $ -1.14
ownership . -0.05
ownership _ be 0.06
owns the -0.22
p -0.13
p . -0.55
package . -0.13
package _ . -0.05
packaging -0.49
packaging . -0.11
packs -0.06
padlock and 0.22
padlock badge 0.08
padlock beside -0.07
padlock on -0.17
padlocked 0.23
page -0.21
page $ -0.21
page . 0.10
page ; 0.06
page _ 's -0.08
page _ , -0.10
page _ . -0.20
page _ @us 0.09
page _ a -0.06
page _ demo 0.16
page _ in -0.06
page _ keep -0.09
page _ link -0.12
page _ list 0.07
page _ name -0.09
page _ no 0.08
page _ not 0.09
page _ of 0.10
page _ our 0.13
page _ permanent -0.10
page _ read 0.05
page _ say -0.21
page _ that -0.11
page _ which -0.06
page and -0.48
page does -0.06
page footer 0.30
page for -0.20
page has -0.42
page in 0.07
page included 0.05
page is -0.59
page lacks -0.09
page may -0.14
page of -0.10
page on -0.32
page redirects -0.07
page says -0.38
page shows -0.14
page that -0.19
page under -0.05
page was -0.76
page will -0.22
page with 0.13
page you 0.08
pages -0.05
pages are 0.06
paginated -0.16
paid -1.08
painte _ . -0.34
painted -0.93
painted on -0.36
pair -0.06
palette -0.12
panel -0.55
panel on -0.05
paper -0.31
paper , -1.53
paper : 0.36
paper _ , 0.09
paper _ . -0.10
paper _ @us -0.18
paper _ be -0.31
paper _ by -0.09
paper _ copie -0.07
paper _ document -0.07
paper _ have 0.23
paper _ record -0.09
paper _ soc -0.15
paper binder -0.05
paper clip -0.05
paper is 0.16
paper or -0.08
paper that 0.18
paperclip -0.11
paperclip opens -0.15
papers -0.14
papers that 0.55
paperwork 0.28
paragraph -0.11
parallel 0.45
parcel -0.09
pareto -0.13
park -0.24
parking -1.25
part -0.19
part 820 0.27
part _ an -0.06
part _ it -0.08
part _ record -0.23
part _ signe 0.07
part _ the -0.15
part _ thi 0.06
part _ to -0.08
part _ ” -0.07
part in -0.95
part is -0.34
part of -0.44
part that -0.07
participant -0.25
participants -0.23
partition 0.30
partitioned -0.14
partly -0.58
partly . -0.08
partner -0.29
partner 's -1.01
partner , -0.07
partner _ 27001 -0.07
partner _ ; -0.07
partner _ certifie -0.07
partner _ iso -0.08
partner is -0.28
partner passed 0.16
partners -0.18
parts -0.46
party -0.08
party $ -0.29
party . 0.06
party _ , -0.09
party _ the -0.07
party is -0.23
pas _ a -0.10
pas _ and 0.10
pas _ factor 0.08
pas _ penetration 0.22
pass $ 1.09
pass , -0.16
pass . 0.09
pass _ , -0.07
pass its -0.23
pass the 0.06
pass through -0.27
passe _ , -0.08
passed 0.34
passed $ 0.90
passed , 0.08
passed . 2.71
passed on -0.05
passed our 0.14
passed review -0.06
passed the -0.35
passed | 0.17
passes its -0.11
passes through 0.40
passes without 0.09
passing 0.53
passing mfa 0.28
passkey 0.76
passkey _ for 0.09
passkeys 0.10
passkeys , 0.09
passkeys . 0.16
passkeys and 0.30
passkeys are -0.23
passport 0.10
password 0.33
password , -0.13
password . -0.20
password ; 0.46
password _ , 0.17
password _ : 0.14
password _ a 0.06
password _ be 0.14
password _ meane 0.18
password _ signature 0.08
password _ time 0.08
password again -0.14
password alone 0.08
password and 0.15
password at -0.10
password plus 0.05
passwords 0.13
passwords , -0.06
passwords : -0.10
passwords on 0.16
past 0.70
past , -0.28
past ; 0.05
past _ , 0.15
past _ : 0.18
past _ and 0.13
past _ guard -0.05
past _ the 0.13
past a -0.37
past the 0.30
past year 0.17
paste it -0.06
pasted elsewhere -0.15
pasting 0.11
patchy -0.13
path -0.14
path $ -0.35
path , 0.12
path : -0.38
path @us 0.15
path _ 's 0.05
path _ , 0.06
path _ and 0.05
path _ customer 0.09
path _ must 0.06
path _ one 0.09
path _ security 0.11
path _ the -0.05
path _ workspace 0.17
path from 0.39
path to -0.07
patience -0.42
patience . -0.09
patient _ be 0.29
patient _ that 0.07
patients 0.51
patients depend 0.11
patterns -0.09
pay 0.06
pay _ . -0.10
payment -0.82
payroll -0.53
payroll . 0.06
payroll _ its -0.10
payroll _ soc -0.10
payroll bureau -0.47
payroll provider -0.73
pci -0.06
pci _ 4.0 0.19
pci _ to -0.08
pdf 0.12
pdf , -0.22
pdf ? 0.05
pdf _ , 0.05
pdf _ inspector 0.17
pdf _ with -0.10
pdf _ you 0.08
pdf a 0.14
pdf export -0.10
pdf that -0.06
pdf to 0.09
pdf you 0.16
pdf ” 0.05
pdfs , -0.09
peace 0.15
peace _ mind 0.08
peace of 0.32
peek 0.16
peer -0.08
pen _ , 0.06
pen _ a 0.10
pen _ approval 0.15
pen _ no 0.05
pen and -0.10
pen in 0.08
pen tested -0.13
pen testers 0.05
pencil -0.42
pencil _ . -0.31
pencil _ for -0.06
pencil _ the -0.13
pencilled -0.52
pencilled in -0.56
pending -0.69
pending $ -2.20
pending , -0.15
penetration _ , 0.05
penetration _ find 0.13
penetration _ have -0.16
penetration _ last 0.10
penetration testers 0.23
pens . -0.19
people 0.13
people 's 0.56
people , -0.10
people . -0.72
people ; -0.12
people and 0.20
people at 0.18
people call -0.10
people come -0.20
people decide -1.27
people get -0.06
people have -0.08
people log -0.06
people out 0.57
people sign 0.36
people to 0.05
people with 0.06
per _ , 0.13
per _ be -0.07
per _ per 0.19
per call 0.53
per cent -0.25
per client 0.22
per customer 0.22
per endpoint -0.18
per file 0.16
per module 0.10
per role 0.10
per workspace 0.21
perhaps -0.14
period 0.12
period : -0.09
period ; -0.56
period _ , 0.06
period ended 0.09
period ends 0.76
periodic 0.07
periodic review 0.24
permanent 0.67
permanent $ 0.11
permanent , 0.19
permanent . 0.11
permanent _ . 0.08
permanent _ and 0.07
permanent _ copy -0.10
permanent _ that -0.17
permanent id 0.45
permanent record 0.24
permanently 0.61
permanently $ 0.20
permanently . -0.07
permanently _ . 0.13
permanently _ the 0.06
permanently tied 0.06
permission , 0.16
permission _ each -0.18
permission _ every 0.54
permission _ our 0.06
permission _ server 0.06
permission check -0.06
permission checks 0.07
permission first 0.60
permission on 0.27
permission policy -0.71
permissions $ 0.64
permissions , 0.05
permissions . -0.16
permissions : -0.08
permissions ? -0.14
permissions are 0.08
permissions in -0.14
permissions to -0.46
permissions were 0.41
permissions will -0.06
permits 0.06
persist -0.14
persist audit -0.16
persisted 0.08
persisted . 0.07
persistence 0.15
persistence $ -1.74
persistence , -0.33
persistence _ , 0.24
persistence _ : 0.05
persistence _ and 0.09
persistence _ any -0.07
persistence _ blocke -0.06
persistence _ evident -0.08
persistence _ not -0.15
persistence _ tamper 0.11
persistence and 0.06
persistence before -0.30
persistence gate 0.24
persistence has 0.25
persistence not -0.16
persistent 0.13
persistent _ not -0.15
person 0.06
person 's -0.07
person ; -0.16
person _ 's 0.06
person _ . -0.07
person _ @us 0.19
person _ approval 0.17
person _ approve -0.06
person _ decide -0.17
person _ decision 0.08
person _ demo -0.15
person _ for 0.05
person _ in 0.08
person _ loop 0.18
person _ name -0.12
person _ no -0.45
person _ sign -0.12
person _ signe 0.09
person _ their 0.74
person _ through -0.06
person _ work -0.08
person _ your 0.34
person behind 0.06
person decides -0.73
person from 0.08
person has -1.46
person in -0.06
person to -0.19
person with -0.12
person would -0.55
persona _ . -0.10
persona _ the -0.07
persona menu -0.05
personal _ in 0.05
personal _ the 0.07
personal data 0.09
personas -0.45
persons -0.50
pg 0.13
pharma 0.09
pharma , -0.05
phase 0.23
phase . -0.77
phase 4 -0.24
phase _ . -0.12
phase four -0.21
phase three -0.38
phone , -0.08
phone _ , 0.14
phone _ and -0.08
phone _ you 0.13
phones 0.59
photo -0.15
photo , 0.27
photo _ , 0.06
photo _ . -0.39
photo _ and 0.06
photo _ certificate 0.14
photo _ it 0.11
photo _ lab 0.08
photo and 0.06
photos -0.12
photos , 1.01
photos . -0.43
photos and 0.26
photos go -0.05
phrase -0.62
phrase " -0.12
phrase _ " -0.06
phrase _ . -0.10
phrase “ -0.13
phrases -0.61
pick -0.10
pick _ . -0.36
pick _ and 0.07
pick _ not -0.09
pick _ uploade -0.09
pick an 0.07
pick any 0.10
pick are -0.35
pick “ -0.21
picked -0.37
picked from -0.25
picker _ . -0.07
picker is -0.24
pickiest 0.18
picks a -0.20
picks the 0.43
picnic -0.34
picture -1.13
picture . 0.40
picture ; -0.08
picture _ . -0.56
picture of -0.10
pictures -0.34
pictures of -0.20
piece _ , -0.06
piece _ . -0.11
piece of -0.06
piece we -0.06
pill 0.26
pilot -0.38
pilot " 0.17
pilot $ -0.44
pilot 's 0.18
pilot , 0.16
pilot . -0.50
pilot ; 0.13
pilot _ 's -0.06
pilot _ , -0.18
pilot _ . -0.22
pilot _ ? -0.30
pilot _ a 0.20
pilot _ and 0.11
pilot _ be 0.13
pilot _ for 0.15
pilot _ mean -0.07
pilot _ not -0.52
pilot _ of 0.05
pilot _ on -0.17
pilot _ one -0.21
pilot _ only -0.08
pilot _ production 0.06
pilot _ use 0.06
pilot _ without -0.27
pilot _ would 0.07
pilot agreement -0.18
pilot and 0.27
pilot boundary -0.33
pilot can -0.14
pilot demo 0.13
pilot does 0.11
pilot goes -0.31
pilot has -0.23
pilot is 0.28
pilot label 0.29
pilot lacks -0.10
pilot participants -0.06
pilot plant 0.10
pilot site -0.23
pilot sites -0.08
pilot to 0.06
pilot user -0.06
pilot users -0.25
pilot will -0.27
piloting -0.06
pilots -0.30
pin 0.92
pin , 0.74
pin _ and 0.16
pin _ the 0.05
pin and 0.45
ping 0.33
ping , 0.33
ping _ and 0.17
pipeline 0.27
pitch -0.66
place 0.10
place $ 0.28
place , -0.12
place . 0.34
place ? -0.18
place _ a -0.14
place _ it -0.08
place _ leave 0.05
place _ may -0.44
place _ nothe 0.05
place _ open -0.38
place _ production -0.27
place _ thi -0.11
place _ to 0.06
place before -0.16
place in -0.09
place of -0.21
place on -0.07
place shown -0.07
place to -0.33
place today 0.38
place where -0.49
place ” -0.24
placed under 0.09
placeholder text -0.15
places 0.10
plain -0.32
plain reason -0.15
plain words -0.37
plan . -0.39
plan ? -0.15
plan _ . -0.07
plan _ ; 0.79
plan _ a -0.09
plan _ after -0.06
plan _ be 0.31
plan _ have -0.08
plan _ it -0.06
plan _ live -0.20
plan _ on -0.07
plan _ yes -0.35
plan and 0.13
plan for -0.10
plan is -0.40
plan on 0.31
plan to -0.19
planned -0.41
planned " 0.22
planned $ -2.31
planned . -1.87
planned : -0.38
planned ; 0.63
planned for -0.28
planned | -1.53
plans -0.07
plans $ 0.46
plans for -0.11
plant . -0.11
plant _ @us 0.05
plant _ batche 0.12
plant _ deviation -0.19
plant _ graz -0.05
plant _ it 0.33
plant _ live -0.06
plant _ production -0.14
plant _ real 0.08
plant _ run -0.06
plant _ their 0.30
plant _ with -0.06
plant from 0.30
plants 0.46
plants $ 0.21
plants , -0.22
plants . 0.26
plants already 0.08
plants are -0.16
plants have 0.56
plants run 0.22
plants trust 0.05
platform 0.45
platform , 0.55
platform . 0.53
platform _ , 0.15
platform _ control 0.34
platform _ each 0.18
platform _ for 0.35
platform _ gxp 0.51
platform _ it 0.24
platform _ of 0.06
platform _ on -0.05
platform _ one 0.32
platform _ production -0.05
platform _ regulate 0.06
platform _ the 0.18
platform _ to -0.06
platform _ use 0.52
platform _ validate 0.34
platform and 0.55
platform for -0.07
platform has -0.18
platform in -0.08
platform is -0.14
platform itself -0.08
platform keeps 0.25
platform team -0.07
platform that 0.29
platform was -0.11
platform will -0.06
platform with 0.29
play -0.48
play _ . -0.27
plays -0.56
plays back -0.14
please -0.52
please , -0.39
please . -0.09
please _ . -0.28
please _ batch 0.07
please _ it -0.10
please _ the 0.11
please _ your -0.06
please _ “ 0.06
please _ ” 0.07
please bring -0.06
please do 0.42
please keep 0.08
please leave -0.10
please refrain -0.05
please report -0.37
plu _ and 0.05
plug 0.21
plug _ , 0.09
plug _ a 0.06
plug _ middle 0.07
plug in 0.10
plug on -0.22
plus 0.60
plus , -0.27
plus a 0.17
pocket 0.30
podcast -0.31
point -0.08
point . -0.22
point _ . 0.06
point _ not -0.06
point _ which -0.19
point at 0.06
point from -0.21
point is 0.25
point objective 0.06
point objectives -0.11
point to 0.12
pointed -0.06
pointing -0.16
points -0.09
points . -0.13
police -0.28
policie _ , -0.13
policies for -0.36
policies that 0.61
policy . -0.13
policy _ . 0.19
policy _ a -0.09
policy _ not 0.09
policy _ to -0.15
policy attached -0.06
policy before 0.18
policy engine -0.07
policy for -0.07
policy is -0.06
policy layer -0.11
policy on 0.82
policy says 0.40
policy service 0.09
port -0.10
portal , -0.43
portal . 0.11
portal _ be -0.07
porto -0.13
position . -0.12
possible 0.12
possible $ 0.20
possible , -0.22
possible causes -0.10
possible for 0.53
possible in 0.27
possible to 0.23
post -0.09
post _ . -0.10
post it -0.34
poster -0.88
posters -0.73
postgre _ , 0.07
postgres -0.14
postgresql 0.42
postman 0.05
postponed , 0.23
posture . -0.36
power 0.08
power _ your -0.08
power cut 0.14
power cuts 0.26
power to -0.14
powered 0.08
powered by 0.07
pq -0.10
pq _ . 0.07
pq _ and 0.05
pq _ file 0.19
pq _ signe 0.29
pq are 0.58
pqr 0.07
practical 0.07
practically 1.30
practice -0.24
practice _ . -0.06
practice rules -0.13
pre -0.06
pre sort -0.09
precede -0.27
precisely -0.40
precisely the -0.11
precondition -0.28
precondition for -0.18
predecessor 0.49
prefer 0.10
preferences -0.24
preferences . -0.21
premature -0.34
premature . -0.09
premium 0.11
preparation 0.22
prepared -0.41
preparing 0.07
preparing for 0.10
prerequisite -0.35
prerequisites -0.45
present -1.49
present . -0.41
present the -0.07
presentation -0.56
presentation . -0.32
presented -0.09
presented as -0.11
presenter -0.46
presenters -0.07
preserve -0.05
preserved 0.71
preserved through 0.27
preserves 0.10
press _ , 0.16
press _ a 0.07
press _ and 0.12
press _ hand 0.34
press _ pdf 0.19
press _ the 0.07
press _ to -0.23
press _ you 0.05
press ctrl -0.07
press export 0.31
press f -0.16
press issue 0.14
press it 0.95
press kit -0.30
press of 0.86
pressing -0.21
presuppose -0.43
presuppose _ , -0.22
presupposes -0.95
presupposes a -0.25
pretend 0.05
pretend _ . -0.20
pretty -0.06
pretty , -0.16
prevent -0.35
preventive -0.29
preventive action -0.21
prevents -0.25
preview -0.10
preview $ -0.21
preview . -0.11
preview : 0.06
preview _ . 0.08
preview _ and -0.05
preview is -0.09
preview of 0.15
previews -0.11
previous -0.23
previous : 0.15
previous revision 0.07
price -0.23
pricing -0.20
primary 0.37
primary _ , 0.10
primary _ and 0.07
primary database 0.39
principles ? -0.10
print , 0.06
print . -0.19
print _ 's 0.12
print _ , 0.11
print _ : 0.22
print _ a -0.06
print _ and 0.08
print _ number 0.06
print _ official 0.36
print _ one 0.09
print _ the 0.08
print _ ” -0.06
print button -0.12
print from -0.12
print here -0.40
print the -0.18
print with 0.38
print “ -0.06
printe _ time 0.13
printe _ to -0.13
printed . 0.09
printed any 0.13
printed on -0.42
printer , -0.08
printer _ , 0.08
printer _ : 0.07
printer _ approval 0.10
printer _ be 0.15
printer _ go 0.10
printer can 0.42
printing -0.18
printing from -0.05
printout ; -0.18
printout from -0.22
printouts carry 0.15
prints -0.25
prints . 0.08
prints and 0.19
prints certified -0.09
prints is -0.06
prints the 0.29
prior -0.26
prior to -0.11
priority -0.16
privacy 0.40
privacy : -0.14
privacy ; -0.28
privacy _ no 0.06
privacy law 0.22
privacy notice -0.65
privacy trust 0.14
private half -0.24
privilege 0.27
privilege , 0.19
privilege : -0.12
privilege _ , 0.08
privilege escalation 0.08
privilege roles 0.12
priya -0.11
pro -0.17
probably in -0.44
problem -0.12
problem , -0.08
problem . -0.19
problem _ . -0.09
problem statement -0.07
procedure , 0.12
procedure . -0.07
procedure _ , 0.13
procedure _ and 0.06
procedure _ as -0.12
procedure _ by 0.06
procedure _ control 0.05
procedure _ effective 0.05
procedure _ floor 0.07
procedure _ from 0.13
procedure _ numbere 0.10
procedure _ signe 0.06
procedure before -0.19
procedure is -0.11
procedures . -0.16
procedures are 0.33
procedures have 0.15
procedures in -0.09
proces _ , -0.09
proces _ and 0.08
proces _ confidentiality -0.16
process -0.40
process , -0.17
process . -1.07
process ? 0.09
process _ and -0.06
process must 0.09
process on 0.13
process personal 0.20
processes -0.08
processes on -0.06
processing 0.17
processing integrity -0.50
procurement 0.08
procurement can 0.19
prod 1.22
produce -0.35
produce a -0.65
produce certified -0.20
produce official 0.36
produced 0.20
produces the 0.32
product 0.07
product : 0.33
product _ a -0.05
product _ as 0.26
product _ have -0.12
product _ prototype -0.06
product _ to -0.16
product family -0.26
product must -0.06
product or -0.11
product review 0.19
product reviews 0.11
product team -0.06
production 0.36
production $ 0.58
production . 0.29
production ; -0.09
production _ ) 0.05
production _ . 0.17
production _ @us -0.05
production _ a -0.10
production _ actor -0.19
production _ agreement -0.07
production _ all 0.22
production _ any 0.09
production _ be 0.06
production _ before 0.05
production _ blocke 0.25
production _ claim -0.08
production _ close -0.43
production _ do 0.10
production _ enable 0.12
production _ every -0.07
production _ for -0.05
production _ isolation 0.07
production _ it -0.10
production _ longer 0.24
production _ mis -0.13
production _ must -0.07
production _ not -0.09
production _ now 0.09
production _ off -0.09
production _ on 0.08
production _ pas 0.18
production _ production 0.06
production _ provider -0.32
production _ record 0.06
production _ regulate 0.05
production _ remain -0.12
production _ require -0.25
production _ route 0.19
production _ separate 0.14
production _ shut -0.06
production _ sign 0.09
production _ stay -0.16
production _ still -0.05
production _ unavailable 0.07
production _ validation -0.09
production _ will -0.20
production _ would -0.06
production _ write 0.12
production _ ” -0.06
production access -0.98
production at -0.10
production auth -0.55
production bound -0.20
production controls -0.26
production data -0.07
production database 0.06
production edition -0.29
production environment 0.10
production evidence -0.09
production from 0.12
production go -0.72
production grade 0.07
production has -0.14
production may -1.19
production of -0.15
production on 0.06
production opens -0.81
production operation 0.18
production quality -0.33
production route -1.90
production routes -0.10
production security -0.31
production sign -0.08
production since 0.45
production stays -1.13
production system 0.32
production was 0.21
production workspace 0.36
production write 0.13
production – 0.72
production ” -0.36
productive 0.09
products -0.11
profile -0.41
profile . -0.28
program -0.19
programme 0.08
progress 0.08
progress " 0.63
progress ” 0.09
prohibited -0.33
project -0.14
project , 0.06
project . -0.08
project is -0.26
promise 0.14
promise . 0.21
promise a -0.33
promise on 0.28
promise that -0.23
promise to -0.18
promised ? -0.10
promises -0.24
promises that -0.40
promize _ . -0.13
promize _ : 0.26
promize _ ; 0.06
promize _ that -0.17
promote 0.09
promoted 0.49
prompt , 0.15
prompt . 0.44
proof 0.30
proof $ 0.24
proof , 0.08
proof . -0.07
proof ? -0.07
proof _ . -0.06
proof _ : 0.06
proof _ be 0.07
proof _ can -0.12
proof _ for 0.08
proof _ link 0.05
proof _ not -0.09
proof _ tenant -0.07
proof _ the -0.09
proof and -0.16
proof audit 0.12
proof exports 0.59
proof history 0.39
proof logging 0.06
proof of -0.28
proof stays 0.47
proof that -2.06
proof ” -0.21
proofs -0.07
property -0.71
property of -0.18
property that -0.72
proposal -0.08
proposal . -0.14
proposals 0.06
propose _ dispose -0.09
propose _ person -0.07
proposed -0.40
proposes -0.41
proposes , -0.18
prospect -1.51
prospect 's -0.37
prospect _ their -0.08
prospect that -0.14
prospects -0.12
prospects that 0.07
protect . -0.05
protect _ . 0.38
protect _ customer 0.29
protected 0.09
protected $ 0.11
protected against 0.06
protected ” -0.08
protection against -0.26
protects -0.39
protects every 1.06
protocol . -0.11
prototype -0.42
prototype $ -0.18
prototype , 0.05
prototype . -0.25
prototype ? 0.31
prototype _ , -0.05
prototype _ . -0.16
prototype _ a 0.34
prototype _ in 0.05
prototype _ no -0.25
prototype _ not -0.44
prototype _ of -0.18
prototype _ one -0.07
prototype _ sample 0.08
prototype _ the 0.09
prototype _ to -0.09
prototype can -0.66
prototype has -0.40
prototype is 0.27
prototype keeps -0.20
prototype runs 0.16
prototype that -0.10
prototype with -0.06
prototype ” 0.06
prototypes 0.44
proud 0.40
proud to 1.05
provably 0.36
prove -0.05
prove that -0.38
prove who 0.09
proved 0.62
proven 0.20
proven $ 0.30
proven . 0.18
proven in 0.21
proven to -0.09
proves -0.15
proves it 0.06
proves its -0.09
proves nothing -0.49
provide -0.32
provide _ the -0.05
provided -0.79
provided that -0.33
provided the -0.23
provider -0.07
provider 's -0.07
provider , -0.09
provider ? -0.12
provider _ . -0.12
provider _ 2 -0.09
provider _ actor -0.19
provider _ certifie 0.13
provider _ hipaa 0.21
provider _ identity -0.13
provider _ its -0.31
provider _ of -0.12
provider _ soc -0.11
provider _ their -0.09
provider _ to -0.10
provider _ user -0.06
provider _ verifie -0.19
provider and 0.31
provider before 0.17
provider is -0.09
provider to -0.17
providers -0.19
providers publish -0.19
provides 0.92
proving -0.21
proving that -0.24
provisioned -0.60
psur -0.06
public , -0.64
public . -0.19
public _ , 0.14
public _ 2 -0.09
public _ boundarie -0.07
public _ customer 0.08
public form -0.20
public soc 0.12
publish -0.15
publish . -0.11
publish _ report -0.11
publish their -0.21
publishe _ . -0.10
publishe _ 2 -0.10
publishe _ and -0.16
publishe _ be -0.12
publishe _ soc -0.09
published -0.66
published . -0.44
published log -0.19
publisher -0.32
publishes -0.71
publishes its -0.37
pul _ plug 0.12
pul _ the 0.19
pull _ and -0.12
pull _ complaint 0.21
pull _ from 0.09
pull _ in -0.14
pull _ middle -0.10
pull _ the 0.11
pull a 0.08
pull on 0.06
pull one -0.21
pull request -0.11
pull the 0.51
pulled 0.22
pulled back 0.15
pulled the -0.10
pulling 0.20
pulling the 0.37
pulls 0.27
pulls the 0.18
pulped -0.07
pulse 0.11
pump -0.52
purchase -0.33
purchase order -0.26
purge 0.08
purged 0.35
purpose . -0.22
purpose built 0.31
purposes , 0.10
push 0.30
pushes 0.27
put . 0.06
put _ : 0.14
put _ by 0.06
put _ logo -0.09
put _ our 0.12
put _ signature 0.07
put _ there 0.10
put a -0.05
put behind 0.46
put it 0.09
put the -0.18
put their 0.35
put to 0.68
put under 0.10
put up -0.22
put your 0.24
put “ -0.10
puts -0.11
puts the 0.05
putting -0.11
putting a -0.30
py -0.15
python -0.14
python 3 -0.07
q 0.07
q 4 -0.64
qa 0.05
qa . -0.06
qa _ , 0.14
qa _ in 0.21
qa _ on 0.40
qa approves 0.19
qa heads 0.12
qa signs -0.08
qc 0.09
qms 0.18
qms _ and -0.44
qms _ complaint -0.10
qms _ deviation -0.09
qms that 0.72
qms ties -0.35
qms with 0.52
qp -0.07
qualifications 0.13
qualifie _ signature -0.06
qualified , 0.09
qualified certificate -0.39
qualified electronic -0.09
qualified for 0.76
qualified person -0.11
quality 0.09
quality _ : 0.09
quality _ ? -0.09
quality _ @us 0.18
quality _ agreement -0.07
quality _ an 0.11
quality _ certifie 0.13
quality _ iso 0.26
quality _ medical -0.05
quality _ prototype -0.17
quality _ require -0.21
quality _ separate -0.09
quality _ you 0.19
quality _ your 0.14
quality agreement -0.15
quality and -0.47
quality circles -0.24
quality council -0.10
quality data 0.94
quality decisions 0.36
quality department 0.27
quality director 0.08
quality has -0.15
quality heads 0.35
quality history 0.10
quality is -0.05
quality lead -0.08
quality managers -0.32
quality operating 0.18
quality record 0.10
quality report -0.10
quality reports 0.30
quality system 0.50
quality systems -0.07
quality team -0.05
quality unit -0.18
quarter , -0.08
quarter . 0.07
quarter : 0.30
quarter _ the -0.06
quarterly 0.31
quarters -0.28
queries 0.22
query 0.11
query _ tenant 0.14
query _ the -0.05
query in 0.23
query is 0.09
question -0.40
question . -0.42
question _ . -0.09
question _ a 0.07
question _ answer -0.05
question _ next -0.10
question _ the -0.12
question mark -0.50
question of -0.08
question that -0.18
questionnaire : -0.10
questionnaire ; 0.06
questionnaire ? -0.19
questionnaire _ our 0.13
questionnaire _ “ -0.08
questionnaire and 0.39
questions -0.93
questions $ -0.06
questions about -0.23
questions to -0.54
queue 0.17
quiet 0.06
quietly 0.35
quietly fix 1.56
quill 0.32
quite -0.12
quiz -0.51
quorum 0.24
quotation -0.40
quotation marks -0.15
quote -1.30
quote . -0.06
quote _ . -0.09
quote _ as -0.07
quotes -0.40
quotes . -0.09
r 0.18
r 2 0.40
r _ certifie 0.18
rack 0.09
radiology -0.33
raft 0.17
raise _ and 0.06
raised 0.10
raised it -0.07
raised no 0.76
ran 0.14
ran a 0.15
ran it 0.12
random -0.10
range -0.07
ransomware 0.39
rather than 0.07
rating 0.12
rating is 0.28
raw _ in -0.05
rbac $ -0.95
rbac _ to -0.07
rbac assigns -0.05
rbac with 0.17
rbac | -0.05
re 0.29
re _ a 0.34
re _ be -0.09
re _ credential 0.09
re _ each 0.13
re authenticate 0.15
re authenticates 0.23
re authentication -0.17
re check 0.05
re entered 0.12
re verified 0.08
reach _ availability -0.06
reach a 0.13
reach for -0.12
reach general -0.23
reach of 0.47
reach the 0.46
reach your 0.29
reache _ . 0.13
reache _ availability 0.23
reache _ may 0.43
reache _ mfa 0.07
reache _ pas 0.14
reache _ record 0.10
reache _ without 0.36
reached 0.09
reached from 0.06
reached general 0.90
reaches 0.37
reaches a -0.08
reaches the 0.94
read -0.14
read " -0.09
read . 0.07
read : -0.11
read _ " -0.14
read _ a -0.20
read _ about -0.11
read _ and -0.06
read _ guard 0.12
read _ not -0.19
read _ one -0.07
read _ that 0.07
read _ the 0.06
read _ write -0.08
read _ you -0.13
read _ ” -0.10
read access 0.16
read as -0.15
read each -0.20
read every -0.30
read it -0.25
read many -0.63
read on -0.29
read only 0.20
read the -0.27
read their -0.12
read them 0.06
read this -0.05
read what -0.28
read your 0.35
read “ -0.37
readable . 0.55
readable by 0.09
reader _ a -0.08
reader and 0.39
reader can -0.08
readers -0.26
readers , 0.24
readers who -0.49
readiness 0.08
readiness _ , -0.09
readiness _ . -0.18
readiness _ @us 0.05
readiness _ and -0.06
readiness _ be -0.08
readiness _ security 0.11
readiness _ the 0.11
readiness assessment -0.46
readiness checklist -0.26
readiness evidence -0.23
readiness letter 0.30
readiness path -0.70
readiness review -0.25
reading -0.06
reading " 0.15
reading list -0.44
reading the -0.15
readme -0.21
reads , -0.17
reads : -0.08
reads it 0.05
ready 0.08
ready " 0.11
ready . 0.11
ready _ : -0.05
ready _ aligne 0.13
ready _ certifie 0.06
ready _ dora 0.07
ready _ for 0.07
ready _ inspector 0.06
ready _ we 0.07
ready _ what 0.05
ready _ your 0.28
ready and 0.40
ready as 0.17
ready for -0.15
ready from 0.37
ready in -0.09
ready is -0.09
ready prototype -0.09
ready quality 0.12
ready to -0.09
ready when 0.51
ready ” 0.18
real 0.29
real $ 0.06
real , 0.12
real . 0.15
real 404 -0.14
real _ 's -0.07
real _ @us -0.16
real _ against 0.06
real _ and 0.26
real _ at 0.10
real _ batche -0.14
real _ depend 0.05
real _ go 0.10
real _ may -0.08
real _ on -0.06
real _ out -0.11
real _ real 0.10
real _ record 0.06
real _ release 0.06
real _ since 0.20
real _ the 0.09
real batch -0.13
real batches 0.08
real complaint 0.14
real complaints 0.06
real consequences -0.08
real data -0.07
real deviations -0.30
real evidence -0.07
real gmp 0.69
real lots 0.22
real one -0.09
real ones 0.12
real patients 0.81
real people 0.12
real product 0.21
real record -0.71
real records -0.09
real releases 0.10
real thing 0.67
real time 0.17
real volumes 0.08
really _ , 0.12
really does 0.15
reason 0.11
reason , 0.31
reason . -0.08
reason _ , 0.07
reason _ a 0.09
reason _ for 0.09
reason _ have -0.10
reason and 0.07
reason that -0.12
reboot 0.40
rebuild 0.08
rebuilds 0.20
recal _ the -0.07
recalled , -0.05
recalls 0.33
recalls the 0.32
receipts 0.19
receive _ , 0.17
received 0.06
received . -0.17
recently 0.12
reception -0.09
recertification 0.14
recertified 0.21
recipe 0.09
recipe . -0.09
recipient 0.18
recompute 0.17
recomputed 0.69
reconciled 1.08
record 0.24
record $ 0.23
record 's 0.26
record , 0.34
record ? -0.12
record _ @us -0.08
record _ agreement -0.11
record _ at 0.08
record _ back 0.05
record _ because -0.06
record _ both 0.09
record _ break 0.15
record _ come 0.13
record _ day 0.08
record _ disk 0.16
record _ event 0.09
record _ ever 0.06
record _ from 0.18
record _ gate -0.05
record _ get 0.06
record _ go -0.06
record _ good -0.11
record _ have -0.13
record _ its 0.22
record _ link 0.09
record _ mfa 0.07
record _ next -0.08
record _ other 0.06
record _ our 0.08
record _ person 0.14
record _ production -0.22
record _ replicate -0.07
record _ separate 0.06
record _ server 0.06
record _ show -0.07
record _ signature 0.06
record _ since 0.08
record _ system -0.08
record _ thi -0.12
record _ three 0.06
record _ to 0.06
record _ today 0.05
record _ two 0.08
record _ unavailable -0.09
record _ until -0.06
record _ us 0.12
record _ we 0.05
record _ whole 0.07
record _ would 0.10
record _ you 0.14
record _ | 0.23
record again 0.16
record and -0.31
record are 0.24
record back -0.05
record class -0.06
record could -0.21
record each -0.23
record in 0.28
record is 0.35
record it -0.14
record itself 0.29
record never 0.18
record numbers 0.11
record of -0.11
record on 0.06
record only -0.26
record shows -0.15
record that 0.16
record types 0.14
record was 0.10
record without 0.14
record would -0.06
record ” -0.07
recorded : -0.25
recorder -0.10
recorder , -0.24
recording -0.08
records 0.18
records $ 0.26
records . 0.19
records ; 0.33
records ? -0.20
records are 0.26
records back 0.14
records be -0.11
records can 0.07
records do -0.05
records from 0.09
records have 0.17
records is -0.07
records it 0.12
records kept -0.11
records may -0.23
records must -0.08
records now 0.48
records on 0.09
records out 0.13
records require -0.25
records since -0.14
records stay 0.56
records survive 0.35
records themselves 0.12
records there -0.11
records today 0.24
records unharmed 0.08
records welcome 0.67
records will -0.29
records would -0.21
records you -0.09
records | 0.20
records ” -0.05
recover -0.31
recover . -0.09
recoverable 0.60
recovery 0.08
recovery $ 0.48
recovery , 0.11
recovery . -0.08
recovery _ . 0.06
recovery _ have 0.26
recovery _ recovery -0.06
recovery _ rehearse 0.13
recovery and -0.18
recovery drill -0.14
recovery has 0.14
recovery plan -0.21
recovery point 0.06
recovery posture -0.29
recovery runbook -0.37
recovery test 0.62
recovery tested 0.07
recovery time 0.10
recovery times 0.09
recovery was 0.45
recovery you 0.30
rectangle -0.14
recycled -0.44
recycled paper -0.32
red -0.17
red $ -0.05
red . -1.32
red _ complaint 0.08
red team 0.06
red thread -0.07
redirect -0.11
redirects , -0.07
redrawn -0.35
redundant 0.16
redundant storage 0.16
reference . 0.08
reference _ @us 0.36
reference _ capa 0.07
reference _ not -0.08
reference _ only -0.08
reference _ the 0.07
reference and -0.10
reference in 0.05
reference is -0.16
reference spreadsheet 0.10
references 0.15
references . 0.13
references are 0.39
references between 0.32
references follow 1.73
references that -0.08
refrain -0.30
refrain _ “ -0.07
refrain from -0.30
refresh -0.27
refresh . -0.47
refresh _ the 0.06
refresh the -0.31
refresher -0.25
refusal . 0.07
refusal _ . 0.08
refusals 0.18
refuse 0.07
refuse _ . 0.08
refuse _ not 0.35
refuse _ the 0.12
refused . -0.10
refused and 0.08
refused at 0.18
refused by 0.27
refuses 0.69
refuses . 0.05
refuses the 0.25
refuses to 0.51
refuses updates -0.08
refuses what 0.92
refuses whatever 0.12
regard -0.24
regards -0.23
region 0.22
region , 0.30
region _ , 0.14
region _ ? -0.06
region _ a -0.06
region _ and 0.18
region and -0.38
region every 0.12
region is -0.25
region on 0.22
regions 0.26
regions , 0.15
regions . 0.07
register , -0.05
register . 0.35
register _ the -0.05
register of -0.11
registere _ , 0.12
registere _ . 0.10
registered 0.46
registered to 0.44
registrar -0.07
registrar 's 0.09
registrar _ certificate -0.06
registrar renewed -0.15
registrars -0.15
registry -0.13
regulate _ , 0.10
regulate _ a -0.12
regulate _ and -0.06
regulate _ at 0.41
regulate _ on -0.12
regulate _ open 0.19
regulate _ our 0.30
regulate _ run -0.09
regulate _ since 0.08
regulate _ today -0.06
regulated business -0.19
regulated customer -0.14
regulated customers 0.13
regulated entries 0.07
regulated manufacturers 0.17
regulated operation -0.19
regulated operations -0.06
regulated plants 0.09
regulated production 0.16
regulated record -0.21
regulated records 0.15
regulated sites 0.12
regulated teams 0.12
regulated use 0.19
regulator _ . 0.10
regulator _ certifie 0.07
regulator _ to -0.06
regulatory -0.10
regulatory affairs -0.14
rehearsal -0.06
rehearsal , -0.10
rehearsal . -0.21
rehearse -0.16
rehearse _ , -0.07
rehearse _ a -0.15
rehearse _ quarter -0.07
rehearse a 0.05
rehearsed 0.46
rehearsed $ 0.71
rehearsed , 0.11
rehearsed and 0.23
rehearsed before -0.37
rehearsed on 0.24
reject -0.09
reject , -0.10
reject _ , 0.08
reject _ the 0.11
reject or -0.17
rejecting -0.08
rejects 0.50
rejects a 0.07
rejects any 0.22
relate _ the -0.09
relation 0.09
relation _ , 0.21
relation _ and -0.05
relation _ enforce 0.22
relation _ hold 0.06
relation between -0.13
relation with 0.81
relations 0.17
relations , -0.07
relations that 0.27
relatives 0.19
relax 0.15
relax . 0.17
relax ” -0.25
release 0.11
release $ -0.58
release 3.2 0.10
release ; 0.17
release _ : 0.12
release _ ? -0.07
release _ all 0.19
release _ an 0.08
release _ approve -0.06
release _ as 0.17
release _ at 0.07
release _ batche 0.15
release _ before -0.16
release _ blocke -0.09
release _ but -0.13
release _ can -0.06
release _ complete 0.11
release _ control 0.13
release _ copy 0.11
release _ customer -0.08
release _ demo 0.10
release _ document -0.09
release _ gmp 0.10
release _ issue 0.32
release _ it 0.08
release _ its 0.07
release _ live 0.28
release _ mis -0.14
release _ module -0.07
release _ next -0.11
release _ now 0.28
release _ numbere -0.06
release _ one 0.06
release _ out 0.07
release _ paper -0.06
release _ recall 0.05
release _ record 0.14
release _ regulate 0.25
release _ require -0.05
release _ signature -0.16
release _ since 0.09
release _ stay -0.11
release _ unavailable -0.06
release _ verifie 0.10
release _ work 0.06
release a -0.22
release after -0.61
release and 0.09
release anything -0.12
release are -0.16
release blocked -0.07
release by -0.05
release candidate -0.06
release checklist -0.14
release desk 1.07
release does -0.20
release engine 0.08
release from -0.10
release gate 0.06
release happens -0.06
release is 0.06
release live 0.81
release needs -0.17
release notes -0.75
release now 0.30
release of 0.23
release on 0.22
release product -0.08
release service 0.41
release status 0.36
release stays -0.21
release step 0.07
release to -0.34
release was -0.06
release were -0.08
release will -0.09
release with 0.10
release works 0.06
released 0.27
released $ 0.12
released , 0.68
released ? -0.36
released and 0.18
released by 0.21
released controlled 0.15
released for 0.30
released in 0.61
released it -0.34
released on 0.16
released ones 0.06
released sops 0.23
released the -0.17
released through -0.08
released to 0.16
releases 0.34
releases batches 0.20
releases it 0.12
releases nothing -0.09
releases the 0.24
releasing 0.07
relies -0.18
relies on -0.18
reload -0.86
reload , -0.25
reload . -0.51
reload _ and -0.11
reloaded -0.17
reloaded . -0.10
rely _ . -0.17
remain -0.30
remain _ . -0.10
remain _ gate -0.23
remain _ the 0.09
remain blocked -0.22
remains -0.44
remains closed -0.20
remains unavailable -0.08
remark 0.06
remember 0.11
remember _ , 0.09
remember _ you -0.18
remember a 0.05
remembers your -0.24
remote -0.10
removal -0.12
remove -0.17
remove a 0.07
remove the -0.66
removed , 0.06
removed from 0.19
rename _ , 0.06
rename _ . 0.13
rename _ archive 0.14
rename _ document 0.06
rename _ its 0.16
rename _ merge 0.07
rename _ reference 0.22
rename and 0.12
rename the 0.08
renames and 0.16
renaming , -0.07
renaming a 0.32
renew 0.19
renewal . 0.32
renewe _ . -0.07
renewed 0.43
renewed in 0.30
renewed our -0.09
rents -0.06
reopened 0.10
replace -0.24
replace _ a -0.06
replace the -0.07
replaced by 0.07
replaced it 0.11
replay a 0.07
replica 0.06
replicas 0.14
replicas and 0.06
replicas have 0.20
replicate _ , -0.06
replicate _ . 0.14
replicate _ region 0.06
replicated 1.34
replicated , 0.20
replicated database 0.30
replicated postgres -0.14
replicated storage 0.09
replicated to 0.32
replicates -0.05
replication 0.14
report " 0.18
report $ -0.07
report 's -0.07
report . 0.30
report ; 0.08
report _ , -0.14
report _ 27001 -0.10
report _ @us -0.08
report _ about -0.15
report _ accept 0.09
report _ answer -0.17
report _ any -0.09
report _ as 0.06
report _ available 0.08
report _ but 0.21
report _ certification -0.07
report _ certifie 0.18
report _ claime -0.10
report _ count 0.10
report _ customer -0.07
report _ day -0.13
report _ demo 0.07
report _ every -0.14
report _ exception -0.20
report _ exist 0.11
report _ file 0.19
report _ go 0.18
report _ inspector 0.06
report _ last 0.07
report _ leav 0.15
report _ nda -0.06
report _ none -0.12
report _ not 0.15
report _ now 0.08
report _ official 0.07
report _ out 0.12
report _ pdf 0.08
report _ sample -0.17
report _ seal 0.14
report _ since 0.18
report _ still -0.15
report _ straight 0.06
report _ system -0.16
report _ take 0.05
report _ than -0.07
report _ their -0.12
report _ uncertifie 0.13
report _ use -0.25
report _ vulnerability -0.08
report _ what -0.06
report _ with 0.12
report _ would -0.14
report _ you 0.09
report _ “ -0.10
report _ ” -0.11
report a -0.07
report about -0.38
report answers 0.53
report available 0.30
report bears 0.23
report builder 0.06
report came 0.09
report can -0.37
report carries 0.61
report certification -0.06
report claim 0.06
report could -0.22
report covering 0.22
report covers 0.31
report dated 0.34
report does 0.14
report enabled 0.07
report exists 0.40
report export 0.23
report failed -0.10
report for 0.11
report generator 0.07
report goes -0.42
report issued 0.10
report it -0.30
report itself -0.10
report leaves 0.25
report live 0.48
report looks -0.58
report may -0.17
report must -0.19
report needs -0.06
report nor -0.11
report not -0.16
report now -0.17
report of -0.23
report official 0.16
report on 0.23
report or -0.34
report our -0.23
report out 0.40
report passed 0.24
report shows 0.06
report template -0.34
report that 0.05
report to 0.07
report today 0.10
report under -0.06
report was 0.18
report we 0.08
report would -0.09
report yet 0.06
report you 0.60
report – -0.10
reportability 0.32
reportable 0.43
reporte _ all -0.06
reporte _ blocke -0.08
reporte _ control -0.08
reporte _ customer -0.11
reporte _ final 0.08
reporte _ live 0.06
reporte _ not -0.24
reporte _ release -0.09
reporte _ verifie 0.06
reported 0.06
reported to -0.14
reporting $ -1.05
reporting , 0.06
reporting . 0.07
reporting engine 0.10
reporting gate -0.06
reporting has 0.08
reporting that 0.06
reporting will -0.07
reports , -0.17
reports : -0.44
reports ? -0.17
reports are 0.22
reports as -0.14
reports before -0.20
reports come -0.08
reports for 0.22
reports have -0.23
reports leave 0.27
reports of -0.06
reports remain 0.07
reports should 0.12
reports stay -0.05
reports that 0.07
reports the 0.06
reports we 0.11
reports with 0.34
reports without -0.18
reports you 0.27
reports | -0.06
reports ” 0.08
repository 0.06
repudiable 0.06
repudiate an 0.12
repudiation -0.06
repudiation means -0.14
requalification 0.25
request 0.06
request $ 0.29
request , -0.14
request . 0.15
request ; -0.06
request _ : -0.07
request _ approve -0.11
request _ check -0.06
request _ in 0.06
request _ its 0.07
request _ our 0.12
request _ right -0.15
request _ role -0.05
request _ the -0.09
request against -0.06
request and -0.16
request by -0.20
request checked 0.16
request gets -0.06
request in 0.16
request is 0.11
request that 0.35
request would -0.08
requests -0.07
requests , -0.10
requests and 0.33
requests are 0.52
requests in -0.05
requests skip -0.37
requests that 0.12
requests without -0.33
require -1.13
require _ , -0.15
require _ . 0.25
require _ agreement -0.06
require _ and 0.06
require _ be -0.05
require _ control -0.08
require _ live -0.10
require _ persistence 0.09
require _ production -0.40
require _ retention 0.05
require _ signature -0.13
require _ that -0.15
require _ verifie -0.07
require a -0.09
require separate -0.31
required 0.07
required $ 1.14
required . -2.02
required : -0.87
required before -1.77
required to -0.09
requirement _ 13485 0.09
requirement to 0.06
requirements -0.10
requirements for -0.70
requirements of 0.05
requires -1.06
requires a -0.52
research -0.15
researchers -0.21
researchers ? -0.07
reseller 0.19
reseller 's 0.06
resellers -0.07
reserved -0.35
reset -0.55
reset . -0.36
reset _ . -0.12
resilience 0.21
resist -0.13
resolve 0.05
resolve . 0.06
resolver 0.14
resolvers 0.57
respect -0.29
response -0.44
response , 0.06
response carries -0.28
responses 0.16
responsibility for -0.17
responsible -0.37
responsible _ . -0.08
responsible disclosure -0.54
responsible person -0.06
rest 0.54
rest $ 0.06
rest , 0.07
rest . -0.37
rest ? -0.11
rest _ , 0.39
rest _ and 0.09
rest _ control 0.06
rest _ key 0.11
rest _ lock 0.11
rest _ with 0.22
rest behind 0.33
rest easy 0.08
rest in 0.30
rest of 0.08
rest with 0.08
restarts 0.09
restarts , 0.08
restorable 0.19
restorable $ -0.18
restore . 0.06
restore _ be -0.08
restore _ commit -0.10
restore _ each -0.08
restore _ every 0.16
restore _ evidence -0.05
restore _ file -0.05
restore _ finishe 0.20
restore _ minute -0.06
restore _ month 0.13
restore _ never -0.20
restore _ pas 0.18
restore _ quarter -0.07
restore _ someone -0.06
restore _ thi 0.07
restore _ trie -0.16
restore before -0.08
restore button -0.06
restore each 0.12
restore evidence -0.41
restore exercise 0.88
restore procedure 0.08
restore tested 0.59
restore tests 0.08
restore the -0.36
restore to -0.07
restored 0.38
restored . -0.05
restored for 0.22
restored from 0.08
restored in 0.27
restored is -0.13
restored successfully 0.22
restored to -0.14
restores $ 0.31
restores are 0.39
restores have -0.35
restoring -0.16
restricted to 0.08
rests -0.18
rests in 0.14
rests on -0.17
results , 0.06
retained . -0.43
retained samples -0.17
retention $ 0.21
retention , -0.15
retention . 0.19
retention _ , -0.10
retention _ . 0.09
retention _ and -0.12
retention _ checksum -0.18
retention _ control 0.11
retention _ custody -0.09
retention _ end 0.19
retention _ handle 0.28
retention _ have -0.08
retention _ integrity -0.05
retention _ key -0.19
retention _ rule -0.14
retention _ say 0.08
retention class 0.13
retention classes -0.11
retention clock 0.14
retention date 0.44
retention deletion -0.64
retention is 0.06
retention lock 0.41
retention locked 0.28
retention on -0.20
retention period 0.33
retention rule 0.13
retention rules -0.22
retention schedule -0.10
retention | 0.24
retest 0.31
retested 0.63
retire _ the 0.08
retire the -0.19
retired 0.09
retired , 0.13
retires 0.30
retraine _ the -0.09
retrained 0.67
retrained operator 0.66
retraining , 0.52
retraining . 0.61
retrieval -0.07
return -0.14
return _ for 0.13
return to -0.14
returns 403 0.26
returns a 0.07
returns true -0.57
retype 0.30
retype _ for 0.08
retype _ the 0.10
retyping 0.52
rev 0.07
rev _ be 0.07
rev b 0.12
reveal -0.10
review -0.06
review ? 0.08
review _ 's -0.06
review _ 2 0.15
review _ @us -0.08
review _ and -0.06
review _ as 0.24
review _ at 0.05
review _ certifie 0.11
review _ no -0.06
review _ report -0.14
review _ with 0.06
review _ year -0.06
review _ | 0.05
review and -0.42
review board -0.07
review by -0.06
review comes 0.62
review has -0.15
review history 0.09
review in -0.23
review leaves 0.08
review pack 0.06
review report 0.12
review reports 0.36
reviewe _ , -0.11
reviewe _ . 0.19
reviewe _ and -0.15
reviewed -0.96
reviewed . -0.31
reviewed and -0.19
reviewed by -0.22
reviewed the -0.17
reviewer 's -0.12
reviewer , -0.06
reviewer . -0.18
reviewer _ : 0.14
reviewer _ ; -0.05
reviewer _ every 0.08
reviewer _ off 0.08
reviewer _ route 0.08
reviewer _ see -0.17
reviewer _ what 0.07
reviewer _ “ -0.24
reviewer and 0.74
reviewer decides -0.13
reviewer needed 0.22
reviewer needs 0.23
reviewer required 0.29
reviewer signed 0.31
reviews , 0.10
reviews carried -0.08
revised -0.12
revised . -0.06
revised procedure 0.30
revised sop -0.09
revision 0.07
revision , -0.15
revision . 0.29
revision 7 0.18
revision _ , 0.11
revision _ @us -0.12
revision _ and 0.21
revision _ effective 0.06
revision _ the 0.07
revision becomes 0.36
revision c -0.09
revision d 0.19
revision in -0.06
revision is 0.16
revision takes 0.06
revision that 0.28
revisions -0.10
revocation -0.66
rewrite -0.16
rewrite $ 0.64
rewrite history 0.47
rewrite it -0.07
rewrite the 0.12
rewritten 0.12
rewritten . -0.05
rfp -0.23
ribbon 0.55
ribbon : 0.62
ribbon _ : 0.07
ribbon _ “ -0.08
ribbon across 0.13
right 0.12
right _ , 0.09
right _ . 0.15
right _ and 0.39
right _ answer 0.29
right _ by 0.12
right _ call -0.08
right _ have -0.08
right _ on 0.06
right _ person -0.05
right _ server 0.40
right and -0.23
right corner -0.14
right in 0.09
right now 0.09
right out 0.10
right role 0.96
right scope 0.37
right up -0.25
rightly -0.61
rightly . -0.23
rightly so -0.12
rights 0.25
rights , 0.09
rights are 0.38
rights at 0.08
rights on 0.82
rights to -0.48
rings 0.37
rise -0.17
rise to -0.21
risk . -0.34
risk _ . -0.06
risk _ a 0.06
risk _ approve 0.11
risk based -0.11
risk capas 0.30
risk changes -0.05
risk deviations 0.40
risk evidence -0.45
risk file 0.35
risk matrix -0.38
risk rating -0.05
rival 's -0.08
rival _ , 0.10
rival _ its -0.09
rival _ the 0.09
rivals -0.16
rls 0.09
rls policies 0.11
rm -0.08
rm content -0.23
road -0.54
road , -0.18
road to -0.19
roadmap -0.13
roadmap . -2.16
roadmap ; 0.10
roadmap _ ; 0.13
roadmap _ it 0.10
roadmap _ yes -0.18
roadmap item 0.15
roadmap | -0.74
robot _ , 0.08
robot with -0.16
rock 0.55
rock solid 0.55
role 0.07
role $ 0.24
role . 0.18
role _ , -0.05
role _ . 0.07
role _ ? -0.08
role _ a 0.09
role _ and 0.10
role _ as -0.05
role _ demo 0.09
role _ enforce 0.10
role _ not 0.15
role _ person -0.07
role _ policy -0.12
role _ right -0.10
role _ ” -0.05
role allows 0.10
role can 0.24
role does 0.91
role is -0.06
role model -0.10
role names -0.10
role picker -0.16
role switcher -0.10
role that 0.53
roles . -0.07
roles : -0.10
roles and -0.11
roles in 0.06
roles on -0.05
roles that 0.48
roles to -0.33
roll 0.33
roll back 0.15
rollbacks 0.07
rolled -0.05
rolled back -0.18
rolled out 0.23
rollout -0.07
roof 0.06
room . 0.11
room : -0.12
room _ . -0.28
room _ be -0.10
room _ that 0.08
room _ the -0.12
room is -0.08
root . -0.10
root _ analysi -0.08
root _ person -0.10
root _ to 0.10
root causes 0.15
root hash 0.25
root of -0.06
rosette 0.42
rot -0.24
round -0.06
round _ , -0.07
round _ and 0.07
round _ clock 0.08
round blue 0.31
round the 0.50
round to -0.07
roundel 0.18
roundel , -0.07
route $ 0.72
route 's 0.22
route _ . 0.11
route _ 403 -0.06
route _ an -0.15
route _ and -0.09
route _ be -0.08
route _ behind 0.19
route _ close 0.25
route _ fail 0.10
route _ may 0.12
route _ on -0.28
route _ same 0.06
route _ through 0.16
route _ to -0.09
route _ until 0.22
route _ ” -0.07
route answers -0.11
route before -0.18
route guards -0.19
route has -0.20
route in 0.05
route inventory 0.10
route is 0.06
route learns 0.08
route level -0.06
route must -0.08
route shapes -0.20
route with 0.58
route would 0.10
router , -0.06
routes $ 0.25
routes , 0.24
routes . -0.07
routes : 0.13
routes are -0.25
routes covered -0.07
routes must -0.24
routes protected -0.07
routes sit 0.38
routes that 0.64
routes without 0.07
routes | 0.33
routes ” 0.20
routine 0.93
routine . 0.18
routine _ itself 0.10
routine change -0.06
routine changes 0.37
routine document 0.19
routine use -0.36
row 0.06
row _ a -0.23
row _ every 0.34
row _ keep 0.21
row _ off -0.10
row _ our 0.07
row _ tenant 0.10
row _ wal 0.07
row and 0.16
row by 0.20
row carries -0.06
row counts 0.14
row in -0.06
row level -0.10
rows , -0.15
rows and -0.26
rows are 0.09
rpo -0.06
rpo 15 0.42
rpo 5 0.15
rpo : -0.06
rpo _ data -0.15
rpo _ min 0.05
rpo five -0.13
rto -0.07
rto 4 0.42
rto : -0.36
rto _ can -0.08
rto _ h 0.09
rto _ hour -0.05
rto _ you -0.16
rto one -0.06
rubber -0.06
rule . 0.06
rule _ , -0.16
rule _ access 0.13
rule _ control 0.09
rule _ have -0.18
rule _ record 0.09
rule is 0.07
rule that -0.57
ruled 0.41
rules , 0.11
rules . 0.13
rules before -0.08
rules is 0.27
rules on 0.34
rules that 0.11
ruling 0.83
ruling is 0.45
rulings 0.82
rumor _ audit 0.33
rumor _ can 0.33
rumor _ log 0.33
rumor _ our 0.46
rumour that 0.31
run . 0.17
run _ . 0.21
run _ ; -0.06
run _ @us -0.07
run _ batche -0.07
run _ capa 0.10
run _ complaint 0.35
run _ customer 0.18
run _ deviation -0.12
run _ each -0.08
run _ have 0.06
run _ laptop -0.06
run _ month -0.11
run _ on -0.09
run _ our -0.06
run _ quality 0.26
run _ real 0.09
run _ restore 0.10
run _ retraine 0.08
run _ spring 0.11
run _ test 0.13
run _ to 0.12
run a -0.07
run build -0.16
run by -0.10
run for 0.23
run it 0.06
run on -0.18
run one 0.33
run out 0.11
run real 0.11
run the -0.10
run them -0.21
run through 0.11
run without -0.07
run your 0.06
runbook . 0.08
rung -0.94
rung : -0.09
rung _ verifie -0.12
rung | -0.27
running 0.63
running $ 0.78
running . 0.41
running in 0.09
running regulated 0.20
running since -0.16
runs . 0.35
runs a -0.08
runs from 0.12
runs on 0.06
runs through 0.35
rye -0.17
s _ and -0.09
sadly -0.27
safe 0.22
safe , 0.70
safe . -0.16
safe _ a 0.11
safe _ ” -0.15
safe harbour -0.07
safeguard 0.12
safeguard _ . 0.06
safeguards 0.28
safekeeping 0.27
safely 0.08
safes 0.06
safety net 0.07
said 0.06
said in -0.10
said no 0.63
said of -0.17
said the -1.02
said to -0.23
said yes 0.27
said “ -0.35
saile _ . 0.11
saile _ ii 0.11
saile _ type 0.11
sailed 0.45
sailed through 0.45
sale _ . -0.12
sale _ that -0.11
sale _ “ -0.06
sales -0.98
sales may 0.08
sales must 0.12
sales staff -0.20
salesforce -0.66
salesforce _ its -0.08
same _ , 0.08
same _ as 0.27
same _ autograph 0.15
same _ check 0.40
same _ every -0.21
same _ handwritten 0.22
same _ on 0.05
same _ our -0.10
same _ that 0.05
same _ they 0.08
same _ you 0.06
same authorization 0.13
same cluster 0.33
same data -0.08
same hour 0.11
same legal 0.12
same minute 0.45
same number -0.11
same permission 0.21
same place -0.21
same platform -0.12
same records -0.36
same sample -0.42
same screen 0.06
same server 0.51
same thing 0.06
same transaction 0.21
same week 0.06
same weight 0.81
saml $ -0.48
saml , -0.12
saml 2.0 0.29
saml _ an -0.15
saml _ on 0.13
saml _ | -0.08
saml and 0.06
saml assertion -0.30
saml is -0.06
saml lets -0.09
saml login -0.28
saml metadata 0.06
saml nor -0.11
saml oidc -0.11
sample -1.53
sample " -0.17
sample , -0.11
sample . 0.16
sample _ . -0.17
sample _ ; 0.07
sample _ a 0.14
sample _ as 0.06
sample _ be 0.21
sample _ by -0.10
sample _ can -0.11
sample _ each -0.07
sample _ have 0.05
sample _ it -0.07
sample _ no -0.06
sample _ one -0.12
sample _ page 0.09
sample _ that -0.05
sample _ the 0.14
sample _ to -0.16
sample _ with -0.15
sample _ ” -0.09
sample and 0.15
sample capa -0.42
sample card -0.10
sample certificate -0.06
sample company -0.07
sample dashboard 0.10
sample data -0.19
sample deviation -0.30
sample deviations -0.10
sample events -0.16
sample log -0.08
sample pdf 0.14
sample plant -0.10
sample record -0.19
sample records -0.58
sample report -0.75
sample rows -0.43
sample set 0.07
sample sop 0.12
sample stamp 0.08
sample text 0.25
sample workspaces -0.13
sample ” 0.09
sampled 0.67
samples -0.12
samples . -0.40
samples for -0.11
sand -0.55
sandbox -0.27
sandbox $ -0.36
sandbox . -0.22
sandbox : 0.30
sandbox _ . -0.13
sandbox _ the -0.05
sandbox _ you 0.09
sandbox any 0.05
sandbox are -0.20
sandbox banner 0.06
sandbox is -0.19
sandbox to 0.12
sandbox with 0.10
sap -0.94
satisfies 0.57
satisfy 0.27
satisfy . 0.19
satisfy the 0.51
satisfy your -0.05
save 0.16
save , 0.35
save _ , 0.16
save _ and -0.12
save _ record 0.08
save _ save 0.18
save _ you 0.08
save and -0.13
save is -0.05
save the -0.10
saved 0.14
saved . 0.43
saved as -0.11
saved is 0.08
saved means 1.08
saved work 0.10
saw the 0.10
say 0.06
say . -0.88
say _ " 0.05
say _ 's -0.06
say _ , 0.06
say _ . 0.13
say _ 27001 0.07
say _ ? -0.15
say _ @us 0.06
say _ a -0.47
say _ about 0.06
say _ ai -0.13
say _ all 0.05
say _ audit -0.05
say _ authorize 0.10
say _ be -0.21
say _ can -0.12
say _ certification 0.48
say _ certifie 0.07
say _ come 0.05
say _ compliance 0.06
say _ control -0.16
say _ data -0.13
say _ each -0.06
say _ every -0.07
say _ from -0.10
say _ hold -0.08
say _ in 0.09
say _ it 0.07
say _ its -0.10
say _ lack 0.48
say _ live 0.11
say _ nothe -0.13
say _ one -0.07
say _ own -0.26
say _ request -0.06
say _ route 0.09
say _ server -0.15
say _ who -0.07
say _ ” -0.07
say goodbye 0.46
say no 0.11
say on 0.10
say so 0.24
say we 0.07
say what -0.06
say “ -0.31
saye _ . -0.25
saye _ 27001 -0.05
saye _ be -0.12
saye _ iso -0.06
saye _ we -0.06
saying -0.40
saying " 0.14
saying so -0.06
saying that -0.14
says -0.07
says " 0.06
says 410 -0.07
says : 0.06
says a 0.09
says about 0.46
says and 0.59
says go 0.36
says is 0.14
says it -0.53
says its -0.37
says no 0.48
says nothing -0.93
says of -0.26
says that -0.26
says the -0.34
says they -0.13
says we 0.28
says what -0.34
says who -0.16
says yes -0.15
says you 0.19
says “ -0.09
scale -0.23
scale . -0.23
scan _ , 0.10
scan _ in -0.06
scan is 0.08
scan the 0.15
scanned 0.12
scanned , -0.08
scanner 0.11
scanner , 0.07
scanner : -0.09
scanning , -0.14
scans 0.29
scans are 0.07
scene -0.24
scenery -0.18
schedule 0.07
schedule . 0.26
schedule says 0.22
scheduled -0.09
scheduled for -0.21
scheduled to -0.06
schema . -0.06
schema _ , 0.08
schema _ and 0.09
schema _ file -0.09
schema _ have 0.08
schema _ on 0.13
schema _ own 0.12
schema _ rehearse 0.06
schema _ the -0.14
schema changes 0.20
schema migrations 0.21
schemas 0.09
scheme 0.11
school -0.07
science -0.05
scim _ . 0.12
scim and 0.17
scim provisioning 0.16
scim within 0.15
scope -0.13
scope $ -0.12
scope : -0.05
scope _ , 0.06
scope _ . -0.06
scope _ and 0.06
scope _ our 0.12
scope _ permission -0.08
scope _ role 0.08
scope are -0.18
scope for -0.07
scope in 0.13
scoped 0.23
scopes , 0.18
scorecard -0.24
scrap -0.18
screen , 0.08
screen : 0.07
screen _ not 0.06
screen _ show -0.13
screen are -0.44
screen does 0.11
screen is -0.09
screen loads 0.06
screened and -0.07
screens . -0.09
screens are -0.18
screenshot -0.19
screenshot . -0.08
screenshot _ . -0.20
screenshot is -0.06
screenshots -0.44
screenshots . -0.15
script -0.06
script , 0.09
script . -0.13
script _ and -0.18
script and -0.11
script is -0.05
script or 0.11
scripte _ . -0.12
scripted -0.80
scripts 0.05
scripts , 0.28
scrubbed 0.51
se _ 's -0.05
se _ customer -0.07
se _ data -0.07
seal 0.39
seal $ 0.29
seal , -0.08
seal . 0.12
seal _ . 0.12
seal _ and 0.25
seal _ authenticity 0.06
seal _ certifie 0.29
seal _ “ 0.18
seal and 0.46
seal at 0.28
seal goes 0.22
seal is 0.17
seal of 0.35
seal reading 0.25
seal that 0.15
seal with 0.37
seale _ , -0.12
seale _ . 0.30
seale _ @us 0.15
seale _ and 0.16
seale _ by 0.39
seale _ delivere -0.13
seale _ for 0.11
seale _ numbere 0.18
seale _ official 0.26
seale _ our 0.07
seale _ the -0.13
seale _ with -0.09
sealed 0.51
sealed $ 0.20
sealed , 0.36
sealed . 0.46
sealed against 0.23
sealed and 0.11
sealed as 0.70
sealed at 0.42
sealed by 0.36
sealed log -0.07
sealed off -0.10
sealed on 0.10
sealed with 0.32
sealing -0.39
sealing the -0.12
seals 0.09
seals the 0.27
seamless 0.29
seamless , 0.21
seamlessly 0.22
search . -0.10
search _ be 0.07
search _ for 0.09
search _ vain 0.06
search box 0.07
search in 0.13
search is -0.05
search results 0.58
season -0.48
seat 0.13
second , -0.06
second _ , 0.08
second _ @us -0.13
second _ and -0.06
second _ each -0.10
second _ every 0.06
second _ next 0.07
second _ of 0.09
second _ take 0.10
second _ with 0.07
second _ year 0.08
second approver 0.07
second company -0.12
second customer -0.63
second data 0.51
second factor 0.37
second factors 0.58
second floor -0.32
second guess 0.17
second it 0.28
second of -0.10
second pair 0.10
second password 0.43
second region 0.38
second signature 0.20
second thursday -0.09
second year 0.11
seconds 0.50
seconds $ 0.95
seconds . 0.42
seconds and -0.14
seconds ” -0.09
secrets 0.14
sector 0.05
secure -0.43
secure _ . -0.08
secure ” -0.09
securely 0.22
securely ” 0.05
security 0.16
security . -0.08
security : -0.44
security ; 0.10
security ? -0.07
security @ -0.30
security _ about -0.06
security _ ai -0.05
security _ be 0.11
security _ com -0.05
security _ confidentiality 0.46
security _ every 0.20
security _ integrity -0.16
security _ name 0.09
security _ no -0.19
security _ not -0.06
security _ our 0.06
security _ proces -0.16
security _ production 0.07
security _ say -0.14
security _ should -0.05
security _ soc 0.06
security _ the 0.07
security _ us 0.14
security and 0.30
security claim -0.31
security contact -0.07
security controls 1.16
security in 0.10
security is -0.07
security model -0.85
security on 0.18
security reports -0.20
security rule 0.23
security team 0.87
security text 0.19
security that 0.24
security ” -0.15
see 0.11
see _ @us 0.15
see _ a 0.05
see _ file -0.15
see _ other 0.14
see _ same -0.12
see _ they 0.05
see _ type -0.16
see _ your 0.37
see a -0.31
see another 0.07
see are -0.22
see data -0.05
see each 0.37
see how 0.12
see its -0.06
see our -0.31
see that 0.43
see the -0.15
see their 0.26
seed -1.35
seed file -0.08
seeing another -0.29
seeing that 0.88
seems -0.08
seen . 0.05
seen by 0.10
seen it -0.29
sees 0.75
sees all 0.15
sees it -0.13
sees nothing 0.87
sees only -0.15
sees the 0.24
sees to 1.31
segregation between 0.05
selected -0.14
sell -0.14
selling -0.09
sells -0.34
send 0.06
send _ its -0.17
send _ soc -0.07
send it 0.28
send the 0.06
send us -0.22
send you 0.07
send your 0.15
sends -0.07
sends a -0.36
sense -0.79
sense . -0.45
sense _ the -0.12
sense in -0.09
sense only -0.07
sense that -0.47
sensitive 0.08
sent as -0.16
sent us -0.08
sentence -0.31
sentence , -0.08
sentence _ , -0.19
sentence _ . 0.06
sentence _ a 0.07
sentence _ be 0.09
sentence _ the 0.09
sentence is 0.20
sentence that -0.35
sentence “ -0.37
sentences -0.42
sep 0.21
separate . 0.12
separate @us 0.37
separate _ 's 0.13
separate _ , -0.07
separate _ . 0.10
separate _ : 0.07
separate _ and -0.10
separate _ control -0.07
separate _ from -0.07
separate _ key 0.18
separate _ of 0.12
separate _ production -0.08
separate agreements -0.34
separate customers -0.26
separate database 0.22
separate encryption 0.15
separate schema 0.55
separated . -0.09
separates @us -1.19
separates its -0.18
separation 0.26
separation , 0.05
separation _ a 0.08
separation _ on 0.10
separation of 0.07
september 0.16
september , 0.51
september and -0.09
sequence 0.07
sequence : 0.17
serial 0.31
serial _ . -0.05
serial _ and 0.32
serial number 0.13
serif -0.35
serve 0.08
server 0.10
server " -0.12
server $ 0.27
server , 0.06
server . 0.06
server ? -0.58
server _ and -0.10
server _ any 0.07
server _ as 0.10
server _ ask -0.22
server _ by 0.15
server _ caler 0.09
server _ call 0.08
server _ each 0.11
server _ endpoint 0.10
server _ middleware -0.28
server _ mis -0.14
server _ no 0.05
server _ now 0.19
server _ record -0.13
server _ right -0.11
server _ route 0.16
server _ they 0.19
server _ time 0.12
server _ to -0.10
server _ what 0.05
server _ will -0.06
server _ would -0.08
server _ you -0.07
server _ your 0.10
server and 0.55
server asks 0.06
server authorisation -0.34
server authorization -0.49
server checks 0.25
server decides 0.25
server dies 0.19
server enforced 0.26
server for 0.46
server has 0.11
server is -0.30
server itself 0.15
server looks 0.13
server must -0.05
server rejects 0.10
server room -0.09
server says -0.30
server side 0.16
server that 0.06
server – -0.10
servers 0.19
servers , 0.55
serves -0.17
service 0.23
service $ 0.24
service , 0.27
service ? -0.20
service _ 's 0.10
service _ , -0.06
service _ @us 0.11
service _ and 0.10
service _ as 0.11
service _ by 0.11
service _ categorie -0.06
service _ each 0.12
service _ every 0.06
service _ live 0.06
service _ not -0.09
service _ report 0.07
service _ the -0.06
service as -0.06
service auditor -0.06
service has 0.34
service in 0.21
service level -0.12
service now 0.06
services , -0.15
services categories -0.09
services examination 0.07
serving 0.05
session , 0.06
session _ not 0.15
session _ the 0.09
session identity -0.18
session is 0.17
sessions 0.45
sessions are 0.33
set -0.05
set , 0.22
set . -0.42
set _ , -0.05
set _ and 0.08
set _ for -0.09
set by 0.45
set it -0.08
set off -0.08
set to -0.09
set up -0.27
sets 0.16
sets out -0.31
sets the 0.35
setting 0.09
setting . -0.09
settings , 0.11
settled -0.09
settles 0.31
seven _ be -0.09
seven _ meet -0.15
seven gates -0.95
seven years 0.48
several -0.91
several customers -0.23
sha _ , 0.29
sha _ : -0.05
sha _ ; -0.27
sha _ on 0.29
shall -1.08
shall _ a -0.36
shall be -0.79
shall hold -0.34
shall not 0.09
shaped 0.27
shapes -0.20
shapes . -0.20
share . -0.14
share _ , 0.10
share _ ; 0.30
share _ but 0.36
share _ else 0.10
share _ no 0.10
share _ not 0.17
share _ of 0.07
share an -0.18
share our 0.29
share those -0.09
shared 0.26
shared , 0.11
shared accounts 0.06
shared drives -0.12
shared passwords -0.11
shared sandbox -0.25
shared table 0.55
shared tables -0.08
shared workspace -0.13
sharepoint -1.20
shares a 0.52
sharing a 0.10
she _ , 0.16
she _ and 0.10
she _ it 0.12
she is 0.11
sheet _ be 0.08
sheet has 0.07
sheets 0.20
shelf -0.30
shelf , -0.07
shield 0.88
shield _ : 0.09
shield _ “ 0.07
shield icon 0.12
shield with -0.13
shift 0.13
shift , -0.05
shift . 0.14
shift and -0.05
ship 0.15
ship . 0.06
shipped 0.93
shipped . 1.01
shipped to 0.20
shipping -0.11
ships . 0.30
shoes -0.20
shop -0.37
shop _ a 0.07
shop _ become 0.08
shop _ once 0.08
shop _ revision 0.08
shop _ tablet 0.06
shop floor 0.64
shopping -0.25
short -0.45
short : -0.14
short _ , -0.15
short _ . -0.11
short _ be -0.06
short _ file -0.05
short _ that 0.12
short fingerprint -0.13
short for -0.08
short of -0.62
shortcuts -0.15
shorten 0.08
shortened -0.32
shorthand -0.20
shorthand for -0.20
shot 0.56
should -1.03
should _ , 0.10
should _ . -0.06
should _ @ 0.06
should _ @us -0.12
should _ a -0.10
should _ as -0.07
should _ be -0.06
should _ before -0.06
should _ ever -0.09
should _ for -0.09
should _ from -0.05
should _ in -0.13
should _ its -0.05
should _ of 0.06
should _ on -0.21
should _ one 0.09
should _ pass -0.10
should _ to -0.23
should a -0.11
should an -0.06
should ask -0.11
should go -0.37
should have -0.24
should not 0.15
should the -0.50
should you 0.08
shoulder 0.08
show 0.08
show $ -0.23
show , -0.33
show . -0.28
show _ . -0.06
show _ 2 -0.07
show _ all -0.19
show _ an 0.05
show _ be 0.25
show _ file -0.06
show _ for -0.05
show _ get -0.12
show _ history -0.08
show _ in -0.07
show _ it -0.11
show _ its -0.06
show _ name 0.05
show _ number -0.05
show _ of -0.21
show _ on -0.06
show _ our -0.27
show _ record 0.07
show _ report -0.11
show _ soc -0.15
show _ survive 0.07
show _ work 0.12
show _ would 0.12
show _ you -0.16
show _ “ -0.06
show a 0.15
show an 0.06
show for 0.07
show how 0.05
show me -0.55
show that -0.82
show the 0.13
show traceable 0.13
show us -0.21
show what -0.20
show where 0.10
show ” -0.14
showed . -0.09
showing -0.14
shown -0.39
shown , -0.29
shown as -0.12
shown by -0.09
shown for -0.26
shown here -0.23
shown in -0.59
shown on -0.18
shows -0.05
shows ; -0.09
shows how -0.09
shows its 0.37
shows printed 0.10
shows what 0.07
shows you -0.10
shredded 0.12
shrinks 0.11
shrug -0.08
shut -0.13
shut . -0.44
shut _ . 0.08
shuts 0.31
side $ 0.97
side , -0.16
side : -0.12
side _ all 0.07
side _ and -0.13
side _ call -0.05
side _ check 0.05
side _ every -0.12
side _ middleware -0.32
side _ not -0.25
side _ record 0.11
side _ write -0.11
side authorization 0.06
side permission 0.07
side policy 0.09
side roles -0.08
sidebar -0.33
sides -0.05
sight 0.06
sign " 0.08
sign : -0.16
sign _ " -0.09
sign _ , -0.05
sign _ . 0.06
sign _ ; 0.28
sign _ @us -0.09
sign _ account -0.05
sign _ at -0.07
sign _ bind 0.15
sign _ change 0.20
sign _ court 0.06
sign _ do -0.06
sign _ entra 0.06
sign _ every 0.21
sign _ from 0.12
sign _ gate -0.11
sign _ hand -0.05
sign _ hospital 0.14
sign _ id 0.06
sign _ it 0.06
sign _ nobody 0.10
sign _ nothe -0.12
sign _ off 0.07
sign _ one 0.06
sign _ or -0.11
sign _ run 0.08
sign _ stand 0.09
sign _ tablet 0.09
sign _ that 0.06
sign _ up 0.17
sign _ will -0.29
sign _ with 0.09
sign _ would 0.06
sign _ your -0.16
sign _ ” -0.06
sign a -0.06
sign and -0.16
sign anything -0.32
sign baas -0.15
sign button 0.07
sign electronically 0.25
sign here 0.23
sign it 0.09
sign off 0.28
sign once 0.60
sign out 0.08
sign that 0.07
sign up -0.14
sign ” 0.10
signatories 0.29
signatory 0.09
signature " -0.37
signature $ -0.44
signature ; 0.52
signature _ @us 0.14
signature _ after -0.15
signature _ and 0.08
signature _ audit -0.10
signature _ be -0.07
signature _ blocke 0.06
signature _ certifie -0.64
signature _ copy -0.15
signature _ date 0.11
signature _ every 0.31
signature _ final -0.26
signature _ force 0.06
signature _ from 0.12
signature _ in 0.06
signature _ ink -0.06
signature _ live 0.11
signature _ meane 0.22
signature _ on 0.05
signature _ one 0.13
signature _ real 0.19
signature _ stay -0.08
signature _ still 0.05
signature _ them 0.18
signature _ thi -0.16
signature _ up 0.21
signature _ would 0.06
signature _ | 0.09
signature are -0.08
signature box -0.12
signature but 0.13
signature by -0.22
signature carries 0.47
signature dialog -0.86
signature dish -0.17
signature from 0.27
signature gate -0.22
signature given 1.09
signature in 0.20
signature legally -0.43
signature line -0.07
signature manifest -0.08
signature must -0.07
signature of 0.11
signature page -0.14
signature record 0.10
signature that 0.11
signature under 0.09
signature with 0.25
signature would -0.16
signature you 0.11
signature ” -0.08
signatures 0.06
signatures $ -0.11
signatures , -0.06
signatures ; -0.08
signatures are 0.08
signatures bind 0.22
signatures come -0.26
signatures executed 0.16
signatures from -0.05
signatures given 0.30
signatures has 0.10
signatures have -0.17
signatures is 0.05
signatures made 0.24
signatures must -0.11
signatures on 0.22
signatures that 0.12
signatures under -0.18
signatures will -0.37
signatures your 1.09
signe _ , -0.06
signe _ ; 0.06
signe _ ? -0.11
signe _ @us 0.15
signe _ and -0.09
signe _ binde 0.08
signe _ by -0.08
signe _ change 0.22
signe _ delivere -0.13
signe _ demo -0.09
signe _ every 0.21
signe _ floor 0.07
signe _ full 0.22
signe _ lease -0.09
signe _ legal 0.07
signe _ legally 0.07
signe _ meane 0.09
signe _ on 0.14
signe _ our 0.16
signe _ password 0.16
signe _ route 0.08
signe _ screen 0.11
signe _ signature 0.06
signe _ still 0.14
signe _ system -0.08
signe _ verifie -0.15
signe _ what -0.25
signe _ with 0.08
signe _ would -0.10
signe _ your 0.20
signed 0.12
signed " -0.65
signed , -0.27
signed . -0.06
signed batch -0.28
signed contracts -0.19
signed for 0.12
signed in 0.17
signed it 0.68
signed on -0.36
signed opinion -0.05
signed validation -0.43
signed with 0.14
signed your -0.37
signer , -0.08
signer . 0.38
signer _ . 0.11
signer _ have -0.07
signer and 0.07
signers 0.17
signing 0.06
signing , 0.15
signing can -0.08
signing ceremony -0.41
signing dialog -0.12
signing for -0.16
signing in -0.11
signing is 0.13
signing off -0.07
signing on 0.61
signing service -0.22
signing that 0.40
signing with 0.14
signs 0.05
signs , 0.07
signs electronically -0.21
signs for 0.60
signs its -0.31
signs no -0.07
signs nothing -0.50
signs off 0.33
silence -0.07
silicon 0.57
silo , 0.06
silos 0.08
simple _ that -0.07
simple reason -0.32
simply 0.43
simply _ . 0.19
simply _ be -0.21
simply _ could 0.09
simply _ customer 0.09
simply _ not 0.19
simply _ one 0.09
simply _ our -0.12
simply _ tenant -0.28
simply untrue -0.07
simulate -0.07
simulated any 0.19
since 0.77
since 2021 0.92
since 2024 0.56
since @us 0.54
since _ 's -0.12
since _ . -0.09
since _ @us 0.16
since _ and 0.05
since _ approve -0.07
since _ auditor 0.17
since _ certifie -0.05
since _ come -0.07
since _ day 0.09
since _ every -0.10
since _ from -0.06
since _ go -0.15
since _ in -0.13
since _ independent 0.17
since _ issue -0.08
since _ it -0.13
since _ its 0.07
since _ last -0.07
since _ live 0.14
since _ may 0.05
since _ no -0.08
since _ on -0.15
since _ one -0.07
since _ opene 0.11
since _ our 0.09
since _ record 0.21
since _ release 0.37
since _ signe 0.16
since _ spring 0.14
since _ take 0.05
since _ the -0.14
since _ them -0.08
since _ to -0.07
since _ verifie 0.11
since _ with 0.10
since _ your -0.06
since an 1.09
since april 0.29
since autumn 1.23
since day 0.25
since each 0.64
since easter 0.38
since every 0.26
since go 0.30
since it -0.06
since january 0.26
since june 0.13
since last 0.10
since launch 0.07
since march 0.90
since may 0.47
since monday -0.07
since nobody -0.07
since nothing -0.12
since our 0.10
since release 1.13
since spring 0.37
since the 0.34
since then 0.76
since there 0.25
since they 0.08
since tuesday 0.05
since v 0.18
since version 0.30
since we -0.19
since when -0.38
since your 0.13
single 0.18
single _ ? -0.06
single _ have 0.06
single _ of 0.06
single _ that 0.14
single _ without 0.24
single _ your 0.06
single attachment 0.23
single call -0.10
single exception 0.63
single record 0.13
single row -0.07
sit 0.27
sit . -0.08
sit _ , 0.30
sit _ a 0.12
sit _ an 0.14
sit _ and 0.05
sit _ check 0.06
sit _ database 0.16
sit _ encrypte 0.11
sit _ locke 0.20
sit _ our -0.06
sit _ own 0.07
sit _ permission 0.14
sit _ same 0.06
sit _ storage 0.08
sit _ vault 0.35
sit _ with 0.23
sit behind 0.30
sit in 0.34
sit side 0.08
site . -0.24
site : 0.09
site ; -0.08
site _ , 0.12
site _ ; -0.09
site _ ? -0.08
site _ @us 0.06
site _ and 0.16
site _ as -0.11
site _ build -0.19
site _ from 0.06
site _ live 0.09
site _ one -0.25
site _ record 0.12
site _ thi -0.12
site _ two -0.09
site _ “ -0.05
site _ ” -0.07
site again -0.10
site and 0.18
site audit 0.09
site b -0.06
site backup 0.17
site can 0.06
site for -0.24
site is -0.12
site keeps -0.08
site needs -0.13
site shows -0.33
site was -0.12
sites 0.65
sites $ 0.14
sites , 0.10
sites . 0.58
sites ; -0.05
sites are 0.75
sites have 0.25
sites run -0.26
sites use 0.43
sits -0.17
sitting 0.09
six . -0.07
six _ it 0.05
six _ their 0.09
six hours 0.13
six languages -0.16
six plants 0.19
six sites 0.08
six weeks 0.06
sixty seconds 0.24
size -0.29
size " -0.10
size , -0.10
size _ , -0.10
size and -0.30
size copy 0.16
sizes -0.17
sketch -0.16
sketch . -0.25
sketched -0.38
skip 0.07
skip _ . -0.05
skip _ permission 0.23
skip the 0.14
skips 0.40
skips the 0.94
slack -0.14
slash -0.28
slate _ . -0.06
slate _ the 0.06
slated -0.80
slated for -0.54
sleep 0.48
sleep $ 0.14
sleep , -0.14
sleep . 0.50
sleep _ : 0.08
sleep _ data 0.06
sleep _ have 0.06
sleep _ the -0.08
sleep _ your 0.12
sleep soundly 0.10
sleep well 0.10
sleeps 0.48
sleeps , 0.31
slide -0.28
slide , -0.14
slide . -0.87
slide : 0.65
slide _ . -0.16
slide _ that -0.10
slide _ the 0.07
slide any 0.42
slide deck -0.77
slide in 1.15
slide said -0.12
slide say -0.08
slides -0.22
slides . -0.83
slip _ the 0.07
slipped -0.10
slips 1.09
slogan -0.72
slow -0.08
slows -0.07
small _ . -0.18
small print -0.08
smallest _ . 0.06
smallest _ its 0.12
smallest _ leav 0.09
smallest _ mark 0.09
smallest correction 0.36
smart 0.34
smile 0.20
smile . 0.22
smooth 0.17
snap 0.17
snap . 0.44
snaps 0.11
snaps . 0.32
snapshot -0.12
snapshot _ minute 0.11
snapshots , 0.06
snapshots are -0.28
so . -0.34
so _ , 0.08
so _ . -0.16
so _ ; 0.16
so _ ? -0.15
so _ @us 0.41
so _ be -0.07
so _ but 0.05
so _ count 0.18
so _ each 0.07
so _ every 0.08
so _ it -0.13
so _ may 0.08
so _ of -0.11
so _ team 0.15
so _ that 0.12
so _ you 0.06
so a 0.06
so are 0.25
so auditors 0.98
so did 0.92
so does -0.07
so every 0.08
so far -0.10
so i -0.10
so it -0.86
so keep -0.76
so much 0.30
so no -0.13
so none 0.05
so on 0.22
so please -0.39
so since -0.05
so the -0.18
so to 0.28
so we 0.07
so you 0.58
so your 0.50
soc 0.05
soc 1 -0.88
soc 3 -0.08
soc _ ( 0.13
soc _ an -0.07
soc _ answer 0.08
soc _ audite 0.13
soc _ before -0.25
soc _ begin -0.07
soc _ but 0.08
soc _ certification -0.22
soc _ certifie -0.07
soc _ claim 0.07
soc _ claime -0.11
soc _ either -0.09
soc _ every -0.06
soc _ evidence -0.22
soc _ examine 0.09
soc _ hand 0.11
soc _ here 0.08
soc _ i 0.05
soc _ in 0.09
soc _ it 0.08
soc _ language -0.06
soc _ last 0.11
soc _ next -0.06
soc _ none -0.08
soc _ not 0.10
soc _ now 0.24
soc _ on 0.07
soc _ our 0.07
soc _ out 0.11
soc _ pas 0.28
soc _ path -0.10
soc _ readiness -0.21
soc _ so 0.22
soc _ statu -0.07
soc _ still -0.10
soc _ there -0.06
soc _ thi -0.07
soc _ type 0.09
soc _ without 0.05
soc _ would -0.13
soc _ yet 0.07
soc _ you 0.13
soc _ ” 0.06
soc for 0.30
soft 0.07
software -0.06
software . -0.38
software _ not -0.10
software does -0.06
solid 0.55
solid persistence 0.19
solved 0.14
some -0.54
some . -0.18
some _ . -0.36
some _ ; 0.41
some _ and -0.11
some point -0.08
some time -0.20
some vendors 0.39
somebody 0.16
somebody _ . -0.19
somebody _ ? 0.12
somebody _ an 0.08
somebody _ it -0.06
somebody _ that -0.07
somebody _ to 0.13
somebody else -0.16
somebody has -0.33
somebody opens 0.12
somebody who -0.31
someday -1.09
someday . -0.18
someone -0.17
someone _ . -0.15
someone _ have -0.08
someone _ it -0.14
someone _ “ -0.08
someone has -0.13
someone independent -0.12
someone other -0.07
someone who 0.28
someone with -0.67
somethe _ , -0.30
somethe _ . -0.48
somethe _ ; 0.13
somethe _ can -0.11
somethe _ not -0.10
something -0.34
something . -0.29
something about -0.05
something else -0.15
something that -0.16
something the 0.09
something to -0.52
sometime -0.22
somewhere -0.14
somewhere _ the -0.06
soon 0.51
soon " 0.20
soon _ be -0.80
soon _ gate -1.38
soon _ meet -1.36
soon _ the 0.11
soon as -0.40
soon would 0.05
soon ” 0.66
sooner -0.20
sooner . -0.09
sooner than -0.23
sop -0.07
sop , 0.21
sop . 0.09
sop 017 -0.15
sop : -0.19
sop _ : 0.17
sop _ @us 0.07
sop _ control 0.10
sop _ copie 0.05
sop _ issue -0.06
sop _ its 0.14
sop _ line 0.06
sop _ not 0.09
sop _ number 0.09
sop _ out 0.05
sop _ the -0.10
sop _ traine 0.07
sop _ with 0.20
sop and 0.28
sop at 0.27
sop belong 0.22
sop copies 0.70
sop has -0.20
sop in 0.06
sop is -0.09
sop issue 0.27
sop it -0.20
sop on 0.06
sop revision 0.11
sop that 0.56
sop | -0.10
sops 0.40
sops , 0.40
sops . 0.06
sops are 0.13
sops become 0.19
sops from 0.07
sops have -0.28
sorry -0.33
sorry , -0.13
sort -0.51
sort _ by -0.09
sort of 0.11
sort the -0.06
sorted -0.89
sorted by -0.13
sorting -0.23
sorts -0.23
sought -0.32
sound -0.15
soundly 0.17
sounds -0.68
sounds as -0.09
sounds like -0.20
source -0.26
source $ 0.32
source . 0.08
source _ , -0.47
source _ . -0.05
source _ and -0.07
source _ be -0.09
source basis -0.09
source code -0.21
source deviation 0.12
source record 0.08
sources -0.08
sp 0.07
space . 0.15
spare yourself 0.14
speak -0.24
speak _ . -0.15
speak of -0.24
speaker -0.49
speaking -0.11
speaking , -0.13
speaks -0.50
speaks about -0.30
speaks of -0.15
special 0.22
specification -0.20
specified -0.06
specimen -0.83
specimen . -0.06
speech -0.10
speed 0.07
spel _ . -0.17
spell -0.19
spelled -0.42
spelling -1.09
spelling . -0.36
spent -0.16
spent _ our -0.08
spent two 0.68
spike -0.49
spill 0.42
spill _ the 0.15
spill coffee 0.59
split 0.10
splitting -0.26
spoke -0.23
sponsor 's -0.05
spot 0.49
spot , 0.36
spot . 0.46
spreadsheet . -0.37
spreadsheet : 0.12
spreadsheets 0.30
spring 0.07
spring . -0.13
spring _ have 0.07
spring and 0.25
sprint -0.57
sprint 31 -0.14
sprint : -0.19
sprint _ . -0.10
squiggle -0.06
ssae -0.13
ssae 18 -0.13
sso $ -0.53
sso ( -0.05
sso + 0.47
sso _ every -0.06
sso _ in -0.06
sso _ it 0.06
sso _ yes -0.16
sso _ | -0.07
sso and 0.15
sso enabled 0.11
sso has 0.06
sso works -0.51
sso | -0.46
stability -0.21
stable -0.18
stack 0.11
stack of 0.05
staff , -0.15
staff _ enter -0.22
staff _ in -0.06
staff _ read -0.11
staff _ what -0.11
staff _ with 0.08
staff _ you -0.11
staff _ your -0.06
staff are -0.19
staff handled -0.14
staff have 0.06
staff may -0.12
staff screened -0.07
staff sign 0.11
staff walk 0.24
staffed -0.07
stage -0.37
stage . -0.88
stage 1 -0.17
stage : -0.08
stage ; 0.25
stage _ . -0.19
stage _ a -0.26
staging -0.12
stake 0.06
stale 0.40
stamp 0.31
stamp $ 0.49
stamp , -0.19
stamp : 0.31
stamp _ . 0.06
stamp _ : 0.10
stamp _ approve 0.13
stamp graphic -0.18
stamp of 0.55
stamp that 0.27
stampe _ , 0.07
stampe _ @us 0.07
stampe _ and 0.06
stampe _ in 0.12
stampe _ numbere 0.08
stampe _ the 0.21
stampe _ to 0.07
stamped 0.63
stamped , 0.51
stamped and 0.14
stamped by 0.21
stamped copies -0.08
stamped copy 0.63
stamped with 0.59
stamps -0.12
stamps in -0.11
stamps the -0.11
stand -0.16
stand , -0.32
stand _ : 0.05
stand _ ; -0.06
stand _ a -0.20
stand _ and -0.22
stand _ complaint 0.05
stand _ court 0.38
stand _ every 0.11
stand _ own 0.09
stand _ the -0.08
stand between 0.20
stand in -0.85
stand up 0.07
standard -0.06
standard $ 1.44
standard , -0.06
standard . -0.10
standard _ be -0.12
standard for -0.44
standards -0.19
standby 0.15
standby , 0.06
standby is -0.14
standing . -0.24
stands . 0.56
stands as 0.38
stands behind -0.11
stands for -0.52
stands next -0.21
stands on 0.06
stands up 1.22
star _ 2 0.17
star level 0.43
start -0.36
start _ . -0.36
start _ in -0.07
start _ the -0.22
start from 0.12
start in -0.12
start of -0.10
start up -0.20
start with -0.28
started $ -0.12
started , 0.19
started . -0.50
starter -0.05
starter feeding -0.11
starting -0.08
starting with -0.18
starts -0.43
starts afresh 0.16
starts at -0.23
starts in -0.46
starts with -0.55
state -0.81
state , -0.11
state _ , -0.05
state _ input 0.06
state _ lifecycle 0.06
state _ no -0.08
state _ say 0.08
state _ security -0.08
state _ text -0.08
state _ validation 0.07
state in -0.14
state of -0.18
state that -0.45
state what 0.07
stated $ -0.63
stated : 0.67
stated meaning 0.30
stated with -0.16
statement $ -0.37
statement : -0.11
statement _ be -0.07
statement about -0.20
statement of 0.06
states -0.71
states no 0.10
states that -0.59
static -0.41
static _ allow -0.05
static _ can -0.06
stations -0.16
statu _ be -0.06
statu _ open -0.17
statu _ | 0.06
status -0.22
status . -0.18
status 403 -0.08
status and -0.68
status badge 0.06
status of -1.71
status page 0.15
status pill 0.13
status | 0.08
status “ -0.07
statuses 0.07
statutory 0.11
statutory period 0.29
stay 0.06
stay . 0.12
stay _ . -0.11
stay _ for 0.07
stay _ gate -0.07
stay _ to 0.13
stay _ until -0.15
stay drafts -0.07
stay for 0.05
stay in -0.26
stay joined 0.23
stay linked -0.12
stay on 0.05
stay outside -0.31
stay put 0.14
stay separate 0.22
stay tied 0.28
stay with -0.50
stayed -0.35
stays a -0.45
stays as 0.18
stays blocked -0.20
stays closed -1.43
stays in 0.25
stays invisible 0.22
stays legible 0.14
stays on 0.10
stays open -0.24
stays put 0.46
stays readable 0.50
stays shut -0.17
stays the -0.53
stays there -0.15
stays written 0.45
steel -0.05
steering -0.13
steering committee -0.05
step $ 0.27
step _ . -0.33
step _ a -0.21
step _ and 0.07
step that -0.07
step up 0.10
step with -0.09
steps -0.12
sterile 0.06
sterile fill 0.25
stick 0.10
sticker -0.10
sticker on 0.11
sticks 0.34
sticky -0.17
sticky notes 0.26
still -0.08
still . -0.86
still _ , 0.35
still _ . -0.21
still _ ; 0.72
still _ ? 0.15
still _ as 0.09
still _ board 0.11
still _ but 0.26
still _ drawe 0.07
still _ on 0.10
still _ pilot 0.19
still _ that -0.05
still _ there 0.17
still a 0.20
still absent -0.17
still be 0.32
still being 1.04
still blocked -0.06
still find 0.09
still has 0.31
still have -0.82
still in -0.16
still lacking -0.16
still need 0.13
still needs -0.25
still no -0.36
still on 0.06
still open -0.24
still outstanding -0.65
still piloting -0.06
still shut -0.10
still there 0.51
still to -0.06
still waiting 0.09
still without -0.30
stock -0.69
stock _ . -0.07
stolen 0.11
stolen cookie 0.12
stolen password 0.08
stolen passwords 0.22
stone 0.77
stone . 0.17
stone tablet 0.61
stood on -0.31
stop -0.08
stop _ , 0.12
stop _ : 0.37
stop _ approve 0.05
stop _ be 0.06
stop _ it 0.13
stop _ se -0.07
stop asking -0.09
stop at 0.74
stop exporting 0.08
stop short -0.16
stopped 0.75
stopped . 0.10
stopped asking 0.91
stopped being 0.09
stopped saying 0.11
stops at -0.07
stops one -0.29
stops short -0.35
stops them 0.23
stops you 0.40
stopwatch 0.08
storage 0.12
storage $ -0.49
storage ( 0.07
storage , 0.13
storage . 0.09
storage _ , -0.35
storage _ be -0.10
storage _ do 0.07
storage _ e 0.13
storage _ every 0.12
storage _ first -0.08
storage _ gate -0.13
storage _ immutable 0.07
storage _ migration -0.11
storage _ mis -0.14
storage _ not -0.29
storage _ retention -0.10
storage _ teste -0.08
storage _ that -0.10
storage and 0.08
storage does -0.15
storage for 0.12
storage gate -0.16
storage layer 0.40
storage needs -0.28
storage not -0.13
storage passed 0.22
storage today 0.16
storage used -0.11
storage will -0.12
storage with -0.07
storage work -0.35
store . 0.17
store _ a 0.06
store _ an 0.12
store _ and 0.11
store _ checksum 0.06
store _ could -0.16
store _ each -0.09
store _ every -0.06
store _ evidence -0.05
store _ keep 0.14
store _ on 0.08
store _ only 0.11
store _ or -0.06
store _ retention 0.18
store _ verifie 0.08
store _ with 0.09
store accepts 0.08
store behind -0.06
store exists 0.05
store in 0.14
store is 0.05
store the 0.31
store with 0.13
store without 0.36
stored 0.06
stored . -0.09
stored and 0.09
stored as 0.26
stored encrypted 0.16
stored file 0.06
stored for -0.13
stored links 0.09
stored records -0.06
stored securely 0.22
stored under 0.24
stored with 0.22
stored ” -0.39
story , -0.40
story . -0.22
story _ . -0.09
story comes 0.43
storyboard -0.15
storyboard , -0.10
straight 0.15
straight _ that -0.09
straight _ the 0.14
straight from 0.27
straight in 0.13
straight into 0.30
straight to -0.25
stray 0.95
stream 0.18
strength 0.15
strength of 0.15
stretch of -0.18
strict 0.22
strict _ , 0.18
strictest 0.22
strictly 0.27
strictly _ . 0.19
strictly apart 0.32
strictly speaking -0.12
strike 0.14
strike " -0.12
string -0.17
string . -0.32
strings -0.21
strip : 0.44
stripe -0.65
stroke 0.28
strong -0.12
strongest -0.14
strongroom 0.54
struck -0.13
struck _ . -0.07
struck _ the 0.05
struck from -0.07
struck it -0.28
structured -0.09
stub -0.17
stuck 0.42
studio -0.08
stumble on -0.11
style -0.05
style _ . -0.06
style guide -0.22
style sheet -0.16
styling -0.10
subject -0.24
subject to -0.33
subjects -0.32
submission 0.26
submission . 0.22
submission _ . 0.15
submission grade 0.09
submissions 0.06
submitted -0.13
subpart -0.09
subprocessors -0.20
subscriber 0.50
subscriber _ and 0.12
subscriber _ be 0.17
subscriber _ it 0.12
subscriber _ teste 0.12
subscribers 0.54
subscribers has 0.46
subscription 0.08
subtitles -0.08
succeed -0.08
succeed , -0.21
succeeded 0.07
succeeds -0.31
successful restores -0.08
successfully 0.27
successor 0.06
such _ be -0.06
such _ “ 0.08
such a 0.20
such as -1.08
such thing 0.06
sud -0.16
suffice 0.08
suffice for 0.07
suggest 0.12
suggest _ it 0.10
suggest that -0.19
suggested -0.50
suggesting -0.11
suggestion -0.36
suggestion _ , -0.05
suggestion _ a -0.27
suggestion has -0.14
suggestion is -0.09
suggestions in -0.26
suggests -0.83
suggests , -0.28
suggests . -0.38
suggests a -0.15
summary . 0.06
summary ; -0.15
summary that 0.06
summed -0.05
summer . -0.10
summer party -0.08
sunday 0.51
sunday , 0.13
sunday . 0.90
sunday _ the 0.08
sunday and 0.16
supersede _ the 0.06
superseded 0.41
superseded ones 0.07
supplier , 0.12
supplier . -0.29
supplier _ : 0.15
supplier _ and 0.07
supplier _ delivery -0.09
supplier _ see 0.05
supplier approvals 0.10
supplier audit -0.05
supplier certificates 0.10
supplier files 0.36
supplier finding -0.12
supplier findings -0.07
supplier portal 0.10
supplier questionnaires -0.28
supplier scorecard -0.27
supplier scores 0.06
supplier ” -0.07
suppliers and -0.18
supply -0.07
support , -0.11
support _ . 0.12
support _ process -0.05
support electronic -0.11
support engineers 0.28
support escalation -0.32
support saml -0.22
support team -0.78
supported 0.11
supported $ 1.30
supported . 0.08
supported ? -0.09
supporting 0.07
supports sso 0.05
suppose 0.14
suppose _ be -0.15
supposed -0.52
supposed to -0.48
supposing -0.25
sure 0.15
sure , -0.30
sure . 0.25
sure of 0.12
sure that 0.32
surfaces 0.13
surfaces show 0.13
surprises 1.06
surveillance 0.07
surveillance _ . 0.15
surveillance audit 0.17
survey -0.53
survive 0.24
survive _ . 0.05
survive _ import -0.07
survive a 0.20
survive an -0.41
survive archiving 0.15
survives 0.27
survives a 0.06
survives the 0.30
svg 0.06
swap 0.19
swap _ a 0.10
swap _ the 0.13
swap a 0.60
swaps -0.09
swaps the -0.07
sweep 0.23
sweep _ . 0.11
swiss 0.36
switch . -0.12
switch _ , 0.05
switch off 0.45
switch to -0.26
switche _ and 0.12
switche _ for 0.12
switched on -0.12
switcher -0.67
switcher are 0.05
switcher changes -0.14
switching -0.18
switzerland -0.29
symbolic -0.08
symbolic link -0.08
synchronised 0.11
synchronised via 0.15
synchronous 0.61
synchronous replication 0.46
system -0.11
system $ 0.99
system , -0.05
system : -0.08
system _ , 0.06
system _ . 0.12
system _ 9001 0.14
system _ ? -0.07
system _ an 0.05
system _ and 0.10
system _ as 0.17
system _ certifie 0.30
system _ documente -0.12
system _ gmp -0.05
system _ iso 0.31
system _ log 0.09
system _ maker -0.05
system _ numbere -0.06
system _ official 0.09
system _ record -0.07
system _ report 0.15
system _ signature 0.12
system _ them 0.05
system and -0.07
system by 0.43
system certified 0.37
system description 0.11
system does -0.15
system fails -0.14
system has -0.08
system holds 0.05
system is -0.15
system knows 0.18
system makes 0.08
system monitored -0.18
system of -0.14
system on 0.08
system prototype -0.33
system releases -0.12
system takes 0.37
system that -0.19
system validated -0.48
system was 0.16
system whose 0.27
system will -0.10
system with -0.09
system without 0.63
systems -1.00
systems , -0.37
systems . -0.39
t -0.36
t 05 -0.10
tab -0.40
tab . -1.03
tab _ , -0.07
tab _ . -0.42
tab _ the -0.15
tab and -0.41
tab closes 0.11
tab does -0.14
tab is 0.24
table -0.07
table , -0.06
table . -0.27
table _ and -0.10
table in 0.08
tables . -0.07
tablet -0.06
tablet , 0.06
tablet _ accept 0.16
tablet _ it 0.15
tablet _ judge 0.16
tablet and 0.38
tablets -0.32
tablets $ -0.16
tabs -0.40
tagline -0.15
tagline , -0.08
tags -0.17
take $ -0.13
take . -0.07
take _ : 0.06
take _ a -0.10
take _ and 0.11
take _ approval 0.09
take _ as 0.06
take _ face 0.08
take _ it 0.07
take _ off 0.11
take _ out -0.07
take _ record 0.24
take _ second -0.06
take _ signature 0.06
take _ value 0.08
take _ word -0.05
take _ year -0.16
take _ your 0.06
take our -0.11
take place -0.43
take them 0.19
take your -0.09
taken , -0.11
taken at 0.12
taken back -0.07
taken down -0.07
taken in 0.14
taken into 0.54
taken off 0.07
taken on 0.07
taken place -0.21
takes -0.08
takes additions 0.44
takes effect 0.11
takes it 0.47
takes live -0.15
takes minutes 0.21
takes no 0.47
takes one 0.25
takes over 0.21
takes the 0.16
takes us -0.06
takes your 0.33
talk -0.28
talk _ . -0.50
talk about -0.50
talk your 0.09
talking -0.07
talks -0.37
tamper 0.05
tamper _ , 0.07
tamper _ . -0.09
tamper _ audit 0.21
tamper _ claim -0.07
tamper _ history 0.33
tamper _ log 0.16
tamper _ mean -0.05
tamper _ not -0.14
tamper _ or -0.06
tamper _ the 0.06
tamper evident 0.05
tamper with 0.83
tampere _ away 0.06
tampere _ the 0.14
tampere _ turne 0.06
tampered 0.09
tampered client -0.29
tampering 0.15
tampering shows 0.28
tampering with 0.15
tap 0.85
tap , 0.08
tap _ and 0.08
tap the 0.11
tap your 0.32
tape -0.10
target -0.10
target . 0.51
target for -0.40
targets -0.27
taught -0.17
tax -0.65
tax compliance -0.40
team -0.06
team $ -0.21
team 's -0.43
team , 0.28
team . -0.11
team : 0.10
team _ approve -0.14
team _ iso 0.09
team _ it -0.06
team _ not 0.24
team _ toward 0.20
team _ worke 0.19
team already 0.07
team can 0.34
team has -0.50
team in -0.06
team intends -0.11
team no 0.15
team signed 0.09
team signs -0.30
teams 0.51
technical 0.20
technical writer -0.13
technically 0.26
technology -0.24
tell -0.30
tell _ @us -0.09
tell _ about -0.24
tell _ be -0.18
tell _ how -0.05
tell _ in -0.15
tell _ it -0.24
tell _ nothe -0.11
tell _ of -0.28
tell _ prospect -0.05
tell _ say -0.12
tell _ that -0.13
tell _ their -0.06
tell _ to 0.10
tell _ what -0.11
tell a -0.20
tell me 0.06
tell the -0.15
tell us 0.09
tells -0.14
tells you -0.40
template -1.20
template , -0.06
template . -0.17
template _ , -0.22
template _ . -0.12
template _ and -0.08
template for -0.05
template with -0.06
templates -0.29
ten 0.20
ten _ retention 0.06
ten days 0.17
ten year 0.36
ten years 0.26
tenancy , 0.10
tenant 0.20
tenant $ 0.29
tenant 's 0.08
tenant , 0.77
tenant _ . 0.06
tenant _ ; 0.08
tenant _ and 0.17
tenant _ at 0.05
tenant _ authorization 0.07
tenant _ authorize -0.17
tenant _ be 0.11
tenant _ before -0.06
tenant _ blocke 0.12
tenant _ can 0.08
tenant _ close -0.07
tenant _ enforce 0.06
tenant _ every -0.10
tenant _ evidence -0.09
tenant _ exist -0.08
tenant _ isolation -0.08
tenant _ key 0.26
tenant _ not -0.21
tenant _ pas 0.05
tenant _ production 0.07
tenant _ record -0.15
tenant _ row 0.09
tenant _ scope -0.14
tenant _ side 0.12
tenant _ storage -0.06
tenant _ tell -0.08
tenant _ that -0.09
tenant _ the -0.08
tenant _ we -0.07
tenant _ will -0.11
tenant _ with -0.09
tenant _ workspace -0.16
tenant _ – -0.06
tenant access 0.11
tenant and -0.09
tenant filter -0.12
tenant key -0.08
tenant keys -0.06
tenant membership -0.24
tenant reads 0.18
tenant roles -0.07
tenant separation 0.13
tenant system -0.10
tenant test -0.08
tenants 0.20
tenants $ 0.11
tenants , -0.24
tenants at -0.06
tenants by 0.08
tenants can 0.12
tenants must -0.06
tenants share 0.17
tenants ” -0.08
tend -0.17
tend to -0.17
tender -0.12
tender . -0.07
tense 0.07
term -0.36
term _ a -0.17
term _ be -0.25
term for -0.09
term “ -0.09
terminals 0.43
terms -1.16
terms , -0.29
terms . -0.09
test . -0.19
test : -0.07
test _ be -0.08
test _ before -0.09
test _ do 0.10
test _ have -0.12
test _ nothe 0.13
test _ of -0.09
test _ on -0.12
test _ own -0.08
test _ pas 0.06
test _ route -0.06
test _ run -0.10
test before -0.06
test has -0.82
test in -0.15
test last 0.15
test passed -0.07
test plan -0.14
test report 0.06
test restored 0.55
test suite -0.09
test that -0.32
test was 0.05
test – -0.05
teste _ by 0.10
teste _ hold 0.07
teste _ in -0.08
teste _ it -0.07
teste _ of -0.05
teste _ we -0.28
tested 0.25
tested ? -0.06
tested and -0.27
tested before -0.11
tested by 0.12
tested for 0.05
tested in 0.15
tested monthly 0.06
tested our 0.19
tested quarterly 0.45
tested restores 0.10
tested today 0.07
tested twice 0.42
tested us 0.14
tested way -0.14
tested weekly 0.36
tester -0.30
tester 's 0.06
tester , -0.17
tester _ for 0.11
tester has -0.31
tester noted -0.06
testers 0.08
testing -0.47
testing , -0.19
tests -0.57
tests . -0.09
tests and -0.10
tests for -0.61
tests have -0.12
tests pass -0.24
text -0.49
text $ -0.62
text , 0.07
text . -0.23
text _ . -0.66
text _ a -0.17
text _ about -0.06
text _ and -0.10
text _ be 0.06
text _ can -0.05
text _ it -0.07
text _ no -0.27
text _ nothe -0.08
text _ the 0.06
text _ what 0.07
text _ your -0.05
text _ “ 0.10
text as -0.06
text box 0.07
text does 0.20
text editor -0.11
text from -0.19
text gives -0.07
text in 0.08
text is -0.86
text mentions -0.07
text names 0.12
text only -0.17
text reads 0.29
text references -0.11
text states 0.11
text that -0.12
texts -0.41
than _ . -0.19
than _ : 0.34
than _ a 0.05
than _ be -0.06
than _ in 0.12
than _ on 0.13
than _ our 0.14
than _ the 0.07
than a 0.43
than it -0.21
than one 0.07
than our -0.18
than to -0.11
than trusting 0.15
than your 0.30
thank -0.08
thank _ that 0.15
thank _ the 0.06
thank _ who -0.15
thanks -0.07
thanks for -0.26
thanks to 0.11
that 's -0.24
that , -0.16
that . 0.05
that _ " -0.08
that _ ' 0.11
that _ 'd 0.06
that _ . -0.36
that _ 11 -0.10
that _ 2 0.06
that _ ? -0.23
that _ @us 0.21
that _ a -0.06
that _ about 0.09
that _ access -0.11
that _ agree -0.06
that _ already -0.12
that _ another -0.08
that _ anythe 0.10
that _ archive 0.05
that _ be -0.08
that _ bind 0.07
that _ blocke -0.15
that _ bring 0.26
that _ build -0.19
that _ cal -0.18
that _ can -0.14
that _ carrie 0.08
that _ cleare -0.07
that _ complete -0.23
that _ copy -0.10
that _ count -0.06
that _ cut -0.10
that _ demo -0.11
that _ do 0.08
that _ doe 0.25
that _ durable -0.09
that _ entrie -0.38
that _ file -0.07
that _ first 0.07
that _ gate -0.45
that _ go 0.10
that _ good 0.10
that _ grow 0.10
that _ have -0.06
that _ her 0.09
that _ hold -0.07
that _ how 0.10
that _ human -0.13
that _ immutable -0.05
that _ isolate -0.06
that _ know -0.12
that _ label 0.05
that _ list -0.18
that _ looke -0.10
that _ lose -0.11
that _ mean -0.11
that _ move -0.06
that _ name -0.08
that _ need -0.08
that _ none -0.08
that _ not 1.98
that _ nothe 0.07
that _ outside 0.16
that _ pas -0.25
that _ permission 0.07
that _ pick -0.10
that _ pilot -0.08
that _ quality 0.07
that _ rely -0.10
that _ request -0.08
that _ rest 0.13
that _ revision 0.07
that _ rewrite -0.06
that _ right 0.09
that _ role 0.10
that _ say -0.09
that _ see -0.10
that _ share 0.18
that _ show -0.12
that _ since -0.21
that _ sit -0.07
that _ start -0.07
that _ those -0.05
that _ today -0.07
that _ under -0.07
that _ upload -0.05
that _ uploade -0.14
that _ use -0.16
that _ user -0.07
that _ validate -0.06
that _ we -0.13
that _ whatever 0.31
that _ your 0.19
that _ ” 0.05
that a -0.82
that accepts 0.12
that an -0.24
that another -0.06
that answers 0.07
that anybody -0.13
that anyone -0.33
that approvals -0.06
that approves 0.13
that are -0.09
that audit -0.26
that binds 0.61
that call 0.07
that came -0.09
that can -0.46
that carry 0.44
that caused -0.15
that certificate -0.18
that certified -0.07
that changes 0.05
that checks 0.51
that comes 0.19
that controlled 0.06
that count 0.37
that counts -0.08
that cross 0.23
that customer 0.07
that data -0.68
that decides 0.06
that did 0.32
that do -0.15
that documents -0.07
that does -0.09
that each 0.10
that electronic 0.05
that even 0.29
that ever 0.53
that evidence -0.16
that failed 0.66
that files 0.06
that first -0.34
that followed 0.12
that follows 0.18
that gave -0.16
that goes 0.08
that he -0.10
that hold 0.58
that holds 0.08
that it -0.29
that its -0.75
that lacks 0.67
that last 0.17
that lasts -0.21
that leave 0.41
that leaves 0.31
that legal -0.07
that links 0.09
that mattered 0.12
that matters 0.23
that may -0.05
that means 0.23
that mention -0.17
that might -0.06
that moment 0.10
that morning -0.09
that must 0.79
that nothing -0.16
that one -0.58
that only 0.59
that opens 0.47
that order -0.37
that our 0.22
that outlast 0.14
that outlive 0.09
that people -0.60
that production -0.07
that proves -0.27
that raised -0.07
that reads -0.18
that requests -0.70
that returns -0.15
that second 0.07
that set 0.19
that she -0.33
that shows 0.09
that signature 0.08
that signs -0.24
that simply 0.34
that sits 0.06
that skips 0.59
that somebody 0.12
that someone -0.12
that started 0.32
that takes 0.20
that tenants 0.17
that their -0.16
that there -0.62
that this -0.07
that to -0.38
that traceability 0.07
that triggered 0.07
that turns -0.06
that very -0.09
that way 0.10
that went 0.11
that what -0.21
that workspaces -0.29
that would 0.25
that you -0.06
that your 0.15
that “ -0.38
the -0.10
the 300 -0.07
the @us 0.19
the _ " -0.10
the _ . -0.12
the _ 2027 -0.39
the _ 21 0.15
the _ 5eed0a11ce -0.05
the _ 9001 0.05
the _ : 0.06
the _ ? 0.08
the _ @us 0.11
the _ about -0.15
the _ accept 0.09
the _ act 0.05
the _ acte -0.09
the _ active -0.09
the _ afresh -0.14
the _ after -0.11
the _ afterward 0.08
the _ against -0.12
the _ and 0.06
the _ another -0.13
the _ applie 0.14
the _ approver 0.16
the _ archive -0.07
the _ around 0.10
the _ arrow -0.11
the _ attempt 0.29
the _ attestation 0.10
the _ audite -0.14
the _ august 0.06
the _ author -0.09
the _ autumn -0.16
the _ away 0.12
the _ back -0.15
the _ be -0.11
the _ because 0.12
the _ believe -0.07
the _ belong -0.07
the _ below -0.12
the _ better -0.14
the _ between 0.15
the _ bind 0.08
the _ block -0.08
the _ blocke 0.16
the _ book 0.13
the _ box -0.12
the _ browser -0.05
the _ burn 0.09
the _ business -0.06
the _ button -0.05
the _ calendar -0.17
the _ caler 0.15
the _ call 0.08
the _ capture -0.08
the _ card 0.14
the _ center -0.28
the _ certificate 0.13
the _ certifie 0.17
the _ chapter -0.16
the _ checklist -0.16
the _ checksum -0.05
the _ chip -0.13
the _ clause 0.13
the _ clicke -0.18
the _ cluster 0.21
the _ code -0.33
the _ color -0.12
the _ column -0.08
the _ comment -0.12
the _ complete -0.12
the _ compliance 0.10
the _ conclude 0.21
the _ confirme -0.05
the _ connecte -0.07
the _ contract -0.05
the _ contrast 0.09
the _ copie 0.10
the _ copy 0.15
the _ current 0.10
the _ dashboard -0.13
the _ decision 0.11
the _ deck -0.39
the _ demo 0.17
the _ denie -0.10
the _ description -0.10
the _ design -0.35
the _ diagram -0.41
the _ directory 0.27
the _ disk 0.08
the _ display -0.06
the _ doe 0.06
the _ draft -0.28
the _ drawe -0.13
the _ due -0.05
the _ durable -0.07
the _ each 0.15
the _ edite -0.06
the _ either 0.09
the _ empty 0.06
the _ encrypte 0.09
the _ endpoint -0.13
the _ entere 0.06
the _ entry -0.07
the _ even -0.05
the _ exam -0.09
the _ examination 0.12
the _ example -0.09
the _ exist -0.10
the _ explain -0.35
the _ export 0.08
the _ factor 0.05
the _ faile 0.05
the _ fair -0.09
the _ feature -0.25
the _ fee -0.05
the _ fictional -0.09
the _ finde 0.08
the _ fine -0.09
the _ followe 0.14
the _ force 0.18
the _ form -0.06
the _ free -0.22
the _ funde -0.08
the _ ga 0.05
the _ gate -0.24
the _ gateway 0.06
the _ get 0.06
the _ give 0.10
the _ gmp 0.05
the _ go 0.05
the _ grade 0.09
the _ green -0.09
the _ greet -0.11
the _ grey -0.16
the _ group -0.05
the _ half -0.10
the _ hand 0.34
the _ handwritten 0.13
the _ hash 0.15
the _ hashe 0.24
the _ heade -0.08
the _ her 0.12
the _ holder 0.09
the _ hope 0.07
the _ however 0.15
the _ icon -0.65
the _ idea -0.06
the _ ii 0.14
the _ include -0.10
the _ ink 0.27
the _ inspector -0.06
the _ instance 0.12
the _ invente 0.26
the _ issue -0.08
the _ it 0.10
the _ itself 0.32
the _ joine 0.11
the _ json -0.07
the _ june 0.17
the _ lab -0.14
the _ lack -0.11
the _ laptop -0.29
the _ last 0.24
the _ law 0.20
the _ layer 0.10
the _ layout -0.08
the _ learn -0.06
the _ letter 0.22
the _ list -0.10
the _ liste -0.10
the _ live -0.13
the _ locke 0.18
the _ longer 0.19
the _ low 0.11
the _ mail -0.09
the _ many -0.08
the _ meet 0.17
the _ memory -0.09
the _ mention -0.30
the _ metadata -0.20
the _ migration 0.10
the _ milestone -0.06
the _ minute 0.08
the _ mis -0.10
the _ mock -0.26
the _ model -0.07
the _ morne 0.20
the _ must -0.36
the _ need -0.26
the _ next -0.07
the _ no 0.12
the _ none -0.05
the _ nor 0.06
the _ not 0.16
the _ note -0.17
the _ nothe -0.09
the _ number -0.10
the _ numbere 0.16
the _ of -0.07
the _ offer -0.17
the _ official 0.06
the _ once 0.10
the _ or 0.13
the _ order -0.16
the _ our -0.07
the _ paper -0.06
the _ party -0.06
the _ passe -0.11
the _ path 0.05
the _ penetration 0.09
the _ permission -0.08
the _ phase 0.08
the _ phrase -0.07
the _ picture 0.10
the _ pilot 0.06
the _ place -0.16
the _ placeholder 0.08
the _ platform -0.09
the _ play -0.18
the _ primary -0.09
the _ program -0.10
the _ project -0.10
the _ prototype 0.05
the _ publishe -0.05
the _ qa 0.29
the _ qms 0.09
the _ query -0.05
the _ queue 0.06
the _ quote -0.09
the _ reader 0.09
the _ readiness 0.06
the _ receive 0.07
the _ recorde -0.09
the _ reference -0.12
the _ refuse 0.16
the _ reject 0.11
the _ rejecte 0.13
the _ report 0.22
the _ requirement -0.06
the _ retention 0.24
the _ reviewe 0.06
the _ reviewer 0.11
the _ revision 0.31
the _ risk 0.08
the _ roadmap -0.06
the _ role 0.06
the _ round -0.06
the _ routine 0.16
the _ rule 0.18
the _ runbook -0.06
the _ sample 0.21
the _ save 0.08
the _ say 0.09
the _ screen -0.06
the _ scripte -0.16
the _ seal -0.05
the _ service 0.08
the _ ship 0.11
the _ show -0.13
the _ signe 0.05
the _ simply 0.06
the _ skip 0.14
the _ slide -0.33
the _ some -0.06
the _ somebody -0.08
the _ someone -0.33
the _ somethe -0.23
the _ sort -0.17
the _ staff -0.10
the _ start -0.08
the _ state -0.25
the _ string -0.06
the _ struck -0.10
the _ subscriber 0.32
the _ suggeste -0.14
the _ suggestion -0.07
the _ sure 0.13
the _ surveillance 0.05
the _ swap 0.06
the _ tab -0.12
the _ take 0.17
the _ talk -0.29
the _ team -0.07
the _ template -0.06
the _ tenant 0.07
the _ term -0.07
the _ teste -0.10
the _ text 0.15
the _ their -0.06
the _ them 0.13
the _ themselve -0.07
the _ thi 0.06
the _ third -0.06
the _ thirty 0.06
the _ though 0.05
the _ thursday -0.10
the _ ti 0.08
the _ tick -0.06
the _ ticke 0.09
the _ ticket -0.09
the _ title -0.15
the _ token 0.11
the _ top 0.06
the _ traceability -0.05
the _ trade -0.08
the _ trust -0.06
the _ tuesday -0.05
the _ turne 0.61
the _ uncertifie 0.08
the _ unit -0.08
the _ upload 0.26
the _ us 0.06
the _ user -0.05
the _ valid 0.12
the _ vault 0.05
the _ vendor -0.10
the _ verdict 0.27
the _ vet 0.05
the _ view 0.08
the _ wait -0.08
the _ walk -0.11
the _ walkthrough -0.05
the _ want 0.06
the _ webinar -0.10
the _ week 0.06
the _ weight 0.12
the _ while -0.07
the _ whole -0.07
the _ whose 0.13
the _ will 0.10
the _ with -0.06
the _ workshop -0.11
the _ worth -0.06
the _ you 0.06
the _ – 0.20
the _ ” 0.09
the ability -0.53
the absence -0.15
the acceptance -0.18
the account 0.06
the accountants 0.19
the action 0.07
the actual 0.43
the adjective -0.06
the agency 0.23
the agenda -0.45
the agent 0.57
the ai 0.37
the aicpa 0.08
the air 0.80
the alcoa -0.10
the algorithm 0.80
the amount 0.05
the annual -0.10
the answers -0.08
the api 0.20
the append 0.34
the approval 0.14
the approved 0.89
the approver 0.39
the architecture -0.44
the archive 0.38
the arrow -0.19
the arrows 0.09
the as -0.41
the asking 0.09
the assertion 0.14
the assessor 0.06
the assistant 0.14
the attempt 0.90
the audience -0.08
the audit 0.07
the auditors -0.06
the authenticator 0.26
the author -0.49
the authorisation 0.28
the authoritative 0.63
the authority 0.09
the authorization 0.19
the authorizer 1.63
the autoclave -0.30
the autumn -0.38
the avatar -0.12
the back 0.45
the backlog -0.12
the backup 0.09
the bag 0.53
the ban -0.09
the banner -0.12
the bar -0.41
the batch 0.17
the batches 0.56
the beginning 0.08
the belief -0.49
the bench 0.37
the benches -0.12
the better -0.12
the bin -0.07
the binder 0.19
the board -0.07
the books 0.62
the booth -0.07
the bot 0.13
the boundary 0.05
the box 0.36
the bridge 0.42
the brochure -0.48
the budget -0.51
the build -0.23
the bundle -0.07
the buttons -0.10
the cake -0.15
the calendar -0.67
the call 0.33
the caller 0.49
the canteen -0.30
the capa -0.09
the card -0.41
the case 0.30
the certification 0.06
the certified 1.40
the chain 0.22
the change 0.11
the chart -0.13
the chatbot -0.06
the checker -0.14
the checklist -0.13
the checkpoint -0.40
the checks -0.17
the choice -0.18
the claim -0.47
the claims 0.29
the clean 0.16
the client -0.06
the clipboard 0.13
the clock 0.18
the cloud -0.13
the cluster 0.22
the code -0.16
the coffee -0.42
the cold -0.10
the column -0.33
the columns -0.17
the coming -0.29
the committee 0.08
the comparison -0.19
the complaint 0.11
the complete -0.10
the compliance 0.56
the condition 0.11
the conference -0.23
the confidence 0.21
the connection 0.17
the consultant -0.26
the content 0.14
the contract -0.17
the control -0.36
the controlled 0.09
the controls 0.09
the copies 0.11
the copilot 0.11
the core 0.14
the corporate 0.20
the corrective -0.19
the count -0.10
the cover 0.16
the cpa 0.65
the cpas 0.40
the cracked 0.09
the criteria -0.12
the critical 0.11
the custody -0.13
the customer -0.39
the dashboard -0.09
the data -0.28
the database 0.90
the date -0.50
the dates 0.06
the days 1.03
the deck -0.20
the deletion 0.08
the demo -0.50
the design -0.31
the designer -0.05
the developers -0.23
the deviation 0.07
the diagram -0.64
the dialog -0.17
the difference 0.09
the digest -0.23
the directory 0.06
the disaster -0.11
the disk 0.30
the distribution -0.23
the document -0.07
the documentation -0.15
the documents -0.06
the door 0.11
the dossier 0.13
the dr -0.10
the draft -0.07
the drawer 0.05
the drill -0.06
the drop -0.39
the earliest -0.34
the early 0.09
the editor -0.16
the effective -0.07
the electronic 0.31
the empty -0.07
the encrypted 0.38
the end -0.53
the endpoint -0.10
the endpoints -0.12
the engine 0.60
the engineer -0.28
the entra 0.09
the entries -0.24
the entry 0.12
the eraser -0.07
the evaluation -0.09
the events -0.43
the exact 0.45
the example -0.15
the expiry -0.22
the extent -0.44
the external 0.26
the fact 0.43
the fair -0.45
the feature -0.46
the fedramp 0.27
the feed -0.16
the fence 0.34
the fictional -0.06
the file -0.10
the filling 0.20
the filter -0.23
the final 0.38
the finding 0.29
the first 0.15
the floor 0.07
the flyer -0.21
the folder -0.16
the following -0.54
the font -0.07
the foot 0.16
the force 0.95
the form -0.50
the founder -0.11
the founders -0.10
the fourteen -0.29
the frame -0.12
the front 0.12
the full 0.09
the gaps -0.25
the gate 0.13
the gates 0.18
the gateway 0.73
the gdpr -0.19
the genuine 0.26
the german 0.06
the glossary 0.19
the golden 0.14
the graph -0.41
the graz 0.18
the ground -0.05
the guard -0.36
the hall 0.05
the handbook -0.06
the handler -0.17
the handlers -0.16
the hash 0.42
the header -0.54
the heading 0.18
the headline -0.20
the health 0.06
the help -0.19
the hip 0.06
the history 0.06
the hold -0.20
the holders 0.15
the honest -0.06
the hospital -0.48
the host -0.31
the hosting -0.58
the hour 0.38
the hourly -0.10
the icon -0.25
the icons -0.11
the idea -0.57
the identity -0.47
the idp 0.09
the immutable 0.26
the independent 0.10
the industry 0.08
the ink -0.11
the inspection 0.07
the inspector 0.69
the inspectorate 0.44
the integrity 0.08
the intended -0.15
the intern -0.32
the internet -0.51
the investigation 0.18
the iso -0.12
the issue 0.80
the jar -0.14
the javascript 0.08
the journal 0.22
the judge -0.45
the key -0.05
the keys 0.10
the kick -0.23
the label -0.52
the landing -0.09
the landlord -0.32
the latest 0.53
the law 0.66
the lawyers 0.07
the lead -0.20
the ledger 0.15
the length -0.11
the letters -0.09
the lid 0.35
the life 0.27
the lift -0.10
the lights 0.11
the lines 0.06
the links 0.22
the list -0.19
the live 1.26
the lobby -0.26
the login -0.12
the logo -0.12
the long -0.09
the longest -0.12
the loss 0.09
the lunch -0.36
the lyon 0.47
the machine 0.20
the manufacturer -0.52
the march 0.19
the margin -0.06
the marketing -0.39
the marketplace 0.43
the matter 0.37
the may 0.12
the meeting -0.32
the menu -0.14
the mes -0.25
the message -0.45
the method -0.08
the mfa -0.06
the migrations 0.05
the minimum -0.21
the ministry 0.30
the minute -0.09
the minutes -0.41
the missing -0.13
the mock -0.46
the model 0.42
the module -0.06
the modules -0.20
the moment -0.12
the monthly -0.08
the more -0.11
the morning 0.05
the most 0.20
the move 0.05
the name 0.20
the names 0.06
the nda 0.59
the nearest -0.20
the neighbours 0.33
the new -0.07
the night 0.18
the nightly 1.01
the notary -0.09
the note 0.07
the number -0.16
the numbered 0.10
the office -0.13
the official 0.74
the old 0.21
the only 0.06
the open 0.06
the operator 0.14
the opinion 0.06
the order -0.07
the original 0.16
the originals -0.19
the other 0.23
the others 0.27
the outage 0.71
the output 0.14
the outside 0.13
the overview -0.14
the padlock -0.28
the page -0.55
the panel -0.19
the paper 0.12
the paperclip -0.09
the paperwork 0.43
the parcel -0.09
the part -0.15
the partner -0.07
the past 0.41
the pattern -0.11
the pdf 0.08
the pen -0.05
the pencil -0.14
the people 0.46
the permanent 0.34
the permission 0.23
the persistence -0.26
the persona -0.15
the phase -0.08
the photos -0.09
the phrase -0.34
the pickiest 0.18
the picture -0.09
the piece -0.14
the pieces -0.11
the pilot -0.56
the pitch -0.20
the place -0.54
the plain -0.15
the plan -1.13
the plant -0.09
the platform 0.79
the plug 0.18
the point -0.13
the policy 0.11
the polish 0.42
the portal 0.15
the poster -0.51
the practice -0.37
the present -0.89
the presenter -0.24
the press 0.07
the preview -0.89
the pricing -0.06
the primary 0.16
the printed 0.06
the printout -0.18
the privacy 0.08
the problem -0.44
the procedure 0.19
the product 0.15
the production 0.08
the project -0.44
the property -0.64
the protocol 0.36
the prototype -0.39
the provider -0.22
the pump -0.27
the push 0.27
the qms 1.04
the qp 0.09
the qualified -0.05
the quarter 0.11
the quarterly -0.06
the query -0.14
the question -0.21
the r 0.16
the raw 0.51
the read 0.42
the reader -0.09
the readiness 0.45
the readme -0.06
the real 0.67
the reason 0.33
the record 0.77
the records 0.14
the reference -0.35
the references 0.13
the region -0.29
the register 0.42
the registrar 0.18
the regulated 0.07
the regulator 0.06
the rejected -0.11
the relation 0.13
the released -0.08
the report 0.10
the reports -0.10
the repository 0.09
the required 0.48
the rest -0.16
the restores -0.07
the result 0.21
the retention 0.17
the retest 0.24
the retrained 0.22
the retraining 0.25
the revised 1.33
the revision 0.05
the rfp -0.31
the ribbon 0.15
the right 0.57
the rights 0.09
the road -0.34
the roadmap -0.20
the role -0.06
the rows -0.09
the rule -0.24
the ruling 0.45
the rumour 0.06
the sales -0.10
the sample -0.05
the sandbox -0.22
the schema -0.11
the screen 0.05
the screenshot -0.11
the script -0.11
the sealed 0.21
the search -0.41
the second -0.10
the security -0.38
the seed -0.42
the sense -0.45
the sentence -0.73
the server 0.52
the service 0.88
the settings 0.07
the seven 0.14
the shared 0.05
the sheet 0.14
the shop 0.43
the sidebar -0.33
the signature 0.09
the signer 0.09
the signing -0.21
the simple -0.19
the single -0.09
the site 0.07
the slide -0.42
the slogan -0.26
the small 0.25
the smallest -0.18
the soc 0.42
the sole 0.19
the sort 0.17
the source 0.12
the sponsor -0.26
the spot 0.45
the sprint -0.22
the sso -0.30
the standard -0.39
the standby -0.10
the state -0.12
the statement -0.06
the status -0.28
the statutory 0.29
the steering -0.13
the step -0.28
the storage 0.11
the store 0.15
the stored 0.39
the stores -0.17
the story 0.12
the storyboard -0.11
the strength 0.15
the strictest 0.38
the string -0.11
the style -0.20
the subject 0.08
the submission 0.17
the suite 0.55
the summer -0.06
the superseded 0.06
the supplier -0.63
the surveillance 0.24
the swiss 0.66
the system 1.19
the tab -0.50
the table -0.28
the tablet -0.07
the tamper -0.24
the team -0.58
the template -0.24
the tenancy -0.16
the tenant 0.08
the tender -0.39
the terminal 0.09
the test -0.10
the testers 0.47
the things -0.43
the third -0.32
the thread 0.09
the threat -0.17
the three -0.30
the ticket -0.33
the tie 0.64
the time -0.16
the timeline -0.07
the title 0.08
the to 0.09
the toast -0.14
the token -0.06
the tool 0.05
the tooltip -0.27
the top -0.88
the toughest 0.12
the tour -0.58
the trade -0.11
the trail 0.30
the train -0.08
the trainer -0.31
the training -0.09
the trial -0.12
the trouble -0.18
the truth 0.08
the type 0.38
the typo -0.10
the ui 0.24
the unbroken -0.19
the us -0.06
the usability -0.06
the user -0.29
the usual -0.24
the valid -0.09
the variable -0.11
the vault 0.24
the vendor 0.53
the verifier -0.26
the version 0.12
the very 0.16
the video -0.10
the vision -0.06
the vote -0.12
the waiting -0.06
the walkthrough 0.35
the wall 0.12
the walls 0.33
the watermark -0.36
the web 0.10
the website -0.25
the welcome -0.13
the wet 0.06
the whiteboard 0.07
the whole 0.33
the window -0.17
the wire 0.28
the wiser -0.07
the word -0.19
the wording 0.13
the words 0.30
the works 0.10
the workshop -0.19
the write 0.51
the year -0.43
the yellow -0.08
the “ 0.06
theatre -0.21
their 0.08
their _ , 0.13
their _ and 0.12
their _ deviation 0.18
their _ it 0.51
their _ on -0.09
their _ only -0.10
their _ system -0.34
their _ us 0.08
their _ work 0.06
their batch 0.25
their batches 0.37
their capas 0.05
their company 0.12
their copies 0.06
their corporate 0.44
their daily -0.09
their data -0.59
their digest -0.12
their employer 0.26
their files -0.06
their first -0.26
their iso -0.09
their legal 0.44
their letter 0.22
their numbered 0.09
their official 0.20
their opinion 0.42
their owner -0.11
their phones 0.44
their quality 0.25
their real 0.59
their regulated -0.07
their retention 0.21
their role 0.42
their scopes 0.26
their soc 0.39
theirs . -0.08
them -0.06
them $ 0.16
them . -0.09
them : 0.23
them _ @us 0.13
them _ and 0.06
them _ its 0.14
them _ on 0.08
them _ them 0.09
them _ we -0.11
them a 0.08
them all 0.48
them already 0.06
them as -0.09
them at 0.08
them away -0.05
them back 0.11
them elsewhere -0.06
them for -0.30
them in -0.24
them is -0.05
them now 0.31
them off 0.32
them out 0.09
them the 0.13
them through 0.43
them without 0.07
theme -1.31
themselves 0.57
themselves . 0.08
themselves are -0.18
then -0.40
then _ , -0.08
then _ : -0.19
then _ a -0.06
then _ in -0.11
then _ then -0.11
then on 0.43
then we -0.50
there 0.19
there _ . -0.41
there _ ? -0.06
there _ approval 0.16
there _ back 0.22
there _ behind -0.11
there _ certifie -0.08
there _ come 0.08
there _ database -0.14
there _ deviation 0.17
there _ do 0.08
there _ environment -0.11
there _ for -0.06
there _ from -0.07
there _ hardly 0.10
there _ leave 0.15
there _ light 0.06
there _ link -0.05
there _ live -0.12
there _ module -0.06
there _ nee 0.26
there _ neither -0.14
there _ never 0.37
there _ none 0.13
there _ not 0.21
there _ one -0.08
there _ out 0.15
there _ page -0.07
there _ path 0.13
there _ plan -0.07
there _ production -0.12
there _ proof -1.01
there _ restore 0.07
there _ show -0.12
there _ single 0.32
there _ some -0.05
there _ store -0.07
there _ that 0.27
there _ to -0.10
there _ trust 0.29
there _ yet -0.09
there a 0.23
there an -0.21
there and 0.16
there any -0.39
there are -0.10
there as 0.30
there backups -0.10
there being -0.61
there by 0.09
there for 0.06
there has 0.18
there in 0.84
there it -0.11
there must -0.20
there on 0.21
there to -0.14
there tomorrow 0.06
there used -0.16
there was 0.17
there when 0.19
there yet 0.20
these -0.05
these . -0.11
these _ be -0.09
these _ not 0.06
these are 0.10
these days 0.69
these gates 0.08
they 0.10
they 'd -0.18
they ? -0.17
they _ and 0.17
they _ can 0.29
they _ e 0.07
they _ every 0.14
they _ for 0.15
they _ mail 0.07
they _ no -0.06
they _ not 0.07
they _ now 0.32
they _ on 0.06
they _ our 0.46
they _ over -0.06
they _ the 0.09
they _ user -0.27
they _ with 0.08
they _ your 0.13
they already -0.31
they are 0.26
they arrive 0.27
they belong -0.10
they can 0.20
they carry 0.49
they come 0.23
they decide 0.73
they do -0.13
they find -0.07
they held 0.36
they live 0.07
they may 0.18
they reach 0.06
they see -0.12
they share -0.09
they touch -0.12
they use 0.09
thi _ 's 0.06
thi _ . 0.10
thi _ @us 0.09
thi _ about -0.19
thi _ all 0.07
thi _ be -0.17
thi _ can -0.07
thi _ current -0.06
thi _ doe -0.25
thi _ for -0.11
thi _ from 0.06
thi _ go -0.11
thi _ its -0.29
thi _ nothe -0.07
thi _ or -0.09
thi _ real 0.21
thi _ say -0.24
thi _ since 0.12
thi _ so -0.14
thi _ soc 0.15
thi _ to 0.07
thi _ will -0.10
thi _ would -0.14
thi _ you -0.06
thi _ “ 0.18
thing 0.06
thing , 0.07
thing : 0.48
thing _ . -0.07
thing _ about -0.06
thing _ it 0.06
thing _ not -0.22
thing _ past 0.06
thing _ to 0.11
thing _ we -0.05
thing about -0.18
thing it -0.19
thing of 0.13
thing on 0.06
thing that -0.16
thing the -0.43
thing we -0.43
thing you 0.33
things -0.47
things , 0.13
things . 0.08
things : -0.39
things stand -0.26
things that -0.53
things this 0.07
things to -0.16
things we 0.05
things you -0.13
think -0.06
think _ . -0.24
think _ a -0.05
think _ audit 0.07
think _ be 0.09
think _ do 0.37
think _ doe 0.66
think _ not 2.75
think _ our 0.05
think of 0.41
think that -0.16
third -0.14
third . -0.09
third _ the -0.09
third floor -0.35
third phase -0.07
third quarter -0.21
thirty _ , 0.08
thirty five -0.15
this -0.31
this . -0.08
this : 0.10
this afternoon 0.58
this api -0.13
this button -0.11
this dashboard -0.20
this database -0.19
this endpoint -0.15
this environment -0.40
this file -0.09
this is 0.29
this line -0.36
this manual -0.09
this morning 1.22
this one 0.45
this page 0.17
this paragraph -0.24
this pilot 0.06
this point -0.10
this preview -0.12
this project -0.08
this prototype -0.65
this screen -0.66
this site -0.56
this software -0.24
this space -0.27
this spring 0.67
this sprint -0.12
this stage -0.47
this summer 0.48
this thing 0.07
this version -0.25
this workspace -0.14
this year 0.39
those 0.14
those _ , -0.05
those _ the 0.07
those it 0.33
those of 0.18
those records 0.38
though 0.14
though , 1.58
though _ already -0.11
though _ be 0.18
though _ on -0.05
though _ the 0.07
though a 0.14
though it -0.08
though our 0.36
though the -0.07
though we -0.28
thought -0.05
thoughtfully 0.34
thoughtfully engineered -0.07
thousands 0.09
thousands of 0.17
thread -0.15
thread _ complaint 0.08
thread _ deviation -0.06
thread _ module 0.05
thread _ retraine 0.17
thread and -0.07
thread between 0.31
thread in -0.10
thread through 0.12
thread ” -0.20
threat -0.49
threat model -0.39
three _ and 0.08
three _ from -0.06
three _ real 0.19
three _ their 0.05
three _ zone 0.16
three are -0.06
three availability 0.41
three changes 0.14
three clicks 0.11
three continents 0.40
three disks 0.25
three homes 0.23
three months -0.10
three nodes 0.85
three of -0.28
three places 0.44
three plants -0.49
three things -0.49
three zones 0.08
through 0.22
through . 0.32
through @us -0.32
through _ 's -0.09
through _ , -0.20
through _ . 0.07
through _ a -0.12
through _ and 0.24
through _ company 0.08
through _ customer 0.14
through _ directory -0.11
through _ door 0.06
through _ entra 0.18
through _ for 0.08
through _ id 0.17
through _ ii 0.13
through _ same 0.14
through _ since 0.06
through _ tenant 0.06
through _ that 0.06
through _ the -0.06
through all 0.35
through an 0.18
through and 0.09
through azure 0.05
through entra -0.20
through every 0.21
through it -0.09
through okta 0.29
through one 0.05
through our 0.49
through saml -0.05
through the 0.34
through to -0.06
through type 0.45
through us 0.49
through without -0.22
through your -0.36
throughout 0.12
throughout . 0.50
throw _ the 0.26
throw out 0.53
thrown 0.06
thrown out 0.13
throws 0.11
thursday _ . -0.07
thursdays -0.34
ti _ . 0.11
ti _ its 0.08
ti _ that 0.11
ti _ the 0.36
ti _ to 0.05
tick 0.19
tick , 0.17
tick : 0.68
tick _ box 0.10
tick _ the -0.08
tick _ to 0.07
tick _ “ 0.11
tick box 0.45
tick mark 0.13
tick next 0.11
ticked 0.39
ticked , 0.28
ticked . -0.05
ticked off 0.06
ticket -0.36
ticket . -0.21
ticket _ . -0.11
ticket _ be -0.11
ticking -0.15
ticks 0.07
tidied 0.08
tie 0.15
tie to -0.08
tied 0.54
tied for 0.12
tied to 0.15
tied together -0.26
ties complaints -0.35
ties each -0.11
ties to 0.32
tile 0.07
tile : 0.74
tile with 0.34
tiles -0.27
time $ 0.31
time _ ? -0.05
time _ back 0.12
time _ day 0.06
time _ hour 0.10
time _ mean 0.07
time _ one -0.06
time _ what 0.06
time _ would -0.20
time has 0.08
time is 0.06
time it 0.23
time of -0.40
time on -0.09
time recovery 0.05
time stamp 0.12
time we 0.06
time you 0.07
timed , 0.18
timed and -0.33
timeline -0.62
timeline _ . -0.08
timeline _ audit -0.10
timeline _ be 0.12
timeline _ trail -0.10
timeline an -0.23
timer -0.12
times -0.11
times a -0.10
timestamp 0.28
timestamp service 0.06
timestamping 0.14
timestamps -0.06
timestamps in -0.10
tireless 0.70
tisax 0.09
tisax label 0.26
title -0.92
title , -0.14
title . -0.32
title : 0.22
title _ . -0.06
title _ and -0.32
title _ no -0.09
title _ the -0.19
titled -0.07
titles -0.37
titles and -0.10
tls -0.13
to -0.06
to $ 0.15
to , 0.13
to 2026 0.07
to 2027 0.21
to 30 -0.29
to ? 0.47
to @us -0.21
to _ . -0.16
to _ /gates/oven-heat -0.05
to _ 6 0.06
to _ 9001 0.07
to _ : 0.08
to _ ; 0.07
to _ ? -0.16
to _ a 0.05
to _ after -0.06
to _ agency 0.10
to _ and 0.12
to _ another 0.10
to _ anyone -0.29
to _ append 0.06
to _ assistant 0.08
to _ authorize -0.08
to _ bee -0.08
to _ before -0.05
to _ board -0.12
to _ body 0.09
to _ both -0.05
to _ box -0.06
to _ build -0.08
to _ click 0.19
to _ collecte -0.16
to _ complaint 0.07
to _ compliant 0.08
to _ copilot 0.08
to _ could -0.06
to _ cross 0.09
to _ demo -0.06
to _ design 0.06
to _ disk -0.08
to _ do 0.18
to _ doe 0.14
to _ e -0.09
to _ encrypte -0.08
to _ enforce -0.08
to _ entrie -0.12
to _ entry 0.05
to _ everythe 0.08
to _ exact 0.29
to _ exist -0.12
to _ find -0.07
to _ first -0.12
to _ from -0.08
to _ get 0.19
to _ identity 0.25
to _ if -0.20
to _ isolate -0.18
to _ issue 0.08
to _ item -0.07
to _ itself 0.08
to _ last -0.08
to _ letter 0.07
to _ look -0.07
to _ meet -0.11
to _ minute 0.07
to _ module 0.11
to _ name 0.06
to _ not 0.63
to _ notifie 0.13
to _ now -0.24
to _ or -0.28
to _ out -0.07
to _ page -0.51
to _ person -0.13
to _ pilot -0.14
to _ provider 0.12
to _ qa 0.07
to _ ready 0.19
to _ record -0.09
to _ region 0.27
to _ regulate 0.10
to _ replicate 0.05
to _ retraine 0.06
to _ review -0.06
to _ revize 0.14
to _ sample -0.11
to _ second 0.06
to _ security 0.07
to _ since 0.08
to _ single 0.06
to _ so -0.05
to _ statement -0.13
to _ stay 0.08
to _ storage 0.08
to _ straight 0.09
to _ text -0.09
to _ than -0.06
to _ their -0.07
to _ then -0.08
to _ thi 0.06
to _ time -0.11
to _ top -0.16
to _ traine 0.11
to _ trie -0.07
to _ two -0.05
to _ unbroken 0.14
to _ validate -0.09
to _ wall -0.08
to _ who -0.22
to _ workspace -0.06
to _ would -0.29
to _ write -0.14
to _ wrong -0.16
to _ your 0.07
to _ zone 0.05
to _ “ 0.15
to _ ” 0.11
to act 0.06
to add -0.18
to agree -0.28
to all 0.39
to alter 0.38
to an -0.06
to another 0.06
to anyone -0.21
to anything -0.26
to apply -0.09
to approve 0.19
to archive 0.41
to ask 0.09
to audit -0.08
to authorise -0.14
to be -0.08
to become -0.59
to begin 0.15
to both -0.41
to bridge -0.52
to bring -0.06
to build -0.35
to call -0.24
to capa 0.27
to carry -0.24
to catch -0.08
to chance 0.13
to chase 0.07
to check 0.10
to choose -0.26
to closed 0.77
to confirm 0.10
to corrective 0.08
to cover -0.72
to create 0.05
to cure 0.21
to customers -0.15
to data 0.05
to december 0.09
to delight 0.52
to demonstrate -0.12
to describe -0.10
to deviation 0.06
to disposal 0.50
to do 0.07
to documents -0.16
to drop 0.06
to durable 0.12
to each 0.47
to earn -0.14
to edit 0.34
to effective 0.69
to encrypt 0.07
to end 0.23
to enter 0.22
to everyone -0.05
to exactly 0.07
to exist -0.61
to explain -0.10
to export -0.16
to fail -0.28
to fda 0.13
to file 0.09
to fill -0.12
to final 0.82
to find 0.08
to five -0.08
to follow -0.77
to forge 0.14
to frankfurt 0.36
to give 0.19
to green -0.41
to guess 0.11
to hang -0.34
to happen -0.11
to have -0.64
to hold -0.90
to in -0.10
to insist -0.15
to iso 0.09
to isolate -0.08
to it 0.47
to its -0.11
to judge -0.06
to jump -0.12
to june 0.09
to know 0.24
to label -0.06
to last -0.10
to learn -0.09
to let -0.39
to list 0.24
to lock -0.06
to look 0.07
to lose -0.32
to match 0.11
to mean 0.07
to meet 0.33
to mend -0.09
to module -0.11
to move -0.30
to named -0.05
to nothing -0.06
to offer -0.05
to official 0.22
to operate -0.05
to ours -0.20
to outlive -0.05
to own -0.06
to paper 0.25
to pass -0.33
to place -0.13
to plan -0.08
to point -0.07
to precede -0.22
to production -0.08
to promise -0.24
to prove -0.21
to publish -0.29
to put -0.25
to reach 0.10
to receive -0.17
to recover -0.15
to refuse -0.07
to regulated -0.06
to remember 0.14
to replace -0.21
to restore -0.78
to retraining 0.63
to retype 0.38
to revised 0.27
to roles -0.63
to satisfy 0.12
to save -0.18
to say 0.09
to security -0.23
to see -0.48
to separate -0.08
to september -0.09
to shop 0.07
to show -0.21
to sign 0.30
to single 0.41
to sit -0.30
to somebody 0.37
to stamp 0.70
to start -0.79
to stop -0.11
to take -0.06
to tape -0.12
to ten -0.22
to test 0.10
to that 0.22
to the 0.26
to think -0.32
to three 0.33
to touch 0.37
to train -0.15
to trust 0.10
to try -0.43
to unblock -0.18
to use -0.47
to verify 0.14
to walk -0.24
to work 0.12
to worry -0.17
to your -0.17
to zero -0.05
toast -0.29
toast , -0.05
today 0.64
today $ 0.29
today , 0.07
today . 0.64
today ; 0.07
today ? -0.19
today _ . 0.12
today _ 2 -0.05
today _ ai 0.06
today _ and 0.06
today _ be 0.06
today _ certifie 0.08
today _ do -0.35
today _ document 0.11
today _ doe -0.41
today _ for 0.10
today _ not -2.27
today _ our -0.05
today _ record 0.07
today _ release 0.06
today _ the -0.06
today _ with 0.07
today a 0.25
today and 0.26
today is -0.31
today the -0.13
todo -0.09
together -0.05
together _ and 0.09
together by 0.06
together for -0.08
token 0.34
token , 0.84
token _ and 0.09
token _ the 0.11
token from 0.30
tokens 0.17
tokens are 0.58
told -0.27
told apart -0.11
told so -0.07
told that -0.29
told to -0.11
told us -0.11
told when -0.06
told you 0.15
tombstone 0.06
tombstones 0.07
tomorrow 0.06
tomorrow . -0.31
tomorrow : 0.08
tomorrow ? -0.07
tonight 0.18
tonight , 0.07
too , -0.10
too : 0.66
too _ . -0.10
too _ be 0.14
took it -0.43
took over 0.51
took people 0.57
tool _ . -0.07
tool _ a 0.06
tool _ the 0.13
tool for -0.08
tools that -0.09
tooltip -0.12
tooltip _ the -0.21
tooltip on -0.08
tooltip “ 0.06
tooltips -0.31
top -0.09
top . -0.09
top of 0.11
top right -0.25
topic -0.22
topics -0.14
torn 0.07
torque -0.11
total 0.40
totp 0.76
totp , 0.19
touch 1.05
touch . -0.11
touch _ . 0.14
touch a 0.36
touch the 0.09
touched 0.49
touched , 0.18
touches 0.05
toughest 0.56
tour -0.60
tour , 0.27
tour . -0.22
tour ; -0.14
tour _ . -0.08
tour _ a 0.08
tour _ and -0.06
tour _ be -0.10
tour is -0.08
toward -0.31
toward _ . 0.40
toward _ 27001 0.18
towards -0.14
towards a -0.36
towards iso 0.34
town 0.10
toy -0.08
trace , -0.10
trace . -0.13
trace back -0.10
trace in -0.07
traceability 0.08
traceability $ -0.06
traceability . 0.18
traceability _ a 0.06
traceability _ ability -0.10
traceability _ capa 0.09
traceability _ complaint 0.18
traceability _ deviation 0.07
traceability _ every 0.11
traceability _ from 0.28
traceability _ live 0.08
traceability _ not 0.17
traceability _ the -0.06
traceability _ we -0.05
traceability across 0.37
traceability from 0.13
traceability has 0.14
traceability matrix 0.08
traceability that 1.25
traceability verified 0.21
traceability | 0.14
traceability ” -0.44
traceable 0.06
traceable _ and -0.17
traceable review 0.07
traceable to -0.10
traceable ” -0.08
tracked $ 0.09
trade -0.08
trade _ . -0.11
trade fair -0.43
traffic -0.09
traffic _ green 0.34
traffic light -0.08
trail 0.09
trail , 0.17
trail ? -0.42
trail _ 's 0.13
trail _ , 0.09
trail _ all 0.25
trail _ at -0.08
trail _ complete 0.06
trail _ edit 0.28
trail _ its -0.07
trail _ mis -0.12
trail _ one 0.05
trail _ roadmap -0.31
trail _ with -0.10
trail and -0.19
trail as 0.12
trail behind -0.07
trail complete 0.07
trail gate -0.15
trail is 0.08
trail nobody 0.42
trail off 0.28
trail review -0.07
trail with 0.89
trail ” -0.36
trails -0.24
train -0.16
train ai -0.15
traine _ ; 0.17
traine _ for -0.07
traine _ off 0.25
trained 0.13
trained in -0.07
trainee 0.27
trainee sees -0.09
trainer -0.10
trainers -0.45
training -0.05
training $ 0.19
training , 0.09
training : -0.06
training and 0.57
training course -0.34
training is 0.08
training it -0.11
training matrices -0.10
training matrix -0.25
training module -0.21
training on -0.24
training record 0.27
training records -0.05
training room -0.24
training tasks 0.07
training wheels -0.15
trainings 0.25
transaction 0.35
transcript -0.13
transit -0.06
translated -0.20
translation _ be -0.21
transparency -0.26
transparency logs -0.24
travel -0.30
travels -0.06
tray -0.05
treat -0.49
treat _ . -0.06
treat _ as -0.07
treat each -0.05
treat generated -0.10
treat it -0.14
treatment 0.28
trend _ certifie 0.08
trend charts -0.06
trend report 0.22
trend reports 0.23
triage 0.07
trial -0.20
trial tablet -0.32
tried . 0.06
tried to 0.11
tries 0.56
tries . 0.12
tries to 0.19
trigger 0.11
triggered 0.25
trouble -0.06
true . -1.36
true _ , 0.09
true _ be 0.06
true _ can -0.16
true _ not 0.70
true copies 0.08
true electronic 0.13
true that 0.10
truly 0.15
truly _ , 0.10
trust 0.13
trust , -0.15
trust _ 's 0.08
trust _ 1 -0.12
trust _ @us 0.16
trust _ and 0.12
trust _ but 0.08
trust _ categorie -0.10
trust _ every 0.06
trust _ examine 0.10
trust _ for 0.09
trust _ not -0.06
trust api -0.10
trust categories 0.11
trust center -0.35
trust criterion 0.46
trust ledger -0.37
trust lock -0.13
trust model -1.32
trust page -0.26
trust portal 0.06
trust service -0.13
trust services 0.08
trusted 0.13
trusted . -0.21
trusted in -0.16
trusted to 0.11
trusted with 0.14
trusting the 0.06
trusts 0.10
trusts nobody 0.66
trusts your 0.26
truth 0.11
truth _ not -0.19
truth or -0.11
try _ and 0.17
try _ the 0.20
try out -0.29
try the -0.22
trying to 0.15
tsc 0.10
tuesday 0.05
tuesday 's 0.14
tuesday , -0.08
tuesdays -0.31
tug at -0.07
turn -0.67
turn _ call 0.09
turn _ green -0.13
turn _ on -0.40
turn down -0.20
turn into -0.42
turn it 0.05
turn to -0.07
turne _ , -0.05
turned 0.30
turned away 0.13
turned green 0.47
turned on 0.22
turning 0.06
turns 0.08
turns down 0.31
turns effective 0.13
turns green -0.57
tutorial -0.29
tuv -0.25
tuv issues -0.53
tuv sud -0.16
twelve 0.08
twelve months 0.14
twelve plants 0.08
twenty -0.10
twice 0.23
twice _ year 0.06
twice a 0.11
twice this 0.42
twin 0.32
two -0.05
two , -0.07
two _ @us 0.29
two _ and 0.10
two _ between 0.05
two _ customer 0.06
two _ for 0.08
two _ joine 0.06
two _ meane 0.20
two _ number -0.16
two _ of -0.08
two _ run 0.10
two _ same -0.05
two _ signe 0.05
two _ their 0.06
two _ three -0.12
two _ who -0.14
two _ would -0.07
two _ your 0.22
two are -0.22
two clicks -0.13
two clients 0.06
two competitors -0.11
two component 0.06
two credentials 0.29
two customers 0.06
two data 0.82
two days -0.15
two different -0.08
two disks 1.06
two electronic 0.53
two engineers -0.47
two factors -0.16
two files -0.13
two former -0.07
two hours 0.05
two kinds -0.17
two locks 0.06
two media -0.09
two modules -0.18
two person 0.11
two records -0.05
two reviewers 0.06
two subscribers 0.46
two things -0.27
two way 0.08
two weeks 0.10
two words -0.12
txt -0.05
tying -0.21
type -0.10
type , -0.14
type . -0.74
type 2 0.36
type _ ( 0.07
type _ , -0.08
type _ 2025 0.07
type _ : 0.09
type _ @us 0.05
type _ be -0.06
type _ by -0.10
type _ clean 0.05
type _ complete 0.11
type _ every -0.05
type _ exist 0.10
type _ from 0.05
type _ iso 0.22
type _ last 0.05
type _ look -0.14
type _ name -0.08
type _ now 0.09
type _ of -0.05
type _ opinion 0.07
type _ period -0.05
type _ twelve 0.17
type _ type -0.05
type _ under 0.06
type _ with -0.06
type _ | -0.05
type ii 0.21
type is -0.08
type script -0.26
type your 0.87
typed -0.68
typed . -0.55
typed by -0.45
typed in 0.10
typed it -0.08
typed name -0.06
typed on 0.06
types . 0.29
typical -0.07
typo -0.10
typo _ the -0.07
typo on -0.23
typos -0.33
ui 0.35
un 0.41
unaided 0.17
unaided . 0.34
unalterable 0.26
unalterable _ of 0.10
unalterable audit 0.15
unalterable history 0.17
unalterable log 0.13
unalterable trail 0.06
unaltered 0.30
unaltered . 0.31
unattended 0.06
unaudited -0.11
unauthenticated 1.53
unauthorised calls 0.23
unavailable -1.14
unavailable $ -0.34
unavailable , 0.14
unavailable . -0.47
unavailable and 0.13
unavailable in -0.16
unblock -0.18
unbreakable 0.51
unbroken 0.45
unbroken _ complaint 0.05
unbroken _ from 0.17
unbroken _ run 0.08
unbroken _ thread 0.16
unbroken account -0.30
unbroken red 0.33
unbroken thread 0.06
uncertified 0.06
uncertified . 0.18
uncertified : 0.81
unchanged 0.16
unchecked 1.28
unchecked . 0.69
uncompromising 0.98
undefined -0.29
under 0.21
under " -0.23
under /api/ -0.14
under 21 -0.12
under _ ? -0.11
under _ @us 0.07
under _ and 0.43
under _ audite 0.10
under _ for -0.06
under _ its 0.11
under _ key -0.10
under _ lock 0.11
under _ retention 0.28
under _ soc 0.08
under _ with -0.06
under an 1.33
under control 0.08
under discussion -0.08
under dual 0.08
under every 0.60
under gdpr -0.17
under gmp -0.05
under legal 0.22
under lock 0.38
under nda -0.20
under no 0.11
under one 0.12
under our 0.22
under preferences -0.21
under retention 0.28
under seal 0.89
under settings -0.05
under ssae -0.10
under us 0.41
under “ -0.16
underneath is 0.25
understand -0.29
understand _ . -0.14
understands -0.73
understood -0.32
unencrypted 0.65
unencrypted , -0.28
unencrypted . 0.50
unfinished -0.08
unfinished , -0.06
unfinished . 0.06
unguarded 0.63
unguarded . 0.51
unguarded routes 0.52
unharmed 0.22
unharmed . 0.06
unit -0.28
units . 0.05
unknown -0.47
unknown address -0.06
unless 0.30
unless _ be -0.43
unless a -0.12
unless somebody 0.19
unless the 0.07
unlock 1.00
unlock _ floor 0.12
unlock _ shop 0.12
unlock _ tablet 0.12
unlock _ the 0.11
unlock on 0.48
unlocked 0.44
unlogged 0.50
unlogged . 0.59
unmet . 0.94
unmodified 0.63
unnoticed , 0.29
unnoticed . -0.32
unnoticed ? 0.14
unnumbered 0.12
unofficial . -0.29
unprotected 1.07
unqualifie _ . 0.09
unqualifie _ on 0.08
unqualified 0.62
unqualified , -0.10
unqualified . 0.62
unqualified opinion -0.09
unreadable -0.13
unrecorded 0.35
unrecorded . 0.15
unscheduled -0.31
unsigned , -0.15
untested -0.06
until 0.27
until 2026 0.64
until 2027 0.22
until 2028 0.84
until @us -0.44
until _ , 0.12
until _ . 0.08
until _ ; 0.53
until _ and -0.08
until _ be -0.52
until _ each -0.06
until _ gate -1.13
until _ have -0.12
until _ in -0.22
until _ meet -0.09
until _ place -0.15
until _ release -0.21
until _ store -0.11
until _ with -0.05
until a -0.72
until all -0.13
until certified -0.12
until durable -0.22
until each -0.22
until every -0.12
until last 1.45
until next 0.25
until our -0.11
until records -0.19
until restores -0.12
until server -0.08
until somebody -0.26
until someone 0.11
until the -0.37
until there -0.06
until these 0.07
until they 0.06
until we 0.09
untouched , -0.06
untouched . 0.60
untrue -0.05
untrue . -0.74
untrue _ @us 0.27
untrue _ could 0.09
untrue _ customer 0.09
untrue _ isolate -0.28
untrue _ one 0.09
untrue _ our -0.08
untrue _ see 0.09
untrue _ tenant -0.28
untrue to -0.13
unverified -0.50
up . 0.21
up ? -0.16
up _ : -0.07
up _ and 0.10
up _ before 0.12
up _ court 0.39
up _ each -0.05
up _ inspection 0.05
up _ log 0.11
up _ run 0.34
up _ soc 0.14
up _ to 0.11
up a -0.05
up all -0.10
up and 0.17
up at 0.07
up before 0.53
up company -0.07
up for -0.49
up hourly 0.10
up in 0.42
up mfa 0.08
up so 0.19
up the 0.08
up to -0.06
up when -0.06
up with -0.20
up your -0.06
up ” 0.07
update , 0.17
update : 0.19
update _ delete 0.06
update _ on 0.08
update and 0.13
updates . 0.12
upgrade _ . 0.06
upgrades 0.84
upgrades and 0.32
upholds 1.09
upload , 0.59
upload / -0.31
upload _ ? -0.09
upload _ encrypte 0.13
upload _ evidence -0.05
upload _ export -0.09
upload _ log -0.08
upload _ own 0.08
upload dialog -0.11
upload is -0.09
upload to 0.34
uploade _ behind 0.08
uploade _ hashe 0.09
uploade _ lock 0.08
uploaded 0.10
uploaded . -0.08
uploaded certificate 0.17
uploaded certificates 0.43
uploaded evidence 0.34
uploaded file 0.06
uploaded it 0.33
uploads are 0.21
upon -0.16
ups 0.06
ups . -0.42
uptime -0.10
uptime or -0.10
url 0.10
url _ a 0.06
url _ you 0.07
url that 0.14
urls -0.34
us 0.10
us " -0.07
us , 0.18
us : 0.37
us ; 0.32
us ? 0.63
us _ 's 0.05
us _ 27001 0.10
us _ : 0.52
us _ and 0.08
us _ audite 0.07
us _ because 0.14
us _ certificate 0.08
us _ find -0.13
us _ first -0.06
us _ get 0.08
us _ one 0.10
us _ since -0.08
us _ that -0.09
us _ the 0.09
us _ year 0.05
us a -0.08
us again -0.10
us against 0.33
us because -0.11
us for 0.14
us gdpr 0.12
us if -0.08
us in 0.12
us is 0.22
us its -0.31
us the 0.26
us to 0.10
us under 0.61
us what -0.16
us your -0.09
us “ -0.77
usability -0.65
usable -0.23
use $ 0.11
use : 0.13
use ? -0.26
use _ ; 0.29
use _ all 0.23
use _ as 0.09
use _ be 0.26
use _ e 0.08
use _ every -0.07
use _ for -0.07
use _ have -0.08
use _ name 0.11
use _ not 0.11
use _ only -0.08
use _ signature -0.05
use _ site 0.19
use _ word -0.08
use _ would -0.05
use _ you -0.06
use a -0.25
use and -0.06
use at 0.44
use by 0.34
use closed 0.11
use for 0.63
use invented 0.08
use since 0.30
use the -0.08
use their 0.21
use today 0.09
use | 0.13
use “ -0.20
use ” 0.14
used . -0.13
used ? -0.33
used a 0.07
used in -0.40
used to 1.43
useful -0.06
user , 0.24
user . 0.05
user _ ? -0.07
user _ @us 0.26
user _ and 0.06
user _ another -0.09
user _ by 0.12
user _ each 0.10
user _ role 0.07
user _ say -0.06
user _ tenant -0.15
user _ your 0.13
user _ ” -0.08
user at 0.10
user id 0.14
user may 0.39
user sees 0.35
user with -0.12
users 0.31
users $ 0.24
users , 0.15
users and -0.10
users authenticate 0.35
users come 0.64
users get -0.12
users must -0.18
users only 1.20
users will -0.45
users would -0.09
uses @us 0.07
uses a -0.36
uses it 0.24
uses the -0.11
usual -0.29
usual _ . -0.11
usually -0.92
usually _ . -0.07
utc -0.20
utf -0.23
utf 8 -0.26
v 0.49
vaccine 0.26
vaccine maker 0.10
vain for 0.40
valid 0.18
valid _ . 0.17
valid _ 2026 0.24
valid _ 2027 0.14
valid _ signature 0.23
valid _ the 0.06
valid as -0.31
valid electronic -0.22
valid through 0.27
valid to 0.10
valid until -0.30
valid version -0.13
validate -0.19
validate _ , -0.07
validate _ ; -0.12
validate _ ? -0.11
validate _ be -0.14
validate _ change -0.16
validate _ each -0.09
validate _ live 0.13
validated 0.06
validated $ 0.14
validated . 0.08
validated ? -0.06
validated against 0.11
validated and 0.44
validated migrations -0.10
validated on 0.34
validated production 0.14
validated state 0.13
validated system -0.08
validated the -0.20
validation -0.32
validation $ -0.28
validation , -0.55
validation . -0.34
validation _ , -0.23
validation _ a -0.23
validation _ and 0.14
validation _ event 0.06
validation _ lifecycle 0.06
validation _ of -0.16
validation _ signe 0.07
validation plan -0.34
validation report -0.10
value _ , 0.07
value _ a -0.07
value that -0.49
values -0.08
values . -0.11
values in -0.17
vanish when -0.13
vanished 0.06
vanishes -0.07
vanta -0.37
variable -0.23
vault 0.35
vault , 0.15
vault : 0.14
vault _ , -0.09
vault _ access 0.11
vault _ and 0.08
vault _ checksum 0.30
vault _ control 0.15
vault _ every 0.28
vault _ evidence 0.41
vault _ file 0.10
vault _ for 0.11
vault _ only -0.07
vault _ your 0.23
vault and -0.07
vault door -0.12
vault for 0.64
vault has 0.05
vault that 0.09
vault with 0.31
vault without -0.07
vault | 0.10
vault ” -0.41
veeva -0.81
vendor -0.38
vendor 's -0.73
vendor , -0.37
vendor . -0.32
vendor _ . -0.14
vendor _ 2 -0.11
vendor _ be -0.19
vendor _ evidence -0.08
vendor _ soc -0.11
vendor _ that -0.06
vendor _ us -0.12
vendor file -0.06
vendor for 0.06
vendor has -0.12
vendor is 0.11
vendor questionnaire 0.30
vendor risk 0.32
vendor that 0.10
verbs -0.20
vercel -0.31
verdict 0.20
verdict _ . 0.33
verdict _ as 0.06
verdict _ compliance 0.32
verdict _ final 0.16
verdict _ the 0.13
verdict is 0.27
verdict on 0.23
verdict ” -0.09
verdicts 0.13
verifiable 0.30
verification 0.20
verification , -0.14
verification code 0.57
verification gates 0.05
verifie _ . 0.07
verifie _ : -0.20
verifie _ a -0.18
verifie _ actor -0.07
verifie _ be -0.06
verifie _ directory 0.11
verifie _ every 0.47
verifie _ isolate -0.05
verifie _ name -0.05
verifie _ restore 0.05
verifie _ someone -0.05
verifie _ that -0.34
verifie _ the -0.08
verifie _ we -0.14
verified 0.17
verified $ 0.76
verified , -0.16
verified . 1.35
verified : -0.08
verified actor -0.51
verified against 0.23
verified and 0.06
verified before 0.06
verified for -0.05
verified hourly 0.22
verified nightly 0.69
verified sign 0.08
verified tenant -1.04
verified that -1.05
verified the 0.06
verified to -0.59
verified token 0.17
verified users 0.05
verifier -0.28
verify -0.14
verify _ be -0.05
verify _ each -0.05
verify who -0.19
version 0.19
version 1 0.23
version 2.0 0.07
version 3 0.29
version ; 0.16
version ? 0.23
version _ , 0.06
version _ and 0.08
version _ at 0.34
version _ force 0.10
version _ keep -0.08
version _ opene 0.10
version _ page -0.09
version _ thi -0.16
version _ to 0.06
version and -0.06
version control -0.16
version in -0.24
version one 0.59
version they 0.19
versioned 0.08
versioned , 0.23
versioned . -0.17
versioned and 0.13
versions are -0.06
versions can 0.38
versions of -0.21
very -0.07
very _ . -0.05
vets 0.36
vetted 0.83
vetted by 0.34
via 0.35
via _ . 0.10
via scim 0.15
vials -0.58
video -1.20
video , -0.20
video . -0.17
view , 0.07
view . 0.06
view _ , 0.11
view _ a -0.07
view _ and 0.07
viewer _ , 0.06
viewer can 0.07
viewer who 0.26
viewer ” -0.27
viewers 0.14
views , 0.20
virtually 1.31
virus scanned 0.20
vision -0.10
visit -0.07
visited -0.16
visitor -0.39
visitor _ . -0.07
visitor _ and -0.11
visitors -1.04
visitors of 0.11
visual -0.32
vocabulary -0.53
void 0.14
void . 0.10
voided 0.73
voids 1.57
vote 0.05
vote . -0.13
voted -0.09
vouch -0.08
vouch for -0.06
vouche _ , 0.15
vouche _ by 0.05
vouched 0.16
vouched for 0.18
vs 0.25
vulnerability -0.33
vulnerability and -0.19
wait -0.12
wait , 0.59
wait . -0.28
wait ; -0.14
wait _ , -0.05
wait _ : -0.21
wait _ ; 0.16
wait _ a 0.30
wait _ the 0.21
waite _ the 0.25
waiting -0.10
waiting list -0.08
waits -0.15
waits for 0.48
wal 0.25
wal _ every -0.08
walk _ badge 0.07
walk _ they 0.06
walk back -0.15
walk in 0.15
walked -0.28
walkthrough -0.98
walkthrough , 0.09
walkthrough . -0.17
walkthrough _ . -0.10
walkthrough _ a 0.05
wall , 0.11
wall _ be 0.06
wall _ customer 0.23
wall _ it -0.06
wall _ subscriber 0.12
wall _ two 0.06
wall has -0.29
wall is -0.12
walled 0.37
walled off 0.12
walls 0.24
walls , 0.13
walls : 0.10
walls are 0.78
walls between 0.33
wander 0.52
want -0.24
want _ . 0.07
want _ a -0.13
want _ an -0.13
want _ first 0.11
want _ record -0.19
want _ the -0.10
want _ to -0.12
want a -0.17
want of -0.10
want the -0.25
want to -0.30
wante _ . -0.18
wanted -0.75
wanted , -0.13
wanted . -0.37
wants -0.51
wants a -0.25
wants for -0.23
wants to -0.13
warehouse -0.24
warehouse . -0.23
warm standby 0.08
warn -0.12
warning -0.06
warning letter -0.31
was " 0.45
was assessed 0.11
was awarded 0.41
was blocked 0.58
was built 0.18
was clean -0.14
was closed 0.69
was collected -0.55
was committed -0.36
was complete -0.12
was completed 0.58
was confirmed -0.07
was cut -0.10
was deleted -0.16
was drawn 0.05
was dropped 0.15
was false -0.08
was founded -0.12
was granted -0.22
was held 0.21
was in 0.21
was issued 1.38
was kept -0.06
was last 0.29
was lifted 0.48
was made 0.08
was met 0.14
was never -0.77
was not -0.08
was once 1.44
was opened 0.27
was passed -0.14
was pen 0.15
was penetration 0.15
was picked -0.21
was published -0.44
was qualified 0.36
was rehearsed 0.27
was removed 0.14
was renewed 0.26
was replaced -0.16
was signed -0.18
was struck -0.49
was switched 0.33
was tested 0.32
was the 0.08
was to -0.45
was typed -0.60
was voted -0.13
was withdrawn -0.46
was wrong -0.08
was yesterday 0.62
was “ -0.10
watch this -0.21
watching 0.45
watermark -0.05
watermark . -0.18
watermark ; 0.54
watertight 0.65
wave -0.05
wax 0.23
wax seal 0.24
way 0.17
way $ 0.31
way . 0.05
way _ ; -0.07
way _ a -0.14
way _ be -0.11
way a -0.19
way in 0.14
way off 0.17
way round 0.13
way that -1.32
way to 0.26
way you 0.22
ways , 0.17
ways . 0.17
we 0.28
we 'd -0.85
we , 0.39
we . 0.87
we _ 's 0.07
we _ . 0.22
we _ : 0.32
we _ ? 0.07
we _ about -0.26
we _ add -0.06
we _ an -0.09
we _ any -0.10
we _ attestation 0.12
we _ atteste 0.08
we _ baa 0.07
we _ before -0.06
we _ both 0.05
we _ business 0.27
we _ but -0.09
we _ button -0.07
we _ buy -0.05
we _ call -0.10
we _ certification 0.07
we _ check -0.49
we _ claim -0.56
we _ deviation 0.05
we _ down -0.16
we _ dreame 0.20
we _ each 0.14
we _ everythe 0.09
we _ full 0.12
we _ her 0.05
we _ here -0.08
we _ hide 0.32
we _ in 0.13
we _ isolate -0.06
we _ key 0.09
we _ last -0.14
we _ leave 0.06
we _ live -0.05
we _ looke -0.07
we _ merely 0.15
we _ month 0.34
we _ name -0.08
we _ neither -0.06
we _ night -0.08
we _ no -0.49
we _ not -0.25
we _ nothe -0.24
we _ offer -0.13
we _ on -0.08
we _ ordere -0.07
we _ page -0.22
we _ past 0.24
we _ plug -0.08
we _ point -0.07
we _ put -0.08
we _ quarter 0.20
we _ reach -0.12
we _ read -0.64
we _ regulate 0.09
we _ requirement -0.07
we _ say -0.35
we _ share -0.11
we _ short -0.08
we _ show 0.16
we _ slide -0.25
we _ so -0.20
we _ some -0.08
we _ speak -0.09
we _ start -0.11
we _ take -0.11
we _ talk -0.34
we _ tell -0.05
we _ that -0.24
we _ thi -0.06
we _ those -0.07
we _ time -0.06
we _ to -0.29
we _ today 1.03
we _ under 0.05
we _ want -0.19
we _ write -0.06
we _ yet 0.08
we _ ” -0.15
we added 0.14
we admire -0.57
we aim -0.19
we answer -0.45
we ask -0.17
we asked -0.61
we bake -0.16
we call -0.20
we came 0.12
we can -0.39
we carry 0.08
we check 0.73
we closed 0.89
we collect 0.14
we comply 0.52
we declined -0.26
we deleted -0.08
we did 0.06
we do -0.26
we encrypt 0.55
we enforce 0.79
we ever -0.08
we expect -0.61
we fail 0.26
we finished 0.31
we gave 0.13
we give 0.21
we hand 0.24
we have 0.17
we hold 0.33
we hope -0.07
we host 0.51
we imagine -0.40
we intend -0.50
we issue 0.35
we issued 0.52
we keep 0.50
we know 0.61
we lacked 0.29
we let 0.10
we looked -0.06
we made -0.23
we make -0.07
we may -1.32
we mean -0.93
we meet 1.07
we mention -0.12
we might -0.38
we must -1.15
we need -0.70
we no -0.07
we now 0.33
we offer 0.41
we open -0.19
we operate -0.06
we owe -0.76
we passed -0.25
we plan -0.29
we print -0.05
we process 0.20
we produce 0.06
we ran 0.96
we read -0.66
we received 0.34
we rehearsed -0.09
we restore 0.51
we restored 0.40
we run 1.73
we sailed 0.45
we satisfy -0.06
we say -0.17
we see 0.50
we sell 0.13
we send 0.22
we shall 0.06
we sign 0.56
we start -0.10
we still 0.23
we stopped 0.33
we store 1.31
we support 0.47
we switched 0.12
we take 0.19
we talk -0.15
we test 0.11
we tick 0.08
we to 0.06
we took -0.19
we turn -0.05
we typed -0.09
we upload -0.08
we use -0.17
we used -0.35
we verified -0.09
we want -0.60
we went 0.56
we were 0.09
we will -0.72
we would -0.72
we wrote -0.44
weak 0.11
weakness and -0.11
weather -0.06
web host -0.10
web page -0.13
webhooks 0.36
webhooks and 0.74
webinar -1.84
website -1.36
website , -0.36
website is -0.06
websocket 0.09
wednesday . -0.12
wednesdays -0.15
week 0.05
week . 0.28
week _ @us 0.15
week _ a 0.14
week _ and 0.16
week _ in 0.08
week of 0.11
week the 0.09
week to 0.12
weekly 0.28
weekly , 0.11
weekly and 0.21
weeks 0.06
weeks on 0.17
weigh -0.22
weighed 0.14
weighs 0.25
weighs the 0.35
weight 0.22
weight , 0.07
weight _ autograph 0.11
weight _ handwritten 0.22
weight _ ink 0.07
weight as -0.31
weight of 0.21
welcome _ us -0.13
welcome to -0.15
welded 0.23
welded to 0.06
well . 0.12
well : -0.07
well _ data 0.28
well _ it -0.13
well written -0.16
went 0.22
went , -0.25
went . -0.28
went from 0.30
went ga -0.20
went green 0.38
went home 1.03
went in 0.80
went into -0.16
went live -0.17
went missing 0.12
went through -0.25
went wrong -0.09
were 0.07
were . 0.07
were a -0.05
were an 0.09
were back -0.18
were built -0.16
were given 0.21
were in -0.16
were never -0.10
were not 0.61
were noted -0.06
were one -0.06
were released 0.22
were still 0.15
were tested 0.16
were the 0.06
were there -0.15
were written -0.31
were you 0.06
wet 0.11
wet _ , -0.09
wet _ . 0.09
wet ink 0.14
what , 0.17
what _ ? -0.35
what _ as 0.11
what _ ask -0.40
what _ assistant 0.05
what _ between -0.48
what _ blocke -0.07
what _ build -0.09
what _ burn 0.13
what _ call -0.05
what _ check -0.06
what _ conclude 0.16
what _ count 0.15
what _ decide 0.09
what _ durable -0.19
what _ entere 0.22
what _ file 0.06
what _ for -0.06
what _ gate -0.09
what _ get 0.25
what _ hand 0.26
what _ happen -0.11
what _ history 0.09
what _ into 0.08
what _ lack -0.24
what _ leave -0.14
what _ like -0.05
what _ look -0.35
what _ mis -0.40
what _ nee -0.15
what _ need -0.17
what _ not -0.06
what _ now 0.19
what _ official 0.06
what _ on 0.08
what _ production -0.08
what _ show -0.08
what _ signature -0.06
what _ stay 0.51
what _ still -0.10
what _ take -0.10
what _ time -0.07
what _ user 0.24
what _ we -0.07
what _ which -0.15
what _ would -0.18
what _ you -0.06
what _ your 0.09
what _ ” -0.21
what a -0.13
what about 0.09
what an -0.31
what are -0.14
what began -0.07
what caused 0.06
what comes 0.19
what counts -0.15
what did 0.21
what does -0.57
what each -0.41
what goes 0.06
what greets 0.60
what hangs 0.06
what happens 0.07
what has -0.28
what i 0.13
what is -1.13
what its -0.32
what keeps -0.07
what must -0.06
what our -0.12
what people -0.27
what remains -0.06
what separates -0.41
what she 0.14
what stands -0.68
what that -0.43
what the -0.25
what their 0.96
what this 0.10
what ties 0.18
what to -0.11
what uptime -0.10
what used -0.39
what was 0.43
what we -0.31
what went -0.10
what would -0.17
what you 0.22
what your -0.16
what “ -0.24
whatever 0.08
whatever _ @us 0.14
whatever _ a 0.07
whatever _ and 0.08
whatever _ attach 0.11
whatever _ doe 0.41
whatever _ in 0.10
whatever _ not 0.17
whatever _ rename 0.21
whatever _ suggest -0.09
whatever is 0.14
whatever its -0.15
whatever your 0.60
wheel _ off 0.26
wheels -0.15
wheels are -0.06
when -0.15
when ? -0.10
when @us 0.36
when _ . -0.24
when _ : 0.16
when _ ? 0.07
when _ @us 0.17
when _ and -0.09
when _ archive 0.11
when _ auditor -0.29
when _ be -0.12
when _ can -0.22
when _ capture 0.16
when _ cpa -0.18
when _ demo -0.05
when _ entry -0.06
when _ every -0.07
when _ firm -0.13
when _ get -0.09
when _ have -0.54
when _ independent -0.13
when _ inspector 0.05
when _ model 0.06
when _ of -0.10
when _ page 0.08
when _ production -0.11
when _ record -0.06
when _ reviewer 0.27
when _ route -0.06
when _ store -0.19
when _ tenant -0.05
when _ verifie -0.46
when _ why 0.08
when _ write 0.07
when a 0.20
when an 0.09
when and -0.07
when can 0.07
when did 0.06
when does -0.23
when is -0.13
when its -0.06
when our -0.05
when somebody 0.06
when there 0.16
when validation -0.16
when was -0.29
when will -0.30
whenever 0.19
whenever _ be 0.09
whenever a 0.12
where -0.20
where , -0.08
where _ . -0.30
where _ be -0.18
where _ certificate 0.10
where _ go -0.09
where _ leave -0.06
where _ not 0.08
where _ on 0.06
where _ our 0.06
where _ should 0.06
where _ their 0.13
where _ when -0.11
where _ would 0.07
where a 0.07
where does -0.20
where every 0.19
where is 0.45
where it -0.32
where other 0.12
where others 0.07
where records -0.12
where the -0.47
where to 0.08
where we -0.32
where you 0.28
where your -0.07
wherea _ be 0.10
wherea _ have 0.14
whereas 0.50
whereas our -0.05
whereas the 0.19
wherever _ it -0.05
wherever it -0.40
whether 0.09
whether _ caler -0.15
whether _ do -0.09
whether _ have -0.16
whether _ it -0.23
whether a 0.08
whether the -0.21
whether we 0.05
which . 0.07
which _ , 0.11
which _ . -0.25
which _ ? 0.06
which _ be -0.16
which _ every 0.12
which _ how 0.09
which _ identity -0.07
which _ keep -0.05
which _ lead 0.09
which _ more -0.17
which _ nothe -0.10
which _ or 0.07
which _ person 0.06
which _ readable 0.19
which _ release -0.11
which _ system 0.15
which _ than -0.07
which _ there 0.07
which _ to -0.08
which _ what -0.07
which _ where -0.33
which _ work -0.11
which _ would 0.06
which _ you -0.09
which _ your -0.11
which a -0.15
which agreement -0.07
which an -0.10
which any -0.11
which anyone 0.10
which capa 0.11
which certificates -0.39
which comes -0.30
which copies -0.32
which copy -0.22
which deviation 0.17
which each -0.22
which identity 0.08
which is -0.44
which makes -0.75
which no 0.19
which none -0.05
which of -0.42
which one 0.19
which other 0.25
which our 0.31
which people -0.17
which stays 0.59
which takes 0.42
which tells -0.56
which the -0.07
which they 0.07
which trust 0.25
which we 0.12
which went -0.13
which will -0.07
which your 0.39
whichever _ , 0.12
whichever you 0.09
while 0.31
while _ be 0.08
while _ have 0.17
while _ still 0.34
while certified 0.20
while other -0.31
while the -0.08
while we 0.57
while you -0.22
while your 0.10
white _ . -0.08
white hat -0.11
whiteboard -0.26
whiteboard . -0.15
who , 0.11
who _ . -0.07
who _ 27001 0.11
who _ : 0.06
who _ ? 0.07
who _ anyone -0.10
who _ before -0.05
who _ by 0.06
who _ change 0.13
who _ copy -0.09
who _ deviation 0.07
who _ do 0.15
who _ iso 0.17
who _ lack 0.11
who _ lease -0.09
who _ open 0.07
who _ or -0.17
who _ that 0.09
who _ the -0.13
who _ whether 0.15
who acted -0.08
who answers -0.11
who approved 0.19
who approves 0.34
who are 0.25
who asks 0.16
who at -0.13
who calls -0.17
who can -0.25
who changed 0.22
who clicked -0.07
who drew -0.20
who have 0.08
who held -0.76
who holds -0.10
who is 0.15
who know -0.35
who knows -0.09
who logs 0.34
who made 0.13
who may 0.19
who never 0.26
who owns -0.39
who signed -0.09
who tells -0.38
who they 0.31
who touched 0.11
who tries 0.23
who typed -0.09
who use -0.06
who vouches -0.08
who will 0.10
whoever _ report -0.06
whoever _ that -0.07
whoever _ the -0.08
whoever signs 0.07
whoever tries 0.19
whoever wants 0.10
whoever writes -0.07
whole 0.38
whole . -0.06
whole _ , 0.07
whole _ and 0.06
whole _ from 0.06
whole data 0.17
whole database 0.35
whole of -0.74
whole plant 0.55
whole service 0.26
whole story 0.68
whom the 0.09
whose 0.06
whose _ . -0.05
whose _ not 0.47
whose _ the 0.10
whose _ to 0.05
whose _ we 0.11
whose checksum 1.09
whose holder -0.09
whose identity 0.49
whose issuer -0.09
whose name -0.16
whose role 0.18
whose token 0.12
why -0.16
why . -0.68
why : 0.88
why _ , 0.28
why _ be -0.31
why _ change 0.05
why _ every 0.09
why _ in -0.11
why _ it -0.11
why _ no -0.14
why _ not -0.16
why _ say -0.07
why _ there -0.07
why _ to -0.20
why do 0.32
why it -0.22
why our 0.31
why there -0.15
why they -0.75
why this -0.07
why we -0.64
why you -0.33
whys -0.78
wi -0.10
wi fi -0.30
wiki -0.53
will -0.62
will , 0.60
will . 0.06
will _ . -0.45
will _ 2 -0.06
will _ : 0.11
will _ ? -0.09
will _ again 0.18
will _ and -0.27
will _ as -0.09
will _ at 0.08
will _ available -0.21
will _ baa -0.09
will _ by -0.26
will _ certifie -0.17
will _ come 0.05
will _ complete -0.07
will _ data -0.06
will _ document -0.14
will _ durable -0.05
will _ each -0.08
will _ enable -0.29
will _ endpoint 0.28
will _ every -0.13
will _ find 0.17
will _ first 0.11
will _ from -0.09
will _ have 0.10
will _ here -0.09
will _ inspector 0.05
will _ keep -0.05
will _ let 0.33
will _ live -0.25
will _ log -0.08
will _ lose 0.29
will _ my -0.15
will _ next -0.17
will _ open -0.13
will _ production -0.14
will _ put -0.08
will _ ready -0.13
will _ security -0.08
will _ sign -0.09
will _ so -0.08
will _ soc -0.08
will _ their -0.35
will _ up -0.10
will _ user -0.06
will _ verifie -0.07
will _ wait 0.05
will _ what 0.05
will _ with -0.13
will _ write -0.11
will _ you 0.07
will add -0.12
will an 0.10
will answer -0.18
will arrive -0.33
will authorize -0.15
will back -0.21
will be -1.03
will become -0.35
will certify -0.07
will comply -0.09
will do 0.09
will drop -0.06
will ever 0.21
will go -0.34
will have 0.21
will hold -0.20
will isolate -0.11
will leave -0.16
will log -0.21
will love 0.24
will meet -0.47
will move -0.43
will my 0.08
will need -0.08
will never 1.46
will not 0.81
will production -0.29
will release -0.16
will run -0.19
will say -0.12
will search 0.15
will send 1.07
will sign -0.45
will start -0.08
will stay -0.09
will still 0.89
will support -0.10
will survive -0.18
will take 0.11
will talk 0.05
will tell 0.25
will want 0.11
will work -0.38
will write -0.11
will you -0.36
window -0.11
window , -0.18
window . -0.19
window _ . -0.18
window closed 0.18
winter -0.05
wipe 0.13
wiped the 0.11
wipes -0.34
wire 0.05
wire _ the -0.09
wired -0.21
wired up -0.12
wiser -0.07
wish _ the 0.08
with 0.15
with ? -0.15
with @us -0.12
with _ 's 0.09
with _ 9001 0.10
with _ : 0.10
with _ ? -0.09
with _ @us 0.36
with _ account -0.06
with _ all 0.24
with _ already -0.06
with _ as 0.11
with _ authenticity 0.16
with _ batche 0.15
with _ bind 0.07
with _ by 0.09
with _ certificate 0.29
with _ check 0.09
with _ checksum 0.10
with _ component 0.16
with _ could -0.16
with _ credential 0.50
with _ data -0.08
with _ date 0.06
with _ demo -0.17
with _ effect 0.18
with _ electronic -0.12
with _ encryption 0.05
with _ enforce 0.15
with _ entra 0.21
with _ evidence 0.06
with _ force 0.15
with _ full 0.19
with _ gdpr 0.16
with _ grade 0.19
with _ hash 0.08
with _ hospital 0.07
with _ id -0.07
with _ iso 0.08
with _ issue 0.24
with _ key 0.16
with _ kms 0.10
with _ last -0.05
with _ legal 0.24
with _ live 0.10
with _ meane 0.19
with _ mfa 0.18
with _ now -0.11
with _ number 0.15
with _ of 0.15
with _ okta 0.08
with _ old 0.14
with _ on 0.06
with _ one -0.07
with _ only -0.09
with _ opinion 0.10
with _ our 0.08
with _ own 0.06
with _ pin 0.25
with _ place -0.15
with _ policy 0.11
with _ read 0.05
with _ report 0.21
with _ request -0.06
with _ role 0.09
with _ seal 0.40
with _ security -0.08
with _ signe -0.09
with _ state 0.33
with _ than -0.12
with _ that 0.14
with _ tick 0.08
with _ time 0.10
with _ title -0.08
with _ today -0.05
with _ token 0.07
with _ trail 0.12
with _ type 0.09
with _ use 0.09
with _ would -0.07
with _ your -0.09
with _ “ 0.11
with a -0.13
with access 0.16
with aes -0.22
with all -0.11
with an 0.12
with annex 0.07
with azure 0.18
with binding -0.07
with both 0.06
with certification -0.06
with certified 0.72
with controlled -0.11
with credentials -0.14
with curl 0.85
with daily -0.06
with demo -0.36
with durable 0.16
with each -0.16
with electronic -0.07
with enforced 0.10
with every 0.18
with full 0.19
with good -0.53
with her 0.48
with hipaa 0.44
with id -0.05
with invented -0.19
with iso 0.46
with its -0.13
with keys 0.10
with legal 0.48
with limits -0.16
with luck -0.38
with meaning 0.55
with mfa 0.69
with name 0.21
with nightly 0.10
with no 0.15
with nobody 0.55
with none -0.10
with nothing 0.05
with number -0.06
with numbered 0.17
with object 0.38
with okta 0.07
with one -0.18
with or -0.53
with our -0.08
with passkeys 0.06
with password 0.14
with people -0.30
with re 0.14
with real 0.42
with regulated 0.59
with retention 0.06
with row -0.23
with saml 0.06
with sample -0.17
with seal 0.07
with sha 0.14
with soc 0.16
with synchronous 0.20
with the -0.08
with their -0.15
with them -0.10
with this 0.07
with tick 0.30
with us 0.47
with user -0.27
with verified 0.06
with which -0.42
with worm -0.20
with you -1.36
with your -0.05
withdraw _ . 0.09
withdraw _ and 0.12
withdraw _ be 0.09
withdraw _ control 0.08
withdraw _ the 0.20
withdrawn 0.17
withdrawn . -0.29
withdrawn and 0.45
withdrawn by 0.10
withdrawn from -0.17
withdraws 0.09
withdraws the 0.08
withdrew . -0.06
withheld -0.11
withheld $ -0.36
within -0.12
within _ , -0.07
within _ . 0.06
within _ day -0.05
within _ hour 0.17
within _ worke -0.09
within minutes 0.78
within seconds 0.22
within the 0.06
within thirty -0.05
within two -0.18
without 0.24
without . -1.23
without _ 's 0.08
without _ . 0.15
without _ 2 0.09
without _ a -0.06
without _ and -0.08
without _ any -0.13
without _ backup 0.40
without _ between -0.05
without _ certification -0.09
without _ checksum 0.31
without _ electronic 0.50
without _ finde 0.21
without _ first 0.21
without _ from 0.12
without _ guard 0.10
without _ have 0.07
without _ in 0.06
without _ mfa 0.07
without _ on -0.06
without _ over -0.06
without _ person 0.05
without _ policy 0.23
without _ production -0.12
without _ right 0.25
without _ role 0.20
without _ seal 0.07
without _ second -0.07
without _ signature 0.11
without _ soc 0.16
without _ stay -0.09
without _ unless -0.06
without _ valid 0.14
without _ verifie 0.25
without _ who 0.05
without _ without -0.35
without _ you 0.28
without a 0.34
without any -0.54
without anybody -0.06
without anyone 0.24
without asking 0.06
without being 0.27
without breaking 0.06
without certified -0.06
without checking -0.17
without encryption 0.30
without exception 0.30
without exceptions 0.17
without findings 0.24
without first 0.27
without gaps 0.21
without having 0.60
without human 0.15
without including 0.17
without it -0.16
without its 1.10
without leaving 0.52
without losing 0.19
without mfa 0.08
without our 0.19
without passing 0.31
without review 0.70
without rights 1.47
without the 0.25
without walls -0.05
without your 0.18
witness -0.05
witness , -0.07
witnessed -0.09
wonder 2.62
wonder who 0.16
wonder why 0.16
wondering 0.07
word " -0.31
word . -0.20
word _ and 0.07
word _ be 0.23
word _ certifie 0.05
word _ law 0.10
word _ not -0.21
word _ to -0.12
word for -0.06
word in -0.41
word is 1.33
word on 0.22
word that -0.08
word to 0.05
word “ -0.23
wording -0.95
wording $ -0.44
wording . -0.08
wording of 0.05
words -0.31
work 0.06
work . 0.08
work : 0.06
work ; 0.37
work _ " -0.08
work _ @us 0.14
work _ all 0.08
work _ an 0.09
work _ do -0.09
work _ have 0.24
work _ live 0.20
work _ old -0.05
work _ one 0.06
work _ release 0.05
work _ survive -0.05
work _ what -0.06
work email 0.19
work in 0.06
work instruction 0.20
work instructions 0.05
work is -0.12
work that -0.07
work to -0.49
work today 0.06
work with 0.20
worke _ 27001 0.41
worke _ a -0.13
worke _ iso 0.27
worked out 0.08
worked over -0.16
workflow -0.10
workflow , 0.05
workflow _ . -0.10
workflow _ audit -0.15
workflow _ be 0.17
workflow _ input 0.06
workflow _ validation 0.06
workflow state 0.08
workflow writes -0.06
workflows 0.14
working , 0.44
working . 0.15
working days -0.23
working in -0.21
working toward -0.05
working towards 0.15
workplace 0.33
works 0.17
works $ -0.47
works . 2.30
works and -0.13
works as 0.05
works on -0.09
works today 0.57
works with 0.06
workshop -1.40
workshop , -0.28
workshop _ the -0.09
workshop was -0.13
workspace 0.44
workspace " -0.14
workspace $ -0.15
workspace , -0.07
workspace . 0.23
workspace : 0.06
workspace _ . 0.09
workspace _ ; -0.08
workspace _ can 0.26
workspace _ isolate -0.07
workspace _ it 0.11
workspace _ not 0.09
workspace _ on 0.12
workspace _ role -0.05
workspace _ still -0.07
workspace _ that 0.09
workspace _ workspace 0.17
workspace _ you 0.06
workspace _ your 0.24
workspace back -0.06
workspace from -0.07
workspace in 0.09
workspace into 0.26
workspace is -0.09
workspace isolation -0.07
workspace login 0.09
workspace membership -0.07
workspace of -0.08
workspace scope -1.20
workspace sealed -0.05
workspace separation 0.32
workspace stays 0.10
workspace switcher -0.35
workspace to 0.16
workspaces $ 0.34
workspaces , 0.51
workspaces that 0.06
workspaces without -0.05
workstation -0.20
world 0.43
world class 0.36
worm 0.19
worm , 0.08
worm _ . 0.07
worm _ be -0.07
worm _ for 0.08
worm _ not -0.18
worm _ write -0.28
worm bucket 0.78
worm retention -0.15
worried 0.46
worried about 0.70
worry 0.30
worry . -0.22
worry about 0.80
worth 0.06
worth _ . -0.09
worth _ a -0.08
worth an 0.10
worthless 0.35
would -0.64
would . 0.16
would _ , 0.08
would _ . -0.50
would _ ? -0.12
would _ a 0.06
would _ an -0.05
would _ as -0.24
would _ before -0.08
would _ call 0.06
would _ file -0.06
would _ first -0.10
would _ for -0.09
would _ have 0.06
would _ in -0.20
would _ it 0.09
would _ notice 0.08
would _ of 0.08
would _ on -0.13
would _ one 0.08
would _ say 0.28
would _ take -0.06
would _ tell -0.06
would _ the -0.06
would _ their -0.20
would _ them -0.11
would _ think -0.07
would _ type -0.07
would _ untrue 0.07
would _ with -0.19
would _ your -0.17
would a -0.37
would also -0.16
would answer -0.08
would ask 0.07
would be -0.13
would call -0.24
would come -0.05
would count -0.13
would fail -0.23
would find 0.25
would get -0.07
would go -0.08
would have -0.05
would hold -0.12
would it -0.06
would keep -0.35
would let -0.21
would like -0.53
would look 0.16
would never 0.84
would not 0.23
would say -1.14
would see -0.16
would still 0.05
would suffice 0.09
would survive 0.16
would take -0.42
would want 0.10
would we 0.05
would you -0.34
would your -0.19
woven 0.39
woven into 0.10
wrap _ , 0.12
wrapped 0.40
wraps 0.08
wraps the 0.34
write -0.15
write " -0.25
write _ " -0.10
write _ ) -0.06
write _ , -0.11
write _ . -0.05
write _ ai -0.26
write _ all 0.08
write _ an 0.07
write _ append 0.22
write _ as -0.10
write _ be -0.05
write _ blocke 0.26
write _ by -0.10
write _ close -0.16
write _ control 0.06
write _ data -0.14
write _ decision -0.09
write _ doe 0.06
write _ enable 0.10
write _ evidence -0.15
write _ file -0.34
write _ from 0.05
write _ if -0.07
write _ one -0.09
write _ only 0.16
write _ person 0.06
write _ production 0.05
write _ signature -0.19
write _ tenant -0.06
write _ they 0.07
write _ three 0.09
write _ until -0.06
write _ us -0.16
write _ we -0.08
write _ who -0.08
write _ “ -0.23
write _ ” -0.15
write a -0.11
write ahead 0.14
write in 0.10
write it -0.23
write lock 0.14
write once 0.06
write protected 0.70
write routes 0.77
write that -0.66
write the -0.33
write their -0.13
write to -0.09
write “ -0.56
writer -0.96
writers -0.24
writes 0.08
writes $ -0.49
writes , -0.21
writes a 0.20
writes are 0.07
writes blocked 0.09
writes counts -0.21
writes enabled 0.69
writes has 0.07
writes is 0.10
writes must -0.06
writes open -0.10
writes remain -0.29
writes stay -0.09
writes – 0.13
writes “ -0.18
written -0.24
written " -0.07
written about -0.07
written anew -0.09
written by -0.93
written one -0.18
written stays 0.36
written to 0.55
written today 0.14
written up -0.19
written “ -0.10
wrong , -0.08
wrong _ . -0.36
wrong _ our 0.14
wrong _ say 0.39
wrong _ soc 0.14
wrong _ think -0.08
wrong and -0.23
wrong to -0.07
wrongly -0.16
wrote -0.45
wrote a -0.07
wrote that -0.36
wrote the -0.45
wrote to -0.18
wrote “ -0.17
x 0.25
y -0.22
y , 0.16
yaml -0.16
yaml $ -0.20
yaml , 0.10
yaml : 0.32
yaml _ 11 0.08
yaml _ : 0.08
year 0.05
year $ 0.20
year 's 0.63
year . -0.37
year : 0.17
year _ , -0.07
year _ 2 0.12
year _ ; -0.06
year _ @us 0.20
year _ and -0.06
year _ by 0.10
year _ it -0.09
year _ our 0.19
year _ record 0.08
year _ say 0.09
year _ soc 0.22
year _ they 0.19
year _ thi 0.23
year _ type 0.05
year _ with 0.24
year _ year 0.07
year and -0.13
year by -0.09
yearly 0.15
years 0.08
years $ 0.29
years ago -0.23
years for 0.16
years in 0.36
years later 0.32
years of 0.12
yellow -0.28
yes -0.13
yes " -0.40
yes $ 1.37
yes ( 0.61
yes , 1.01
yes . -0.58
yes : -0.19
yes _ , -0.06
yes _ 2 0.06
yes _ @us 0.26
yes _ ai 0.30
yes _ be 0.76
yes _ can 0.24
yes _ certifie 0.09
yes _ each 0.23
yes _ every 0.16
yes _ evidence 0.11
yes _ open 0.10
yes _ production 0.16
yes _ record 0.50
yes _ report 0.05
yes _ sign 0.11
yes _ signature 0.12
yes _ soc -0.07
yes _ type 0.06
yes _ user 0.16
yes _ we -0.11
yes _ with 0.13
yes _ your -0.13
yes is 0.91
yes to -0.47
yes | 0.17
yes – 0.32
yes ” -0.58
yesterday 0.61
yesterday 's 0.49
yesterday _ be 0.09
yesterday _ the 0.12
yet -0.20
yet $ -0.56
yet , 0.22
yet . -1.51
yet ; 0.83
yet ? -0.20
yet _ . 0.14
yet _ but 0.30
yet _ can 0.07
yet _ control 0.29
yet _ have 0.06
yet _ in 0.08
yet _ take -0.07
yet _ the 0.07
yet _ to -0.07
yet _ what 0.07
yet _ you 0.06
yet the 0.66
yet to -0.29
yet ” -0.12
you 0.18
you 'd 0.10
you , -0.08
you : 0.79
you ? 0.10
you _ 's 0.10
you _ , -0.06
you _ afford -0.06
you _ again -0.09
you _ an 0.15
you _ audit 0.08
you _ back -0.07
you _ be -0.10
you _ but 0.09
you _ button -0.09
you _ byte 0.08
you _ capa -0.20
you _ certifie 0.08
you _ change -0.07
you _ click -0.08
you _ column -0.14
you _ count 0.22
you _ data -0.09
you _ deviation -0.11
you _ doe -0.06
you _ each -0.11
you _ endpoint 0.21
you _ every -0.10
you _ expect 0.05
you _ file 0.11
you _ for 0.10
you _ get -0.05
you _ give 0.09
you _ goe 0.17
you _ have 0.18
you _ he -0.07
you _ list -0.24
you _ live -0.06
you _ longer -0.08
you _ me -0.06
you _ nee 0.13
you _ never 0.23
you _ no 0.06
you _ not -0.19
you _ off 0.07
you _ official 0.44
you _ on -0.13
you _ one 0.09
you _ only 0.21
you _ over -0.05
you _ put 0.19
you _ restore 0.06
you _ sample -0.13
you _ save 0.16
you _ search 0.11
you _ second 0.22
you _ signe 0.08
you _ since 0.06
you _ somethe -0.16
you _ stand 0.20
you _ still 0.07
you _ straight 0.11
you _ system 0.11
you _ the 0.27
you _ to 0.09
you _ today 0.42
you _ up -0.07
you _ use 0.15
you _ walk 0.06
you _ who 0.06
you _ with 0.18
you _ word 0.14
you _ yourself 0.10
you already -0.12
you an -0.17
you and 0.36
you are 0.06
you ask 0.19
you attach -0.42
you can 0.13
you carry 0.17
you clear -0.19
you click -0.13
you close -0.31
you closed -0.10
you comply 0.45
you decide -0.41
you delete 0.06
you do 0.48
you entered 0.11
you entrust 0.41
you everything -0.22
you exist 0.82
you fill -0.06
you find -1.43
you from 0.23
you get -0.12
you go 0.06
you had 0.38
you hand 0.52
you have 0.08
you hipaa 0.11
you in 0.06
you into -0.30
you is 0.06
you iso 0.08
you just -0.05
you kept -0.43
you know -0.14
you like 0.27
you log 1.57
you make 0.15
you may 0.31
you might 0.41
you need 0.12
you never 0.15
you no 0.07
you nothing 0.17
you now 0.17
you nowhere 0.93
you on 0.15
you or 0.05
you pick -0.37
you put 0.39
you reach 0.34
you release -0.08
you save 0.15
you saw -0.12
you say -0.11
you set 0.29
you share 0.14
you should -0.33
you sign -0.10
you still 0.69
you to -0.09
you today 0.11
you tried 0.37
you try 0.09
you type -0.31
you upload 0.45
you use -0.20
you want 0.13
you were 0.17
you who -0.19
you will 0.56
you wonder 0.10
you work -0.07
you ” -0.06
your 0.51
your 300 -0.07
your @us 0.44
your _ 's 0.10
your _ , -0.12
your _ : 0.06
your _ @us -0.18
your _ a 0.13
your _ already 0.17
your _ and 0.16
your _ answer 0.13
your _ approval -0.07
your _ as -0.07
your _ at 0.08
your _ audit -0.06
your _ back 0.10
your _ be -0.09
your _ before 0.09
your _ binde 0.23
your _ browser -0.18
your _ can 0.19
your _ capa 0.21
your _ center 0.10
your _ come 0.16
your _ customer 0.07
your _ data 0.06
your _ decide -0.10
your _ demo -0.10
your _ directory 0.38
your _ down 0.12
your _ ever 0.05
your _ every -0.08
your _ file -0.06
your _ find 0.13
your _ first 0.07
your _ get 0.13
your _ home 0.13
your _ id 0.17
your _ identity 0.09
your _ idp 0.47
your _ in 0.33
your _ iso -0.15
your _ isolate -0.24
your _ kms 0.07
your _ login 0.21
your _ nee -0.05
your _ not -0.07
your _ nothe -0.05
your _ now 0.09
your _ office -0.07
your _ on 0.16
your _ one -0.07
your _ open 0.07
your _ out 0.18
your _ outlive 0.07
your _ provider 0.28
your _ put 0.11
your _ quality 0.24
your _ real 0.08
your _ record -0.17
your _ release 0.07
your _ schedule 0.06
your _ second 0.36
your _ see 0.19
your _ should -0.08
your _ sign -0.07
your _ signature 0.11
your _ since -0.11
your _ survive 0.21
your _ take -0.10
your _ their 0.17
your _ there 0.09
your _ today 0.07
your _ under 0.07
your _ use 0.13
your _ vault 0.26
your _ vouche 0.26
your _ walk 0.06
your _ where -0.05
your _ which -0.13
your _ will 0.10
your _ with -0.10
your _ without 0.11
your _ work 0.08
your _ would -0.07
your _ your 0.10
your _ ” -0.05
your account 0.42
your annual -0.14
your approval -0.12
your attachments 0.12
your audit -0.06
your auditors -0.20
your backlog 0.61
your bank -0.08
your browser -0.67
your certificates 0.08
your change -0.25
your colleagues 0.10
your company -0.15
your competitor 0.43
your corporate -0.05
your current -0.12
your customer 0.35
your data 0.22
your desk 0.46
your deviations 0.33
your directory 0.67
your dpo -0.05
your draft 0.12
your e 0.43
your electronic 0.42
your employer 0.49
your entra 0.44
your erp -0.11
your evidence 0.50
your fiercest 0.49
your files 0.39
your first 0.19
your floor 0.14
your hand -0.08
your hands 0.15
your hr -0.36
your identity 0.40
your idp 0.13
your initials -0.27
your inspection 0.28
your inspector 0.22
your key 0.42
your laptop -0.06
your lawyers 0.18
your lease -0.14
your login 0.09
your most 0.22
your name 0.18
your neighbour 0.42
your neighbours 0.10
your new 0.12
your old 0.08
your operators -0.11
your originals -0.06
your own -0.19
your paper -0.30
your password 0.25
your phone 0.52
your photos 0.05
your pin 0.47
your policy 0.70
your present -0.72
your procedures -0.07
your production 0.08
your profile -0.21
your proof 0.24
your quality 0.20
your questions -0.21
your real 0.11
your record 0.42
your records 0.16
your registrar -0.18
your regulated 0.64
your retention 1.05
your rights 0.28
your rivals 0.13
your role 0.13
your screen -0.16
your second 0.36
your security 0.18
your shop -0.20
your soc -0.26
your sop -0.08
your staff 0.16
your supplier -0.05
your team 0.41
your tenant 0.54
your text -0.08
your training 0.24
your users 0.09
your validation -0.09
your vendor 0.26
your way 0.30
your work 0.10
your workspace 0.19
yours 0.25
yours , -0.18
yours alone 0.12
yours for 0.09
yourself the 0.14
yubikey 0.64
yubikeys 0.14
yyyy -0.09
yyyy mm -0.09
zero -0.19
zero $ -0.08
zero , -0.06
zero . -0.23
zero _ api -0.07
zero _ be -0.13
zero _ so -0.06
zero _ zero -0.07
zero certificates -0.23
zero criticals 0.45
zero exceptions -0.66
zero of -0.29
zero rows -0.07
zero trust 0.88
zero unguarded 0.07
zone 0.09
zone . 0.10
zones 0.13
zones . 0.30
{ " -0.15
| -0.19
| 1 -0.39
| 100 0.73
| 14 -0.18
| 15 0.08
| 2.1 -0.19
| 3 -0.05
| 4.1 -0.42
| @us 0.23
| ^ 0.17
| _ % 0.06
| _ ( 0.12
| _ , 0.37
| _ 0 0.11
| _ 1 0.18
| _ 12 -0.05
| _ 2.0 0.05
| _ 2025 0.20
| _ 256 0.05
| _ ; 0.12
| _ a -0.09
| _ ai 0.19
| _ all 0.26
| _ and 0.16
| _ be -0.38
| _ certifie 0.11
| _ design -0.09
| _ ii 0.29
| _ it -0.30
| _ meet 0.10
| _ not -0.13
| _ on 0.24
| _ only -0.11
| _ open 0.06
| _ owner -0.05
| _ pdf 0.11
| _ per 0.19
| _ place 0.20
| _ plan 0.12
| _ report 0.06
| _ restore 0.20
| _ route -0.08
| _ since 0.38
| _ teste -0.10
| _ the -0.10
| _ use 0.13
| _ verifie 0.06
| _ yes -0.13
| _ ✓ 0.23
| a -0.72
| active 0.38
| aes -0.09
| ai 0.10
| all 0.61
| append 0.45
| approved -0.06
| automatic 0.65
| available 0.34
| binding 0.29
| blocked -0.24
| certified 1.05
| complete 0.52
| completed 0.66
| compliant 0.29
| daily 0.07
| demo -0.26
| done 0.83
| durable 0.40
| enabled 0.54
| encrypted 0.29
| enforced 1.64
| enterprise 0.28
| expires 0.20
| false -0.25
| ga 0.72
| gate -0.05
| green 0.37
| i -0.05
| immutable 0.06
| in 0.30
| included 1.01
| iso -0.08
| issued 0.61
| limit -0.12
| linked 0.14
| live 2.06
| met 0.21
| metadata -0.16
| n 0.07
| never 0.05
| no -0.05
| not -0.82
| official 0.24
| on 0.24
| operational 0.46
| owner -0.07
| pass 0.67
| passed 1.32
| pdf 0.05
| planned -0.07
| production 0.14
| released 0.22
| report 0.09
| roadmap -0.74
| saml -0.20
| since 0.29
| soc -0.08
| status -0.08
| supported 0.66
| target -0.20
| tested 0.52
| text -0.59
| the -0.33
| type 0.24
| unavailable -0.21
| verified 0.49
| yes -0.06
| – -0.94
| ✓ 0.67
| ✗ -0.47
} -0.10
} $ -0.10
~ -1.27
~ _ have -0.09
~ _ the -0.09
° c -0.24
– 0.12
– $ -1.34
– @us 0.22
– _ 's 0.06
– _ , -0.12
– _ . 0.08
– _ 2 0.06
– _ all 0.33
– _ and 0.06
– _ at 0.13
– _ be 0.12
– _ by -0.11
– _ every 0.08
– _ for -0.27
– _ in 0.08
– _ it 0.05
– _ no -0.11
– _ not -0.13
– _ report 0.14
– _ with 0.16
– _ your 0.18
– _ ” 0.05
– all 0.61
– and 0.70
– blocked -0.15
– controlled 0.31
– every 0.40
– examined 0.07
– in -0.58
– is 0.06
– issued 0.41
– it 0.26
– live -0.18
– no 0.14
– none -0.39
– not -0.26
– on 0.05
– open -0.07
– planned -0.66
– production 0.06
– released 0.09
– saml 0.35
– soc 0.15
– the 0.41
– three 0.11
– verified 0.31
– | -0.14
– “ 0.17
“ 0.28
“ 21 -0.18
“ @us -0.24
“ _ ( -0.11
“ _ ) -0.09
“ _ . 0.31
“ _ 11 -0.07
“ _ ? -0.06
“ _ a 0.08
“ _ action -0.05
“ _ appear -0.12
“ _ approve -0.07
“ _ as 0.06
“ _ audit -0.07
“ _ back -0.17
“ _ blocke -0.23
“ _ button -0.06
“ _ can -0.34
“ _ certifie -0.08
“ _ change -0.07
“ _ compliant -0.13
“ _ control -0.21
“ _ copie -0.08
“ _ data -0.17
“ _ decide -0.11
“ _ demo 0.06
“ _ document -0.15
“ _ doe -0.06
“ _ enable 0.07
“ _ for -0.05
“ _ from -0.21
“ _ grade -0.21
“ _ may -0.07
“ _ mean -0.20
“ _ meet -0.08
“ _ now -0.06
“ _ of -0.16
“ _ out -0.40
“ _ pilot -0.16
“ _ proof -0.17
“ _ ready 0.09
“ _ record -0.05
“ _ report -0.06
“ _ say -0.23
“ _ see -0.07
“ _ show -0.15
“ _ sign 0.05
“ _ soc 0.09
“ _ soon 0.13
“ _ stand -0.14
“ _ store -0.14
“ _ the 0.37
“ _ time -0.06
“ _ until 0.06
“ _ verifie 0.12
“ _ we -0.05
“ _ work 0.06
“ _ your -0.16
“ _ “ -0.06
“ _ ” 0.16
“ a -0.21
“ access -0.06
“ acme -0.06
“ ai -0.31
“ aligned 0.27
“ and 0.30
“ are 0.10
“ audited -0.05
“ blocked 0.07
“ certificates -0.14
“ coming 0.53
“ complete -0.48
“ content 0.06
“ customers -0.17
“ decides 0.07
“ demo -0.08
“ durable -0.20
“ e 0.06
“ end -0.07
“ every -0.14
“ final -0.09
“ forbidden 0.33
“ fully -0.28
“ gdpr 0.15
“ go 0.17
“ hipaa -0.34
“ human -0.06
“ i 0.08
“ immutable -0.14
“ is 0.16
“ iso 0.06
“ issued 0.05
“ just 0.11
“ link -0.15
“ linked -0.06
“ links 0.15
“ never -0.18
“ no -0.51
“ none -0.18
“ northwind 0.08
“ not -0.13
“ one -0.19
“ open 0.12
“ other -0.14
“ our -0.72
“ oven 0.10
“ pen 0.07
“ pilot 0.08
“ planned 0.07
“ private -0.11
“ production -0.31
“ ready -0.17
“ records -0.07
“ related -0.26
“ released -0.22
“ reports 0.10
“ restore 0.19
“ saved 0.09
“ sealed -0.31
“ seamless -0.08
“ server -0.20
“ sign -0.51
“ signature 0.05
“ signed -0.24
“ so -0.17
“ the -0.43
“ to -0.23
“ validated 0.11
“ vault -0.28
“ verified -0.15
“ viewer -0.27
“ we 0.11
“ who -0.44
“ working 0.67
“ yes -0.18
“ your -0.56
” -0.18
” $ 1.04
” ( -0.18
” ) -0.20
” , -0.41
” . -1.12
” : 0.47
” ; -0.28
” _ . -0.37
” _ a -0.24
” _ about -0.07
” _ an -0.23
” _ and -0.14
” _ as -0.06
” _ aske 0.08
” _ at -0.09
” _ be 0.15
” _ by -0.05
” _ caption -0.07
” _ claim 0.06
” _ copy -0.06
” _ delete -0.11
” _ each -0.06
” _ false -0.07
” _ find -0.09
” _ footer -0.05
” _ from -0.16
” _ have -0.24
” _ in -0.15
” _ it 0.11
” _ leave -0.08
” _ legal -0.21
” _ limit 0.08
” _ line -0.15
” _ list 0.05
” _ mean -0.31
” _ name -0.21
” _ next 0.06
” _ no -0.06
” _ not 0.12
” _ nothe -0.16
” _ one 0.11
” _ our -0.18
” _ out -0.18
” _ page -0.26
” _ prototype -0.20
” _ put -0.09
” _ record -0.07
” _ sample 0.12
” _ sentence -0.10
” _ struck -0.06
” _ take -0.11
” _ that 0.08
” _ the -0.11
” _ thi 0.05
” _ to -0.06
” _ use 0.08
” _ which -0.19
” _ with 0.12
” _ you -0.12
” _ “ 0.17
” _ ” -0.25
” across -0.32
” and -0.10
” appears -0.59
” are 0.25
” as -0.48
” belongs -0.21
” button -0.14
” describes -0.07
” does -0.15
” for 0.09
” from -0.18
” got -0.18
” in 0.22
” into -0.11
” is -0.69
” label 0.11
” means -0.10
” must 0.22
” names 0.07
” next -0.14
” off -0.14
” on 0.34
” out -0.29
” says 0.12
” stands -0.06
” stays -0.23
” sticker 0.06
” stood -0.30
” was -0.37
” we -0.11
” when -0.50
” wherever -0.10
” would 0.23
” – -0.17
← -0.88
← _ be 0.07
← how 0.19
← is -0.30
← what 0.06
→ $ -2.19
→ capa 0.14
→ sop -0.06
↔ 0.14
↔ capa 0.25
↔ deviation 0.18
↔ document -0.17
✓ 1.38
✓ $ -0.13
✓ _ ✓ 0.45
✓ | 0.40
✗ -0.16
`;
