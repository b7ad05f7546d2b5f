// Written by `node tests/bench/claims-train.ts --write`, learned from labelled sentences (decision 0002). Not edited by hand.

/** N-grams, each with its weight last: above zero they speak for a claim. `^` is a sentence's beginning, `$` its end, `+` a word of the next. */
export const assertionGrams = `! -0.23
! $ -0.23
! ” -0.07
" -0.71
" $ 0.38
" . -0.16
" 2026 -0.05
" : -0.12
" ; -0.10
" @us -0.30
" _ 's -0.07
" _ , 0.07
" _ . -0.10
" _ ; 0.06
" _ @us -0.12
" _ a -0.09
" _ all -0.06
" _ an -0.07
" _ and 0.08
" _ be -0.20
" _ by 0.13
" _ can 0.05
" _ for 0.05
" _ from -0.15
" _ have 0.11
" _ in -0.08
" _ live -0.08
" _ mean 0.11
" _ not -0.07
" _ on -0.10
" _ only 0.12
" _ or 0.06
" _ signe 0.05
" _ that -0.13
" _ you -0.10
" ai -0.22
" and -0.06
" appears -0.07
" approved 0.69
" are -0.17
" as -0.06
" beside 0.14
" certified -0.32
" controlled -0.27
" demo 0.12
" for 0.17
" from -0.07
" ga 0.15
" go -0.06
" has 0.36
" i 0.23
" immutable -0.13
" in 0.14
" is -0.19
" label -0.06
" no -0.33
" on 0.17
" or 0.25
" our -0.29
" pilot 0.61
" production 0.49
" sign -0.12
" signed -0.08
" soc -0.24
" sso -0.21
" stamp -0.25
" tamper 0.08
" the -0.49
" to 0.09
" was -0.43
" when 0.17
" you -0.13
" – 0.15
# -0.37
# _ : -0.10
% 0.59
% $ 0.31
% , -0.26
% _ the -0.07
% of 0.59
& 0.43
' -0.29
' " -0.11
' . -0.11
' _ ' -0.11
' _ , -0.07
' _ . -0.05
' _ : -0.06
' _ be 0.13
' _ for -0.05
' _ from 0.08
' _ in -0.15
' data 0.46
' electronic -0.16
' own -0.18
' records -0.25
' workspaces 0.31
'd -0.51
'd _ . -0.17
'd _ and -0.09
'd _ it -0.14
'd _ one -0.06
'd _ say 0.11
'd _ the -0.06
'd _ you 0.08
'd _ your 0.09
'd be 0.30
'd call -0.09
'd expect 0.09
'd have -0.08
'd like 0.07
'd love -0.05
'd need -0.08
'd never 0.11
'd rather -0.14
'd search 0.12
'd see -0.10
'd sooner 0.23
'd still 0.10
'd want -0.18
's $ 0.06
's , -0.98
's . 0.34
's @us -0.19
's _ " -0.12
's _ 's -0.07
's _ , 0.20
's _ . 0.10
's _ 11 0.06
's _ 27001 -0.23
's _ : 0.19
's _ ; -0.17
's _ ? 0.09
's _ @us -0.07
's _ about -0.06
's _ and -0.26
's _ api 0.08
's _ approve -0.07
's _ audit -0.09
's _ back 0.15
's _ before 0.19
's _ behind -0.06
's _ but 0.07
's _ call -0.11
's _ capa -0.13
's _ certificate -0.06
's _ certifie -0.15
's _ copie 0.07
's _ could -0.06
's _ cover 0.08
's _ data 0.06
's _ decide 0.05
's _ deviation 0.15
's _ directory 0.06
's _ do 0.11
's _ document 0.06
's _ each -0.18
's _ every 0.07
's _ first 0.06
's _ for 0.11
's _ from 0.16
's _ gap -0.06
's _ get -0.12
's _ give -0.11
's _ go -0.10
's _ hand -0.08
's _ have -0.15
's _ here 0.08
's _ i 0.06
's _ if 0.16
's _ in -0.07
's _ into 0.05
's _ iso -0.26
's _ it 0.06
's _ its -0.27
's _ last 0.08
's _ law 0.10
's _ link -0.12
's _ live -0.14
's _ march -0.08
's _ may 0.07
's _ mean -0.16
's _ nee 0.06
's _ no -0.07
's _ not 0.11
's _ nothe -0.13
's _ of 0.12
's _ one 0.12
's _ only -0.07
's _ or 0.13
's _ other 0.10
's _ our 0.22
's _ out -0.06
's _ page 0.05
's _ part 0.06
's _ person -0.12
's _ print 0.06
's _ provider 0.07
's _ read 0.08
's _ record 0.13
's _ rule -0.05
's _ run 0.07
's _ say 0.18
's _ security 0.10
's _ show -0.05
's _ sign -0.08
's _ signature 0.20
's _ since 0.05
's _ sit 0.11
's _ statement 0.07
's _ stay 0.12
's _ system -0.10
's _ tenant 0.07
's _ that 0.15
's _ the 0.11
's _ them -0.16
's _ there 0.11
's _ they 0.09
's _ thi 0.08
's _ thing -0.05
's _ through -0.12
's _ to -0.14
's _ trust 0.09
's _ under -0.06
's _ up -0.07
's _ us 0.05
's _ user 0.08
's _ verifie -0.09
's _ what 0.12
's _ when 0.13
's _ where -0.16
's _ with -0.11
's _ without 0.09
's _ you 0.25
's _ “ -0.06
's _ ” 0.08
's a -0.95
's account 0.08
's ai -0.36
's all -0.20
's an -0.12
's and 0.13
's answer 0.22
's answers -0.47
's api -0.38
's as -0.56
's assessment -0.23
's at -0.18
's audit 0.46
's auditor 0.14
's auditors 0.23
's because 0.72
's been 0.43
's behind 0.17
's binding 0.17
's call 0.22
's capa 0.21
's capas 0.16
's certificate 0.10
's certified 0.16
's change 0.10
's claims 0.06
's consent 0.20
's content -0.19
's controlled 0.08
's controls -0.24
's copy -0.19
's current -0.32
's data -0.74
's decision 0.35
's demo -0.12
's desk -0.39
's deviations 0.11
's directory 0.57
's document -0.25
's documents 0.31
's done 0.17
's draft -0.40
's electronic 0.23
's entries 0.06
's erp -0.15
's eyes -0.15
's forbidden -0.19
's formal 0.13
's given -0.09
's hardly 0.16
's head -0.20
's history -0.52
's how 0.35
's identity 0.41
's idp 0.32
's impossible 0.14
's in 0.19
's iso -0.69
's job -0.05
's key 0.06
's laptop 0.42
's letter 0.26
's life 0.39
's lims -0.11
's list 0.18
's live 0.21
's local -0.10
's log 0.57
's login -0.11
's me 0.29
's memory -0.21
's missing -0.13
's mock 0.10
's model 0.10
's more 0.29
's name -0.11
's never 0.07
's no -0.05
's nobody -0.34
's none -0.07
's not 0.25
's nothing -0.13
's now 0.30
's official 0.28
's old -0.22
's on 0.86
's one -0.55
's only 0.12
's our -0.10
's out -0.07
's output -0.11
's own -0.14
's page 0.14
's permissions 0.17
's plant -0.35
's policy 0.20
's qa 0.37
's quality 0.05
's reach 0.12
's real -0.15
's record 0.06
's records 0.96
's release 0.21
's report 0.70
's reports 0.06
's request -0.25
's rights 0.22
's role 0.20
's saml 0.12
's sample -0.16
's seal 0.09
's security 0.19
's server 0.35
's service -0.06
's side 0.20
's signatures -0.13
's signed -0.13
's signing -0.17
's slide -0.05
's software 0.06
's sso 0.18
's statement -0.15
's status -0.09
's still -0.34
's text -0.12
's the -0.23
's to -0.35
's token -0.13
's true 0.05
's type -0.07
's untrue -0.08
's validated 0.16
's verdict 0.72
's visit -0.17
's website -0.18
's where 0.12
's word 1.40
's workspace 0.44
's written 0.11
's you 0.40
's your 0.08
's “ -0.09
( 5 -0.11
( _ : -0.20
( _ a 0.06
( _ meet 0.06
( _ of -0.09
( _ | 0.15
( a 0.15
( blocked -0.11
( certified 0.07
( demo -0.06
( e -0.08
( in 0.09
( no 0.12
( not -0.14
( server 0.38
( sso 0.07
( the -0.09
( worm -0.09
( “ -0.07
) , -0.60
) . 0.12
) : -0.60
) _ . 0.07
) _ : 0.19
) _ all 0.10
) _ be -0.10
) _ the -0.07
) _ to -0.06
) _ | 0.06
) \` -0.11
) and -0.06
) are -0.13
) is 0.19
) storage -0.10
) | 1.03
) ” -0.14
* -0.11
+ 0.29
+ k -0.11
+ principles -0.07
+" 0.47
+'s 0.36
+( -0.08
+) -0.07
+, 0.75
+. 1.77
+0 -0.24
+1 0.21
+11 0.60
+2 -0.35
+27001 0.73
+3 -0.08
+: -0.06
+; 0.10
+? -0.56
+@us 0.15
+a -1.30
+about -0.15
+absolutely 0.52
+access 0.11
+account 0.34
+after -0.08
+again -0.21
+agreements -0.08
+ahead 0.34
+ai 0.89
+all 0.06
+already 0.25
+always 0.71
+an -1.21
+and 0.56
+another -0.40
+answer 0.13
+answers -0.12
+any -0.30
+anyone -0.09
+anything -0.71
+append 0.52
+approval -0.46
+are 0.07
+as -0.24
+ask 0.27
+asks -0.14
+at -0.24
+audit -0.37
+auditor -0.06
+auth -0.10
+availability 0.07
+b -0.21
+back -0.34
+be 0.09
+because 0.29
+been 0.38
+before -0.25
+behind 0.25
+below -0.25
+between -0.58
+blocked -0.74
+both 0.65
+boundary -0.07
+button -0.31
+by -0.45
+call -0.05
+can 0.23
+capa 0.87
+center -0.75
+certainly 0.30
+certificate 0.32
+certified 1.14
+chance 0.43
+change -0.49
+changed 0.37
+checked 0.13
+checks 0.23
+claim -0.06
+closed 0.30
+closes 0.12
+code -0.28
+come 0.13
+comes 0.21
+compliant 0.25
+controls -0.08
+copies 0.17
+copy -0.18
+could -0.20
+count -0.17
+counts 0.31
+customer 0.89
+customers -0.36
+data -1.19
+database 0.33
+date -0.59
+decides 0.77
+decision -0.13
+demo -0.49
+did -0.08
+disclosure -0.17
+document -0.25
+does 0.28
+done 0.23
+down 0.41
+drafts -0.85
+durable -0.13
+each 1.41
+editor -0.52
+either -0.08
+else 0.46
+empty -0.08
+encrypted 0.27
+enforced 0.39
+engine 0.27
+entries -0.15
+entry -0.21
+ever 0.34
+every 0.82
+everything 0.15
+evidence -0.23
+example -0.30
+exist -0.18
+export -0.11
+file -0.49
+files -0.20
+first -0.26
+for 0.13
+from -0.17
+full 0.23
+fully 0.92
+gate 0.11
+gates -0.05
+get -0.44
+give -0.07
+go -0.14
+good -0.69
+got 0.76
+had -1.07
+happens -0.14
+hardly -0.71
+has 0.42
+he 0.62
+here -0.38
+hipaa -0.14
+hold -0.08
+holds -0.19
+how -0.15
+i -0.40
+if -0.37
+ii 0.64
+in 0.28
+into 0.60
+is -0.56
+iso 0.19
+isolation -0.07
+issued 0.42
+issues -0.07
+it 1.01
+item -0.15
+its -0.18
+itself -0.12
+january 0.31
+json -0.08
+keep -0.22
+keeps -0.08
+kept -0.06
+key 0.07
+keys 1.30
+last 0.91
+later -0.29
+ledger -0.24
+left -0.10
+letter 0.20
+like -0.70
+line -0.14
+link 0.20
+links 0.72
+list 0.39
+listed 0.11
+log 1.29
+longer 0.26
+looked 0.12
+made 0.16
+make -0.10
+may 0.10
+mend -0.06
+message -0.45
+met 0.28
+minutes 0.31
+missing -0.08
+model 0.53
+module -0.08
+moment -0.19
+monday 0.32
+more 0.14
+name -0.65
+named -0.29
+names -0.35
+neither -0.56
+never -1.07
+next -0.17
+night 0.31
+no -2.61
+nobody -0.72
+none -1.20
+not -2.00
+nothing -0.47
+now 0.47
+nowhere -0.24
+of -0.55
+off -0.36
+oidc 0.12
+on 0.35
+one -0.27
+ones 0.10
+only 0.88
+open -0.08
+operation 0.64
+or -0.53
+our -0.55
+ours 0.38
+out 0.30
+over 0.45
+own -0.42
+ownership -0.11
+page 0.62
+part -0.25
+people -0.15
+permission 0.11
+persistence -0.09
+person -0.52
+pilot -0.38
+place 0.11
+plant 0.24
+plants 0.25
+please -0.32
+policy 0.33
+present -0.21
+product -0.26
+production -0.27
+prototype -0.76
+provider 0.15
+qa 0.37
+quality -0.38
+read 0.22
+readiness -0.11
+real 0.37
+record -0.20
+records -0.51
+refused -0.28
+regulated 0.18
+release 0.22
+remains -0.29
+report 0.19
+reports -0.11
+request -0.39
+require -0.08
+responsible -0.17
+restore -0.12
+right 0.36
+role 0.12
+roles -0.13
+route 0.10
+routes 0.74
+run 0.10
+same 0.51
+saml 0.39
+sample -0.82
+sandbox -0.43
+say -0.17
+says -0.41
+sealed 0.40
+second 0.60
+security 0.47
+see -0.51
+separate -0.08
+server 0.96
+service 0.17
+shared 0.94
+she -0.31
+short -0.20
+show -0.37
+shown -0.29
+side -0.12
+sign 0.71
+signatures -0.10
+signed -0.49
+since 1.06
+site -0.19
+sites 0.43
+so -0.87
+soc -0.49
+somebody 0.27
+stands 0.40
+status -0.33
+stays -0.51
+still -0.22
+storage 0.36
+stored 0.14
+sure -0.18
+system -0.36
+takes 0.26
+tenant 0.11
+tested -0.52
+text -0.66
+that -1.26
+the -0.25
+their 0.41
+them 0.62
+then -0.10
+there -0.27
+they 0.32
+this -0.21
+those -0.33
+three -0.11
+time 0.52
+to -0.45
+today 0.52
+too 0.13
+took -0.13
+trail 0.11
+trust -0.77
+twice 0.78
+two 0.55
+type 0.58
+unavailable -0.11
+up -0.06
+us 0.08
+use 0.08
+valid 0.77
+validated 0.42
+verified 0.06
+version -0.08
+wanted -0.16
+was -0.66
+way -0.15
+we -0.12
+what 0.29
+when -0.10
+where -0.21
+which -0.59
+who -0.41
+whoever -0.35
+why -0.14
+will 0.85
+with -0.78
+without 0.08
+word 0.39
+would -0.81
+write -0.13
+writes -0.72
+written -0.29
+wrong -0.27
+year 0.25
+yes 3.78
+yet -1.67
+you 0.21
+your -0.42
+zero -0.11
+– 0.27
+“ -0.40
+” 0.26
+→ -0.97
, 0.48
, " 0.07
, $ -0.36
, 0 0.50
, 1 0.08
, 14 0.20
, 2 -0.12
, 4 -0.15
, 5 -0.08
, 7 -0.14
, @us 1.20
, _ ' -0.10
, _ 'd -0.13
, _ 's -0.11
, _ , 0.11
, _ . 0.07
, _ 11 -0.14
, _ 2 0.21
, _ 2027 0.07
, _ 4 -0.05
, _ 5 -0.06
, _ 9001 -0.12
, _ : 0.17
, _ ; -0.39
, _ ? -0.29
, _ @us 0.26
, _ about -0.18
, _ accept -0.09
, _ accepte 0.08
, _ access 0.15
, _ action 0.20
, _ activity 0.17
, _ against -0.06
, _ ai 0.08
, _ alike 0.08
, _ all -0.29
, _ alone -0.23
, _ already 0.26
, _ also 0.11
, _ alway 0.08
, _ an -0.07
, _ and -0.08
, _ answer -0.09
, _ any -0.21
, _ anythe -0.15
, _ api 0.18
, _ append 0.12
, _ approve -0.13
, _ archive 0.13
, _ as -0.08
, _ ask -0.07
, _ aske -0.12
, _ assessment 0.10
, _ assistant -0.09
, _ at 0.17
, _ attachment -0.09
, _ attempt 0.09
, _ auditor 0.08
, _ authorization -0.06
, _ away -0.05
, _ back 0.13
, _ backup -0.12
, _ badge -0.09
, _ batche -0.21
, _ be -0.29
, _ because 0.12
, _ bee -0.12
, _ behind -0.17
, _ between 0.32
, _ beyond 0.11
, _ bind 0.06
, _ binde 0.13
, _ both 0.10
, _ break 0.12
, _ bring -0.05
, _ build -0.14
, _ button 0.10
, _ cal -0.11
, _ can 0.24
, _ capa 0.09
, _ capture 0.08
, _ carry 0.07
, _ case -0.06
, _ cause 0.09
, _ certificate 0.11
, _ certification -0.08
, _ certify 0.08
, _ chain 0.15
, _ chance 0.11
, _ check 0.13
, _ checke 0.05
, _ checksum -0.15
, _ clause 0.07
, _ clean 0.09
, _ clock 0.10
, _ close 0.18
, _ code -0.15
, _ coffee -0.19
, _ colleague -0.06
, _ color -0.12
, _ company -0.17
, _ complaint 0.15
, _ compliance 0.13
, _ condition -0.14
, _ confidentiality 0.07
, _ content 0.09
, _ contract -0.07
, _ control 0.14
, _ copie 0.12
, _ cost 0.06
, _ could -0.36
, _ count 0.10
, _ cover 0.10
, _ cpa 0.08
, _ credential 0.08
, _ criterion -0.07
, _ current 0.23
, _ custody -0.09
, _ data 0.20
, _ database -0.08
, _ date -0.11
, _ day -0.09
, _ decide -0.08
, _ default 0.07
, _ delete 0.11
, _ delivere -0.13
, _ demo -0.16
, _ deviation 0.05
, _ digest -0.12
, _ do -0.28
, _ document 0.21
, _ door 0.08
, _ down -0.05
, _ download 0.12
, _ draft -0.18
, _ draw 0.11
, _ drop 0.07
, _ e 0.11
, _ earlier -0.10
, _ edit 0.18
, _ effect 0.09
, _ effective 0.12
, _ either -0.14
, _ else -0.07
, _ empty -0.08
, _ encrypte 0.13
, _ endpoint -0.07
, _ enforce 0.05
, _ engineer -0.08
, _ enter -0.07
, _ entra 0.06
, _ entry 0.17
, _ even -0.08
, _ event -0.13
, _ ever -0.12
, _ every 0.38
, _ everyone 0.13
, _ evidence -0.11
, _ exactly 0.07
, _ expiry 0.05
, _ explain -0.07
, _ export 0.08
, _ fact -0.06
, _ fail 0.09
, _ faile 0.05
, _ far -0.20
, _ fedramp -0.14
, _ figure -0.08
, _ filter 0.05
, _ final 0.15
, _ finde 0.10
, _ firm 0.12
, _ first -0.11
, _ floor 0.09
, _ follow 0.07
, _ force 0.07
, _ forget 0.10
, _ form 0.13
, _ frame -0.06
, _ free 0.08
, _ friday 0.07
, _ from -0.09
, _ full -0.13
, _ gap 0.14
, _ gate -0.16
, _ get 0.15
, _ give 0.12
, _ gmp -0.09
, _ goe -0.06
, _ good -0.08
, _ google -0.06
, _ grade 0.11
, _ green -0.13
, _ gxp -0.08
, _ half -0.07
, _ hand 0.09
, _ handle 0.05
, _ hash 0.23
, _ have -0.16
, _ he -0.08
, _ head 0.05
, _ her 0.07
, _ here -0.10
, _ hide -0.08
, _ history 0.06
, _ hitrust -0.07
, _ hold 0.19
, _ holder 0.07
, _ home 0.05
, _ hour 0.16
, _ hourly 0.06
, _ i -0.12
, _ identity 0.05
, _ if -0.08
, _ in 0.22
, _ ink -0.14
, _ inside -0.05
, _ inspection 0.07
, _ inspector 0.13
, _ intern 0.09
, _ into 0.07
, _ invente -0.10
, _ iso -0.10
, _ isolation 0.33
, _ issue -0.15
, _ it -0.11
, _ itself 0.10
, _ june 0.13
, _ just 0.13
, _ kind 0.08
, _ know -0.08
, _ label -0.11
, _ later 0.06
, _ law 0.18
, _ lawyer 0.07
, _ lead 0.05
, _ leav -0.05
, _ less -0.09
, _ level -0.12
, _ like -0.09
, _ line 0.09
, _ link 0.31
, _ list -0.09
, _ live 0.15
, _ lock 0.12
, _ log -0.06
, _ login 0.20
, _ long -0.09
, _ longer 0.07
, _ look -0.12
, _ looke 0.07
, _ lose 0.15
, _ lot 0.17
, _ machine 0.09
, _ mail -0.07
, _ make -0.13
, _ management -0.07
, _ manager 0.07
, _ manufacturer 0.06
, _ march -0.06
, _ me -0.06
, _ mean -0.09
, _ meane 0.06
, _ meet 0.26
, _ migration 0.05
, _ minute 0.19
, _ mis 0.07
, _ mock -0.11
, _ module 0.10
, _ month 0.06
, _ more -0.15
, _ morne 0.18
, _ much -0.16
, _ must -0.07
, _ my -0.06
, _ neede 0.06
, _ new 0.17
, _ next -0.06
, _ night 0.12
, _ nightly 0.10
, _ nine -0.09
, _ no -0.13
, _ none -0.10
, _ nor -0.05
, _ not -0.51
, _ nothe -0.19
, _ now 0.13
, _ nowhere 0.08
, _ numbere 0.10
, _ of -0.09
, _ off -0.05
, _ offer 0.07
, _ office -0.08
, _ official 0.13
, _ okta 0.07
, _ old 0.13
, _ on 0.26
, _ once 0.13
, _ one -0.13
, _ only -0.13
, _ open -0.09
, _ operation 0.12
, _ operator -0.06
, _ opinion 0.13
, _ or -0.05
, _ order 0.16
, _ orphan 0.08
, _ other -0.06
, _ our 0.34
, _ output 0.07
, _ own -0.08
, _ owner 0.06
, _ page 0.17
, _ paper -0.16
, _ pas 0.06
, _ pass 0.11
, _ pen 0.13
, _ per 0.06
, _ permanent 0.11
, _ permission -0.25
, _ person -0.14
, _ phone -0.07
, _ photo -0.08
, _ pilot -0.07
, _ place 0.19
, _ plan -0.20
, _ plant -0.06
, _ please -0.10
, _ point -0.16
, _ policy -0.06
, _ power 0.08
, _ pq 0.05
, _ printe -0.07
, _ privacy -0.11
, _ process -0.06
, _ product -0.17
, _ production 0.15
, _ promize -0.14
, _ prove -0.08
, _ proven 0.12
, _ provider -0.14
, _ public -0.07
, _ publishe 0.05
, _ put -0.10
, _ qualifie 0.06
, _ quarterly 0.12
, _ rate 0.06
, _ reache 0.07
, _ readable 0.08
, _ ready -0.07
, _ reason -0.08
, _ recal 0.09
, _ recall 0.11
, _ reconcile 0.12
, _ record 0.20
, _ recorde -0.12
, _ recovery -0.12
, _ reference 0.06
, _ refuse 0.14
, _ region 0.10
, _ registrar -0.07
, _ regulate -0.06
, _ reject 0.18
, _ relation 0.07
, _ release -0.11
, _ rely 0.06
, _ remove 0.07
, _ rename 0.15
, _ report -0.17
, _ request 0.16
, _ requirement 0.05
, _ restore -0.11
, _ retention -0.06
, _ retraine 0.06
, _ review 0.10
, _ reviewe -0.06
, _ reviewer -0.09
, _ revision 0.12
, _ rewrite -0.11
, _ right -0.16
, _ rightly -0.12
, _ risk -0.06
, _ role 0.07
, _ room 0.05
, _ root 0.16
, _ route -0.16
, _ row 0.23
, _ saml 0.11
, _ sample 0.13
, _ sandbox -0.14
, _ say -0.19
, _ scan -0.11
, _ scope 0.16
, _ script 0.11
, _ seal -0.12
, _ seale 0.05
, _ section 0.07
, _ security 0.07
, _ see -0.07
, _ send 0.20
, _ sentence -0.10
, _ separate 0.12
, _ server 0.11
, _ service 0.05
, _ set -0.06
, _ share -0.08
, _ sheet 0.06
, _ shift 0.08
, _ short -0.06
, _ should -0.14
, _ show 0.14
, _ side 0.09
, _ sign 0.10
, _ signe 0.08
, _ since -0.06
, _ single 0.13
, _ site 0.09
, _ six 0.06
, _ skip 0.08
, _ sleep 0.06
, _ small -0.11
, _ so -0.09
, _ soc -0.07
, _ software 0.06
, _ somebody -0.06
, _ someone -0.13
, _ somethe -0.08
, _ sop 0.08
, _ source -0.11
, _ speak -0.07
, _ sso -0.18
, _ stamp -0.12
, _ stand 0.07
, _ standard 0.09
, _ state 0.05
, _ stay -0.15
, _ step 0.07
, _ still -0.31
, _ stop -0.07
, _ storage -0.06
, _ store -0.17
, _ straight 0.08
, _ supplier 0.13
, _ support -0.08
, _ swap 0.08
, _ system 0.21
, _ take -0.22
, _ tell -0.16
, _ ten 0.10
, _ tenancy 0.08
, _ tenant 0.09
, _ term -0.07
, _ test 0.12
, _ text -0.16
, _ than -0.09
, _ that -0.09
, _ the 0.31
, _ their 0.09
, _ them -0.24
, _ then -0.07
, _ there -0.23
, _ they 0.07
, _ thi 0.13
, _ those 0.08
, _ tick -0.05
, _ tie 0.07
, _ time 0.17
, _ today 0.09
, _ too -0.09
, _ trail 0.12
, _ traine 0.20
, _ trainer -0.09
, _ trust 0.08
, _ try -0.09
, _ turn -0.05
, _ twelve 0.05
, _ two 0.11
, _ type -0.12
, _ under 0.19
, _ until 0.13
, _ up 0.06
, _ update 0.06
, _ us -0.12
, _ user 0.10
, _ validation -0.09
, _ value -0.08
, _ vendor -0.08
, _ very -0.10
, _ walk 0.06
, _ way 0.07
, _ we -0.22
, _ week -0.05
, _ welcome 0.17
, _ well -0.13
, _ what -0.10
, _ when 0.10
, _ where -0.23
, _ which -0.20
, _ who -0.05
, _ whoever 0.14
, _ whom 0.06
, _ why 0.24
, _ will -0.07
, _ with 0.08
, _ withdraw 0.07
, _ without -0.09
, _ word -0.13
, _ work 0.06
, _ workspace 0.16
, _ would -0.23
, _ write -0.09
, _ wrong -0.06
, _ year 0.19
, _ yet 0.05
, _ you 0.09
, _ zero -0.17
, _ | -0.06
, _ – 0.29
, _ “ 0.09
, _ ” -0.22
, a -0.98
, about 0.08
, accepted 0.70
, according -0.24
, after -0.11
, all -0.08
, along 0.18
, already -0.30
, alt -0.17
, although 0.05
, always -0.08
, and -0.42
, any 0.41
, append 0.17
, applied 0.19
, approvals -0.10
, approved -0.15
, approver -0.05
, approvers 0.25
, archive 0.07
, are 0.57
, ask -0.08
, asks -0.51
, attested -0.21
, audit -0.34
, auditor 0.30
, authorize -0.10
, backed 0.15
, backup -0.30
, backups 0.25
, be 0.30
, because 0.30
, before -0.35
, beginning -0.28
, behind 0.10
, being -0.06
, both 0.11
, bound 0.21
, but 0.15
, by 0.21
, call 0.09
, calls -0.07
, can 0.79
, capa -0.28
, caption 0.09
, certificate 0.48
, certificates 0.12
, certified -0.11
, certifying -0.21
, change 0.13
, changes 0.14
, check -0.08
, checked 0.14
, checksummed 0.07
, checksums 0.14
, choose 0.05
, chosen -0.06
, clean 0.23
, click -0.12
, close -0.13
, come 0.08
, complaints 0.17
, complete 0.24
, computer -0.06
, confidentiality 0.11
, copied -0.13
, copies 0.28
, copy -0.10
, correctly -0.06
, crashes 0.43
, crossed -0.11
, customers 0.33
, data 0.25
, dated 0.32
, day 0.06
, decided 0.14
, delivered -0.77
, deviations -0.24
, digitally 0.20
, digits -0.11
, do 0.18
, document -0.65
, documented 0.21
, documents 0.06
, done 0.24
, drawn -0.13
, e -0.22
, each -0.20
, edge -0.17
, editable -0.09
, effective 0.06
, encrypted 0.51
, enforced 0.73
, enterprise 0.14
, entra -0.21
, entries 0.05
, even -0.07
, ever 0.65
, every -0.13
, evidence 0.60
, expect -0.13
, exports 0.14
, failover 0.16
, fedramp 0.06
, files -0.21
, final 0.07
, fingerprinted 0.25
, fit 0.35
, five -0.13
, followed -0.18
, from -0.35
, full 0.37
, fully -0.11
, gate -0.15
, gdpr -0.25
, get 0.21
, gets 0.41
, given 0.48
, go 0.19
, goes 0.10
, good 0.23
, got 0.14
, hand 0.43
, has 0.55
, hash -0.14
, hashed 0.24
, have 0.29
, held 0.07
, hence -0.14
, hitrust -0.10
, how -0.16
, however 0.28
, i -0.36
, identity 0.25
, if -1.05
, immutable 0.18
, in -0.11
, incident -0.08
, included 0.13
, inspector 0.07
, inspectors -0.07
, integrity -0.07
, intent 0.13
, is -0.32
, iso 0.35
, isolate -0.10
, isolation -0.09
, issue -0.06
, issued 0.18
, it 1.09
, its -0.24
, judged 0.07
, judges 0.06
, just 0.55
, keep -0.51
, keeps -0.12
, key -0.14
, labelled -0.07
, last 0.69
, least -0.10
, leave -0.10
, legal 0.07
, legally 0.32
, let -0.76
, letter 0.14
, like -0.37
, linked 0.31
, links -0.18
, live 0.06
, locked 0.19
, look -0.07
, looked 0.38
, made 0.48
, major -0.17
, many -0.24
, may 0.10
, meaning -0.12
, means -0.11
, measured -0.09
, merge 0.37
, migration -0.18
, migrations -0.30
, monitoring -0.19
, movers 0.08
, multi 0.07
, mutate -0.10
, name 0.21
, namely -0.08
, neither -0.18
, never 0.13
, new 0.13
, next -0.05
, no 0.55
, none 0.23
, nor -0.09
, not 0.39
, nothing 0.56
, now 0.30
, number 0.20
, numbered 0.33
, numbers 0.22
, of -0.40
, official 0.10
, oidc 0.06
, okta 0.07
, old 0.34
, on -0.36
, once -0.14
, one 0.12
, only 0.07
, open 0.60
, oq 0.10
, or -0.47
, our 0.26
, ours 0.48
, out 0.14
, over 0.08
, owners 0.10
, page 0.05
, part -0.32
, passed 0.30
, password -0.06
, pci -0.30
, per -0.14
, perhaps -0.17
, permanent -0.05
, permanently 0.20
, permission 0.09
, persist -0.10
, persistence -0.33
, pilot -0.11
, please -0.38
, press 0.29
, printed -0.36
, prints 0.21
, probably -0.06
, processing -0.38
, production -1.14
, proven 0.26
, provided -0.14
, put 0.16
, qa -0.60
, quality -0.29
, rather -0.07
, read -0.39
, ready 0.28
, real 0.26
, reason -0.37
, recall -0.07
, record -0.16
, records -0.37
, recovery -0.06
, red -0.18
, register -0.06
, regulated 0.29
, rehearsed 0.14
, reject -0.15
, rejects -0.12
, release -0.13
, released 0.06
, releasing 0.16
, renewed 0.14
, replicated 0.37
, report 0.15
, retained 0.10
, retention -0.26
, reviewed -0.31
, reviewer 0.10
, ribbon -0.31
, right -0.12
, role 0.22
, roles -0.47
, root 0.25
, row 0.08
, rto 0.05
, running 0.35
, said -0.32
, same 0.33
, sample -0.15
, saved -0.13
, say -0.17
, says -0.30
, seal -0.23
, sealed 0.56
, seals 0.14
, see -0.08
, seeing 0.22
, send 0.24
, separate -0.16
, server 0.30
, session -0.22
, set -0.08
, she -0.07
, short -0.12
, show 0.12
, shown -0.13
, sign -0.15
, signature 0.07
, signatures -0.21
, signed -0.48
, signing -0.15
, since -0.73
, site 0.25
, so 0.28
, soc 0.37
, some -0.26
, somebody -0.23
, someone -0.23
, sso 0.22
, stamp 0.22
, stamped 0.06
, starting -0.11
, step -0.14
, still -0.07
, storage -0.33
, stored 0.15
, straight 0.45
, such -0.11
, switched 0.20
, team 0.32
, tell 0.12
, tenant -0.08
, tenants 0.40
, test 0.07
, tested 0.63
, text 0.27
, thanks 0.15
, that -0.87
, the 0.11
, their -0.29
, then -0.72
, there -0.75
, these -0.11
, third 0.14
, this -0.57
, though -0.12
, three -0.46
, tick 0.36
, tied 0.22
, to -0.45
, today 0.38
, too -0.11
, tooltip 0.07
, tracked 0.08
, training 0.14
, treat -0.26
, twelve 0.11
, twice 0.32
, two 0.70
, type 0.22
, unalterable 0.22
, unbreakable 0.06
, under 0.24
, unqualified 0.11
, upgrades 0.22
, use 0.24
, usually -0.20
, valid 0.17
, validated 0.30
, vendor -0.07
, verified 0.22
, versioned 0.33
, views 0.24
, we 0.19
, weighs 0.32
, were -0.10
, what 0.47
, whatever -0.35
, when 0.59
, where -0.07
, whereas 0.24
, whether 0.16
, which 0.29
, whichever 0.34
, while 0.44
, who 0.27
, whoever 0.30
, whose 0.54
, why 0.20
, with 0.06
, without -0.70
, workspace -0.31
, write 0.29
, writes 0.14
, written -0.12
, yes -0.82
, yet 1.09
, you -0.34
, your 0.87
, zero 0.46
, “ -0.41
, ” 0.98
- -0.27
- - -0.33
- explain -0.16
- oven -0.06
- s -0.18
. -0.55
. " -0.28
. $ -0.50
. . -0.20
. 7 0.05
. _ , 0.10
. _ . 0.18
. _ a -0.06
. _ be -0.09
. a -0.27
. b -0.12
. com -0.29
. csv -0.05
. html -0.09
. json -0.18
. mdx -0.10
. pdf -0.06
. py -0.20
. trust -0.09
. txt -0.09
. x 0.13
. yaml -0.26
. ” -1.22
/ _ / 0.07
/ _ log -0.07
/ export -0.29
/ soc 0.17
/api/ 0.10
/api/ in -0.09
/api/production-access/guard -0.28
/api/production-write/guard -0.28
/gates/oven-heat -0.20
/gates/oven-heat $ -0.16
/gates/oven-heats -0.05
/gates/oven-warmth -0.24
/oven -0.24
0 -0.56
0 $ -1.11
0 % -0.19
0 ( 0.12
0 . 0.10
0 0 -0.12
0 entries -0.19
0 f -0.12
0 of -0.34
0.8 0.06
00.000 -0.14
00.000 z -0.14
0042 -0.08
007 -0.08
01 -0.11
01 , -0.10
012 -0.12
017 -0.29
02 -0.23
02 , -0.19
02 : 0.15
03 0.22
03 31 0.11
05 : -0.14
06 0.20
06 : 0.11
07 0.56
09 -0.69
09 : -0.74
09 _ : -0.13
0f1f58f96a047140127affe19b799123ba0f8965711bfea40a69e3b089dfa87fd -0.06
0f1f58f96a047140127affe19b799123ba0f8965711bfea40a69e3b089dfa87fd . -0.06
1 0.05
1 $ -0.09
1 . 0.07
1 : -0.14
1 _ , 0.06
1 _ . -0.09
1 _ 2 -0.09
1 _ : 0.05
1 _ and 0.09
1 _ the -0.06
1 and -0.24
1 audit -0.14
1 is -0.22
1 march -0.07
1 rule -0.09
1 to 0.26
1.0 0.40
1.1 0.16
1.2 0.50
1.3 0.23
1.9 -0.05
10 -0.11
10 : 0.25
10 y 0.09
100 0.47
100 % 0.51
100 _ of 0.15
11 0.05
11 $ -0.86
11 , -0.34
11 . 0.49
11 24 -0.38
11 : 0.06
11 ? -0.18
11 _ 11 0.11
11 _ a 0.18
11 _ annex 0.10
11 _ be -0.15
11 _ in -0.07
11 _ meet 0.06
11 _ not 0.06
11 _ of 0.08
11 _ on 0.07
11 _ the -0.17
11 _ to -0.06
11 _ “ -0.06
11 _ ” -0.18
11 and 0.11
11 compliant 0.46
11 expects -0.24
11 has 0.11
11 in -0.05
11 ready -0.31
11 signature 0.23
11 signatures 0.10
11 signing 0.19
11 that 0.13
11 we -0.12
11.10 -0.12
11.10 ( -0.12
11.200 0.07
11.50 0.21
118 -0.13
12 , -0.06
12 . -0.13
12 01 -0.10
12 _ , 0.07
12 _ the 0.07
13485 0.59
13485 , -0.24
13485 . 0.73
13485 : 0.19
13485 _ for -0.10
13485 _ in 0.08
13485 _ our 0.13
13485 _ the -0.21
13485 and -0.22
13485 certificate 0.19
13485 certification -0.08
13485 is -0.14
13485 or -0.20
13485 sets -0.16
14 0.52
14 . -0.43
14 : 0.36
14 _ a -0.07
140 0.17
14971 -0.34
15 0.70
15 min 0.11
17 -0.31
17025 0.07
18 -0.18
2 0.29
2 " 0.18
2 $ -0.90
2 , -0.14
2 . 0.60
2 1 0.10
2 : 0.20
2 ; 0.53
2 ? 1.02
2 _ , 0.09
2 _ . -0.19
2 _ 27001 0.06
2 _ : 0.12
2 _ ; 0.16
2 _ ? -0.18
2 _ and 0.28
2 _ answer 0.11
2 _ as -0.14
2 _ at -0.14
2 _ available 0.11
2 _ be -0.15
2 _ before -0.06
2 _ can -0.09
2 _ certifie -0.06
2 _ claime -0.07
2 _ come -0.07
2 _ complete -0.06
2 _ dora 0.06
2 _ every -0.05
2 _ exist -0.07
2 _ from -0.12
2 _ hand 0.06
2 _ have 0.15
2 _ i 0.12
2 _ ii -0.09
2 _ in 0.10
2 _ iso 0.06
2 _ issue 0.10
2 _ it 0.23
2 _ its -0.10
2 _ live 0.06
2 _ mis 0.25
2 _ no -0.06
2 _ none -0.15
2 _ now 0.05
2 _ of 0.07
2 _ on 0.14
2 _ one -0.05
2 _ our 0.22
2 _ out 0.17
2 _ page 0.12
2 _ pas 0.08
2 _ path -0.05
2 _ place -0.12
2 _ progress 0.11
2 _ security 0.05
2 _ so 0.11
2 _ starte -0.06
2 _ that 0.24
2 _ the 0.21
2 _ there -0.13
2 _ to 0.16
2 _ type 0.07
2 _ us 0.12
2 _ vendor 0.07
2 _ we 0.16
2 _ which -0.07
2 _ with 0.15
2 _ without -0.06
2 _ year -0.22
2 _ yet 0.19
2 _ you 0.27
2 _ your 0.05
2 _ ” -0.18
2 and -0.46
2 attestation 0.25
2 attested 0.53
2 audit 0.21
2 audited 0.20
2 auditor 0.14
2 box -0.23
2 certified -0.43
2 compliant -0.21
2 examination 0.33
2 examined 0.17
2 folder -0.40
2 in 0.50
2 is 0.48
2 line 0.21
2 logo 0.19
2 not 0.28
2 page 0.15
2 readiness -0.77
2 ready 0.23
2 report 0.08
2 reports -0.32
2 seal 0.10
2 status -0.32
2 we -0.37
2 – -0.10
2 ” 0.55
2.0 0.64
2.0 , 0.09
2.0 and 0.17
2.1 -0.11
2.1 0 -0.18
2.3 0.05
2.4 -0.13
20 0.18
20 _ be 0.06
200 -0.64
200 . -0.35
2015 0.28
2015 | 0.55
2016 0.15
2017 0.10
2021 . 0.27
2022 0.08
2023 0.07
2024 0.77
2024 $ 0.51
2025 1.10
2025 $ 0.18
2026 -0.49
2026 . -0.28
2026 02 -0.11
2026 10 -0.33
2026 11 -0.38
2026 12 -0.10
2026 _ , -0.10
2026 _ . -0.05
2026 _ 24 -0.08
2026 feeding -0.06
2027 -0.17
2027 $ 0.13
2027 , -0.42
2027 . 0.11
2027 _ . -0.11
2028 -0.25
2028 . 0.05
2034 0.09
2035 0.10
2035 . 0.10
21 0.41
21 _ 11 0.06
21 _ part 0.06
21 cfr 0.41
212 0.74
212 _ behind 0.07
212 _ same 0.07
212 _ sit 0.07
212 _ the 0.08
212 routes -0.12
214 0.18
214 routes 0.17
23 0.12
24 . -0.10
24 ; -0.10
24 t -0.14
256 0.44
256 , 0.05
256 : -0.34
256 _ , 0.11
256 _ 0 -0.07
256 of -0.18
256 on 0.33
27001 0.59
27001 $ -0.81
27001 , 0.53
27001 : 0.30
27001 ? -0.29
27001 _ , -0.19
27001 _ . 0.42
27001 _ 2024 0.10
27001 _ 9001 -0.08
27001 _ a -0.22
27001 _ and 0.22
27001 _ be 0.07
27001 _ certificate 0.24
27001 _ certifie -0.08
27001 _ do 0.22
27001 _ for 0.10
27001 _ goal -0.06
27001 _ iso -0.14
27001 _ mistaken 0.10
27001 _ no 0.16
27001 _ our 0.06
27001 _ so 0.15
27001 _ the -0.11
27001 _ to -0.05
27001 _ we 0.06
27001 _ ” -0.12
27001 and -0.12
27001 audit -0.23
27001 certificate 0.21
27001 certification 0.51
27001 certified 0.13
27001 in 0.18
27001 is 0.21
27001 logo 0.36
27001 on -0.16
27001 since 0.41
27001 | 0.12
27001 – -0.51
27017 0.12
27701 0.35
28 -0.10
3 -0.07
3 ) 0.65
3 , -0.26
3 . -0.35
3 2 0.10
3 : -0.17
3 ; 0.08
3 _ ) 0.10
3 _ : 0.12
3 _ ; -0.06
3 _ and 0.09
3 _ be 0.07
3 _ that -0.06
3 _ the -0.07
3 and 0.08
3 february -0.08
3 is -0.09
3 june 0.26
3 march -0.29
3 may 0.11
3.0 0.22
3.2 0.32
30 0.28
300 -0.10
31 , -0.25
312 0.41
32 -0.07
35 0.09
35 days 0.09
38 0.39
4 -0.37
4 , -0.17
4 . -0.32
4 : -0.19
4 _ , 0.07
4 march 0.22
4 may 0.22
4.0 0.23
4.1 $ -0.33
4.2 0.12
40 -0.08
401 0.51
403 0.64
403 , 0.07
403 . 0.55
403 _ . 0.07
403 _ the 0.16
403 and -0.16
403 from -0.16
403 page -0.15
404 -0.07
404 , -0.12
41 -0.68
410 -0.10
42 -0.19
42001 -0.24
47 0.18
48 -0.26
5 -0.25
5 . -0.15
5 : -0.14
5 _ 11 0.07
5 _ a -0.08
5 _ be -0.11
5 _ the 0.09
5 and -0.13
5 entries -0.12
5 is -0.18
5 min 0.10
5 | -0.11
5.1 -0.06
58 -0.14
58 : -0.15
6 -0.10
6 $ -0.11
6 , -0.06
6 . -0.11
6 entries -0.12
6 is -0.08
6.1 0.10
60 0.15
61 -0.47
61 routes -0.29
64 -0.37
7 -0.44
7 ( 0.23
7 , -0.49
7 . -0.13
7 : -0.28
7 _ “ -0.09
7 | -0.13
8 , 0.06
820 0.41
84 -0.07
88 0.12
9 0.10
9 . -0.23
90 0.42
9001 0.35
9001 $ 0.05
9001 . 0.16
9001 : 0.67
9001 ? -0.34
9001 _ , 0.09
9001 _ 2015 0.15
9001 _ and 0.06
9001 _ be -0.19
9001 _ in 0.11
9001 _ iso 0.06
9001 _ not -0.09
9001 _ our -0.15
9001 _ the 0.09
9001 and 0.19
9001 certificate 0.35
9001 certified 0.19
9001 in 0.27
: 0.17
: $ -0.99
: - -0.14
: 0 -0.35
: 00 0.05
: 00.000 -0.14
: 02 0.10
: 07 0.28
: 0f1f58f96a047140127affe19b799123ba0f8965711bfea40a69e3b089dfa87fd -0.06
: 1 -0.06
: 100 0.11
: 12 0.21
: 14 0.24
: 15 0.08
: 2015 0.61
: 212 0.29
: 3 0.13
: 41 -0.56
: 5 -0.21
: 58 -0.14
: @us 0.56
: [ -0.15
: _ " -0.09
: _ % 0.09
: _ ' -0.07
: _ , -0.14
: _ . -0.29
: _ / 0.11
: _ 1 -0.08
: _ 2 0.16
: _ 2025 0.14
: _ 27001 -0.07
: _ 6 0.09
: _ 9001 0.17
: _ : -0.14
: _ ; 0.10
: _ ? -0.16
: _ @us 0.17
: _ ] 0.07
: _ a -0.07
: _ account -0.05
: _ ai 0.14
: _ all 0.22
: _ and 0.09
: _ approve 0.08
: _ as 0.07
: _ assistant -0.11
: _ at 0.11
: _ attachment -0.09
: _ attestation 0.06
: _ audit -0.05
: _ auditor 0.21
: _ authenticate 0.05
: _ authorization 0.07
: _ available -0.20
: _ be 0.08
: _ between 0.06
: _ both 0.06
: _ button -0.07
: _ by 0.12
: _ call 0.06
: _ capa 0.06
: _ certificate 0.12
: _ certifie 0.11
: _ change 0.07
: _ check 0.13
: _ close 0.19
: _ come 0.22
: _ company 0.10
: _ complaint 0.08
: _ compliant 0.11
: _ control -0.07
: _ copie 0.10
: _ copy -0.08
: _ cpa 0.08
: _ custody 0.13
: _ database 0.16
: _ date -0.13
: _ decision 0.13
: _ demo -0.16
: _ do -0.43
: _ document -0.14
: _ doe 0.12
: _ down 0.07
: _ draft -0.08
: _ durable 0.11
: _ each 0.15
: _ empty -0.11
: _ encrypte 0.08
: _ endpoint 0.09
: _ enforce 0.06
: _ enter 0.06
: _ entrie -0.12
: _ evidence 0.19
: _ export -0.16
: _ f -0.08
: _ file 0.13
: _ first -0.11
: _ for -0.21
: _ from -0.21
: _ gdpr -0.07
: _ get 0.17
: _ goe -0.08
: _ green 0.15
: _ hang 0.07
: _ here 0.10
: _ hold 0.05
: _ i -0.22
: _ id 0.09
: _ ii 0.18
: _ immutable 0.13
: _ in 0.34
: _ issue 0.12
: _ it 0.11
: _ its 0.11
: _ keep -0.07
: _ key 0.16
: _ last 0.20
: _ line 0.15
: _ list -0.18
: _ live 0.24
: _ locke 0.17
: _ log 0.11
: _ login -0.06
: _ lose 0.16
: _ make 0.28
: _ mean -0.09
: _ meet -0.20
: _ mfa 0.13
: _ mis -0.15
: _ model 0.07
: _ module 0.06
: _ name -0.13
: _ next 0.10
: _ none -0.06
: _ not -0.59
: _ now 0.25
: _ number -0.08
: _ of -0.58
: _ off -0.11
: _ official 0.09
: _ okta 0.11
: _ on -0.07
: _ only -0.20
: _ open -0.07
: _ our -0.08
: _ out 0.12
: _ page -0.06
: _ pas 0.14
: _ persistence -0.10
: _ person -0.20
: _ pilot -0.16
: _ plan -0.11
: _ plant 0.11
: _ product 0.08
: _ production 0.13
: _ proof -0.06
: _ prototype -0.08
: _ real 0.11
: _ record 0.11
: _ refuse 0.16
: _ regulate 0.06
: _ release 0.24
: _ report 0.08
: _ require 0.05
: _ restore 0.10
: _ reviewe -0.08
: _ right 0.09
: _ row -0.07
: _ rule -0.05
: _ run 0.14
: _ say 0.10
: _ scope -0.12
: _ seal 0.11
: _ seale 0.06
: _ separate 0.06
: _ server 0.10
: _ service 0.09
: _ sign 0.09
: _ signature -0.11
: _ since 0.12
: _ sop 0.06
: _ stay 0.18
: _ still -0.12
: _ storage 0.05
: _ store 0.15
: _ supplier -0.10
: _ system 0.29
: _ take 0.16
: _ team -0.06
: _ teste 0.18
: _ text 0.06
: _ that -0.11
: _ the -0.26
: _ their 0.15
: _ they -0.17
: _ thi 0.11
: _ thing -0.11
: _ to -0.12
: _ today -0.16
: _ trail 0.13
: _ trust -0.14
: _ two 0.14
: _ type 0.10
: _ under 0.16
: _ use 0.08
: _ user -0.16
: _ validate 0.16
: _ vault 0.07
: _ verifie 0.22
: _ we -0.37
: _ what -0.11
: _ when -0.17
: _ where 0.10
: _ who -0.13
: _ with 0.16
: _ without -0.10
: _ word -0.15
: _ work -0.13
: _ workspace -0.05
: _ would 0.07
: _ yet -0.11
: _ you 0.40
: _ your 0.22
: _ zero -0.09
: _ | 0.15
: _ – -0.06
: _ “ -0.11
: _ ” 0.10
: a -0.53
: absent -0.16
: add -0.12
: ai 0.72
: all 0.30
: an 0.19
: any -0.38
: api -0.32
: approval -0.14
: approvals 0.30
: approve -0.32
: approved 0.23
: ask 0.21
: audit 0.06
: authz -0.11
: autonomous 0.13
: available 0.59
: backup -0.11
: backups 0.08
: blank -0.11
: by -0.49
: c0f58f96a047140127affe19b799123ba0f8965711bfea40a69e3b089dfa87fd -0.11
: capa -0.13
: certified 0.58
: change 0.13
: clean 0.30
: closed -0.16
: complaint 0.09
: complete -0.23
: controlled -0.05
: crisp -0.23
: document 0.35
: done 1.52
: draft 0.07
: durable 0.43
: duties 0.24
: each 0.83
: electronic 0.14
: eleven 0.25
: empty -0.08
: enabled 0.68
: encrypted 0.19
: enforced 0.41
: every -0.31
: everyone -0.05
: everything -0.24
: evidence 0.07
: explained -0.12
: files -0.06
: final 0.23
: five 0.17
: for -0.07
: from -0.06
: fully 0.28
: gate -0.27
: gdpr 0.21
: give -0.23
: green 1.01
: hipaa 0.08
: how 0.06
: if 0.47
: immutable -0.25
: in 0.46
: iso 0.76
: issue -0.37
: it 0.37
: its 0.15
: last 0.32
: links -0.11
: live 1.10
: log -0.12
: membership 0.13
: met 2.49
: missing -1.23
: mock -0.29
: n -0.63
: nil -0.16
: no -1.12
: nobody -0.17
: none -0.49
: not -0.96
: nothing -0.34
: nowhere -0.58
: npm -0.17
: on 0.48
: once 0.26
: one -0.39
: open 0.10
: other 0.19
: our -0.48
: partly -0.15
: passed 0.57
: persistent 0.06
: pilot -0.18
: planned -0.52
: plants 0.21
: platform -0.17
: please -0.06
: press -0.14
: production 0.69
: qa -0.12
: queued -0.16
: rbac 0.07
: read -0.49
: real -0.19
: records 0.23
: references -0.18
: regulated 0.32
: release 0.06
: remove -0.10
: replace 0.06
: report 0.14
: reports 0.20
: restore -0.47
: retention 0.10
: roles -0.10
: same 0.12
: saml -0.25
: scan -0.12
: sealed 0.08
: see -0.22
: server 0.12
: sign 0.11
: signing -0.07
: since 0.12
: soc 0.25
: someone -0.19
: sso 0.17
: still -0.83
: tamper 0.33
: tenant 0.62
: that -0.39
: the -0.35
: there 0.43
: they -0.08
: three -0.39
: to -0.22
: traceability 0.07
: two 0.41
: type 0.13
: verified 0.31
: we 0.50
: what -0.19
: whatever 0.26
: where -0.43
: which -0.26
: who -0.19
: why -0.46
: with -0.05
: without 0.06
: write -0.12
: yes 1.44
: you -0.42
: your -0.15
: zero 0.17
: { 0.05
: – -0.48
; 0.38
; $ -0.20
; @us -0.88
; _ , 0.40
; _ . -0.37
; _ 2 0.09
; _ 27001 0.09
; _ : 0.24
; _ a -0.14
; _ about -0.14
; _ ai 0.05
; _ all 0.14
; _ already 0.13
; _ an -0.05
; _ and 0.22
; _ another -0.14
; _ approval 0.15
; _ approve 0.06
; _ as -0.17
; _ ask -0.09
; _ assistant -0.10
; _ back -0.09
; _ be -0.45
; _ build -0.09
; _ call 0.06
; _ can 0.35
; _ center -0.21
; _ certificate 0.11
; _ certifie 0.05
; _ check 0.10
; _ close 0.07
; _ come 0.09
; _ copie 0.11
; _ cover 0.06
; _ customer 0.13
; _ delete 0.08
; _ do -0.06
; _ document 0.10
; _ draft -0.09
; _ each 0.23
; _ every 0.08
; _ file -0.15
; _ first 0.05
; _ for 0.05
; _ from -0.08
; _ gate -0.05
; _ get -0.09
; _ go -0.07
; _ hand -0.11
; _ have 0.17
; _ hold 0.10
; _ in 0.17
; _ iso 0.12
; _ it -0.17
; _ its -0.09
; _ itself -0.16
; _ just -0.17
; _ leave -0.05
; _ letter 0.09
; _ line -0.06
; _ list -0.15
; _ live 0.06
; _ make -0.06
; _ may -0.11
; _ merely -0.19
; _ model 0.11
; _ neither 0.06
; _ never -0.10
; _ no -0.09
; _ none -0.11
; _ not -0.28
; _ nothe -0.25
; _ now 0.23
; _ of 0.05
; _ on 0.12
; _ open -0.05
; _ or -0.08
; _ our -0.15
; _ own -0.06
; _ page -0.05
; _ person 0.11
; _ product 0.12
; _ prototype -0.09
; _ read -0.06
; _ relation 0.10
; _ release 0.16
; _ report 0.16
; _ request -0.12
; _ role 0.08
; _ rule 0.06
; _ run 0.10
; _ say 0.18
; _ see -0.07
; _ server 0.10
; _ share -0.07
; _ sign 0.11
; _ signature 0.11
; _ signe 0.11
; _ site 0.07
; _ soc 0.14
; _ software -0.08
; _ stay -0.06
; _ still 0.07
; _ system -0.05
; _ take 0.16
; _ tell 0.15
; _ the -0.11
; _ their -0.07
; _ there 0.11
; _ though 0.10
; _ through -0.07
; _ to -0.30
; _ trust -0.21
; _ we -0.08
; _ when -0.06
; _ will 0.06
; _ with 0.12
; _ write -0.06
; _ yet -0.06
; _ you 0.22
; _ your -0.18
; _ “ 0.17
; a -0.70
; after 0.23
; all 0.12
; an -0.21
; any -0.24
; as -0.53
; at -0.20
; both -0.43
; caption 0.09
; certified 0.46
; copies 0.15
; customers 0.07
; each 0.35
; entries 0.24
; every 0.14
; evidence 0.18
; for -0.27
; from 0.19
; he -0.12
; if -0.05
; iso 0.22
; it 0.26
; its 0.12
; neither 0.06
; no 0.10
; nobody 0.38
; none 0.06
; nothing 0.22
; now 0.19
; only -0.21
; our 0.19
; ours 0.09
; people -0.09
; please -0.11
; production 0.20
; regulated 0.12
; released 0.27
; rto 0.17
; she -0.24
; sign 0.13
; signatures 0.22
; signing -0.08
; since 0.37
; so -0.50
; soc -0.16
; that -0.58
; the 0.37
; their 0.49
; then -0.20
; there -0.36
; these 0.11
; they 0.11
; this 0.36
; today 0.14
; two 0.13
; until -0.39
; valid -0.10
; we -0.31
; what 0.26
; whatever -0.12
; whether -0.23
; with 0.08
; you 0.24
; your -0.09
; “ -0.26
< -0.20
= -0.27
= " 0.07
= _ : 0.06
> -0.18
> $ -0.08
> rye -0.07
? -0.48
? " 0.12
? $ -0.84
? _ , -0.14
? _ . 0.08
? _ state -0.07
? _ the 0.10
? not -0.27
? stated -0.07
? ” 1.30
@ -0.21
@ @us -0.42
@ _ . -0.11
@ _ ai -0.07
@ _ com -0.07
@us 1.74
@us " -0.11
@us $ -0.21
@us 's 0.54
@us , -0.33
@us . -0.46
@us : -0.19
@us ; 0.24
@us ? -0.09
@us _ " -0.05
@us _ , -0.11
@us _ . 0.46
@us _ 11 -0.10
@us _ : -0.13
@us _ ? -0.14
@us _ a -0.29
@us _ ai 0.06
@us _ all -0.06
@us _ already 0.07
@us _ an -0.05
@us _ and 0.15
@us _ any -0.05
@us _ approval -0.05
@us _ approve 0.05
@us _ as -0.10
@us _ attestation 0.12
@us _ audit 0.09
@us _ authentication 0.05
@us _ authority -0.07
@us _ availability 0.07
@us _ available -0.16
@us _ back 0.07
@us _ be -0.22
@us _ because 0.08
@us _ become -0.17
@us _ before 0.06
@us _ binde 0.06
@us _ by -0.20
@us _ can -0.06
@us _ center -0.23
@us _ certificate 0.13
@us _ certification 0.07
@us _ certifie 0.17
@us _ com -0.07
@us _ company 0.13
@us _ compliant -0.30
@us _ customer -0.15
@us _ demo -0.07
@us _ do -0.06
@us _ doe 0.09
@us _ draft -0.13
@us _ each 0.27
@us _ electronic 0.10
@us _ every 0.14
@us _ final 0.06
@us _ first 0.06
@us _ from 0.27
@us _ general 0.07
@us _ generally -0.16
@us _ go -0.10
@us _ gxp -0.18
@us _ have -0.12
@us _ hipaa -0.16
@us _ history -0.10
@us _ ii 0.07
@us _ into 0.07
@us _ iso 0.21
@us _ isolation 0.12
@us _ issue 0.15
@us _ leave -0.06
@us _ legal 0.09
@us _ link 0.14
@us _ live -0.23
@us _ me 0.11
@us _ never -0.17
@us _ no -0.74
@us _ none -0.23
@us _ not -0.26
@us _ nothe -0.11
@us _ off 0.08
@us _ official -0.12
@us _ only 0.06
@us _ or -0.12
@us _ our -0.12
@us _ out 0.14
@us _ own 0.17
@us _ part -0.11
@us _ pilot 0.12
@us _ prototype -0.16
@us _ provide -0.18
@us _ ready -0.26
@us _ record 0.08
@us _ release 0.17
@us _ report -0.11
@us _ requirement 0.09
@us _ say 0.05
@us _ second 0.11
@us _ signature 0.15
@us _ since 0.08
@us _ so -0.07
@us _ storage 0.06
@us _ tenant 0.08
@us _ the 0.44
@us _ there 0.16
@us _ to -0.13
@us _ type 0.09
@us _ use -0.05
@us _ validate -0.10
@us _ what 0.07
@us _ which 0.14
@us _ who 0.12
@us _ will -0.10
@us _ with 0.15
@us _ without -0.09
@us _ would -0.05
@us _ you -0.25
@us _ your 0.14
@us _ ” -0.12
@us a 0.13
@us accepts 0.35
@us already -0.47
@us answers 0.19
@us approval 0.12
@us are 0.48
@us around 0.12
@us as -0.42
@us asks 0.39
@us at -0.13
@us because 0.10
@us by 0.22
@us can -0.23
@us carries 0.13
@us certified -0.33
@us checks 0.29
@us complies 0.11
@us count -0.08
@us currently -0.08
@us customer -0.06
@us does -0.41
@us e 0.08
@us exports -0.11
@us for -0.32
@us from -0.24
@us gdpr -0.33
@us gives 0.13
@us goes -0.39
@us hands 0.11
@us has 0.68
@us hipaa -0.22
@us in 0.61
@us is -0.69
@us issues -0.08
@us keeps 0.67
@us lacks -0.44
@us lets 0.43
@us login 0.19
@us logo -0.15
@us makes 0.06
@us may -1.13
@us meets 0.56
@us must -0.18
@us never -0.17
@us on 0.21
@us page -0.10
@us passed 0.09
@us prints 0.23
@us produces 0.06
@us production 0.15
@us provides 1.41
@us reached 0.33
@us records 0.11
@us releases 0.24
@us report 0.07
@us runs -0.13
@us shows 0.34
@us signature 0.07
@us since 0.08
@us staff -0.09
@us stands -0.06
@us stores 0.13
@us takes 0.14
@us that 0.44
@us the -0.26
@us this 0.38
@us through 0.32
@us today -0.25
@us trust -1.04
@us was -0.58
@us went 0.18
@us will 0.25
@us without 0.25
@us writes 0.09
@us you 0.23
@us “ -0.11
@us ” -0.08
ANCHOR_DEAD -0.16
BUILD_LOCKED -0.18
CHECK_RAN_ON_NOTHING -0.19
CLAIM_WITHOUT_ENTRY -0.16
CODE_IN_PAGE -0.17
CONTENT_DATE_UNQUOTED -0.16
CONTENT_EMPTY -0.17
CONTENT_ENCODING -0.16
CONTENT_FIELD_INVALID -0.17
CONTENT_FIELD_MISSING -0.16
CONTENT_FIELD_UNKNOWN -0.16
CONTENT_FILE_MISSING -0.16
CONTENT_FILE_NAME -0.17
CONTENT_FILE_UNKNOWN -0.17
CONTENT_FRONTMATTER_MISSING -0.16
CONTENT_ORDER_TWICE -0.16
CONTENT_SYMLINK -0.17
CONTENT_SYNTAX -0.17
DATE_INVALID -0.17
EVIDENCE_CHANGED -0.16
EVIDENCE_MISSING -0.16
EVIDENCE_NOT_A_FILE -0.16
EVIDENCE_OUTSIDE -0.16
EVIDENCE_SYMLINK -0.16
EXCEPTION_EXPIRED -0.17
EXCEPTION_UNUSED -0.16
FILE_NOT_READ -0.17
GATE_NEEDS_ITSELF -0.16
GATE_RUNG_TOO_LOW -0.16
GUARD_NOT_BLOCKED -0.17
HEADS_MIXED -0.22
HEADS_MIXED this -0.06
ID_TWICE -0.16
INPUT_UNREADABLE -0.17
LEDGER_CUT_OFF -0.18
LEDGER_ENTRY_BACKDATED -0.16
LEDGER_ENTRY_FORKED -0.16
LEDGER_ENTRY_IN_FUTURE -0.16
LEDGER_ENTRY_MISSING -0.16
LEDGER_ENTRY_NOT_COUNTED -0.16
LEDGER_ENTRY_REPEATED -0.17
LEDGER_KEY_INVALID -0.29
LEDGER_LINK_BROKEN -0.16
LEDGER_REWRITTEN -0.17
LINK_DEAD -0.16
LINK_LOST -0.16
LOG_CUT_OFF -0.16
LOG_ENTRY_WRONG -0.18
LOG_FILE_DIFFERS -0.16
LOG_HEAD_WRONG -0.18
LOG_REWRITTEN -0.17
LOG_SIGNATURE_WRONG -0.23
LOG_UNREADABLE -0.16
MDX_COMPONENT_UNKNOWN -0.16
MDX_NOT_ALLOWED -0.16
MDX_PROP_INVALID -0.16
MOVED_BUT_THERE -0.16
PUBLISHED_FORGOTTEN -0.17
PUBLISHED_HEAD_CHANGED -0.16
REDIRECT_DEAD -0.16
REFERENCE_UNKNOWN -0.16
SOURCE_QUOTE_UNKNOWN -0.16
SOURCE_SENTENCE_UNCARRIED -0.17
STRUCTURAL_CLAIM -0.17
VOCABULARY_STATEMENT -0.16
[ ] -0.76
[ _ : 0.09
[ the -0.06
] ( 0.12
] urls -0.07
^ " -0.54
^ # -0.12
^ ( -0.08
^ - -0.19
^ / -0.30
^ 1 -0.07
^ 2 -0.23
^ 21 -0.11
^ 3 -0.16
^ 4 -0.11
^ 6 -0.11
^ ; -0.35
^ < -0.08
^ [ 0.09
^ \` 0.08
^ a -0.90
^ about -0.05
^ acceptance 0.18
^ access -0.07
^ according -0.41
^ account -0.08
^ actor 0.06
^ add -0.08
^ adobe -0.51
^ adr -0.35
^ ai -0.27
^ aicpa 0.24
^ although 0.24
^ always -0.33
^ amazon -0.39
^ an -0.32
^ and 0.09
^ annex -0.55
^ annual 0.25
^ answers -0.54
^ antitrust -0.38
^ any -0.26
^ anyone 0.16
^ anything 0.81
^ apart -0.13
^ api 0.11
^ app 0.09
^ append -0.13
^ approval -0.44
^ approvals 0.10
^ approve -0.30
^ approved -0.34
^ approver -0.23
^ approvers 0.21
^ approving -0.06
^ archiving 0.15
^ are -0.70
^ article -0.11
^ as 0.07
^ ask -0.05
^ asked -0.27
^ assuming -0.37
^ at -0.56
^ attachments 0.09
^ attestation 0.12
^ attested -0.15
^ audit -0.27
^ audited 0.33
^ auth 0.20
^ authenticates 0.24
^ authentication -0.13
^ authorisation -0.06
^ authority -0.32
^ authorization 0.25
^ authz 0.26
^ autonomous -0.18
^ availability -0.35
^ avoid -0.36
^ aws -0.08
^ azure 0.11
^ backed -0.34
^ backup 0.12
^ backups -0.31
^ badge 0.40
^ bank 0.43
^ banks -0.56
^ banned -0.55
^ banner -0.06
^ batch -0.10
^ batches 0.33
^ because 1.26
^ before -1.02
^ behind 0.57
^ being 0.16
^ beta 0.60
^ beyond 0.73
^ binding 0.26
^ biometric 0.33
^ blocked -0.86
^ blue 0.30
^ both 0.44
^ bridge 0.05
^ bring 0.70
^ broken -0.68
^ brussels 0.48
^ bsi -0.19
^ built 0.52
^ button -0.11
^ by -0.61
^ c -0.06
^ calibration -0.18
^ call 0.09
^ calls 0.45
^ can -0.66
^ capa -0.46
^ caption 0.09
^ card 0.08
^ certainly 0.11
^ certificates 0.27
^ certification 0.07
^ certifications 0.26
^ certified 0.17
^ chain 0.54
^ change -0.63
^ changelog -0.09
^ charts -0.16
^ chat -0.50
^ check -0.14
^ checked 0.11
^ checks 0.17
^ checksum -0.07
^ checksums -0.09
^ choose -0.20
^ ci -0.19
^ clause -0.25
^ click -0.29
^ clicking -0.06
^ client 0.14
^ closed -0.46
^ colour -0.16
^ coming -0.39
^ company -0.09
^ competition -0.38
^ competitors 0.09
^ complaint 0.09
^ complaints -0.21
^ complete 0.37
^ compliance 0.12
^ compliant 0.22
^ compressed -0.18
^ conceived 0.13
^ confidentiality -0.30
^ conformity 0.27
^ congratulations -0.26
^ content -0.21
^ contract -0.08
^ contrary 0.09
^ controlled 0.41
^ copy -0.26
^ correct -0.08
^ corrections 0.33
^ could 1.04
^ countersigned 0.29
^ court 0.55
^ coverage -0.18
^ crafted 0.37
^ cross 0.33
^ crossed -0.27
^ csa 0.12
^ curl 0.08
^ current -0.31
^ custody 0.27
^ customer 0.35
^ customers 0.24
^ cutover -0.21
^ cyber 0.22
^ dark -0.34
^ data -0.49
^ database 0.05
^ dear -0.08
^ decisions -0.14
^ default 0.10
^ delete -0.06
^ deleted -0.38
^ deleting 0.16
^ demo -0.25
^ deny -0.06
^ designed 0.46
^ deviation -0.30
^ deviations 0.32
^ diagram 0.20
^ dialog 0.13
^ did 0.05
^ direct 0.15
^ disaster 0.09
^ do -0.23
^ documents 0.17
^ docusign -0.49
^ doe -0.37
^ does -0.61
^ dotted -0.14
^ down -0.36
^ dr -0.19
^ drafting 0.08
^ drafts -0.29
^ drop 0.22
^ durability -0.16
^ durable -0.05
^ durably 0.16
^ during 0.09
^ e -0.12
^ each 0.86
^ effective -0.16
^ effortless 0.18
^ either 0.07
^ electronic 0.13
^ eleven -0.27
^ empty 0.30
^ encryption -0.26
^ end 0.19
^ endpoint -0.06
^ engineered 0.62
^ enterprise -0.07
^ entra 0.09
^ entries 0.14
^ environment 0.32
^ ethical 0.14
^ evaluated -0.20
^ even 0.98
^ event -0.18
^ every 0.39
^ everyone -0.19
^ evidence -0.54
^ example -0.08
^ exception -0.16
^ expect -0.23
^ export -0.14
^ exports -0.42
^ external 0.24
^ far 0.19
^ fda -0.53
^ feature 0.06
^ federation -0.24
^ fedramp 0.14
^ field -0.22
^ file -0.20
^ filter 0.06
^ filters -0.37
^ final -0.09
^ finding -0.28
^ fine 0.24
^ first 0.11
^ fishbone -0.17
^ five 0.17
^ fix 0.09
^ fixed -0.10
^ follow 0.08
^ footer 0.30
^ for -1.03
^ foreign 0.16
^ forget 1.02
^ fountain 0.11
^ four 0.33
^ from 0.30
^ full 0.80
^ fully -0.16
^ future -0.20
^ gap -0.12
^ gate -0.15
^ gates -0.40
^ gdpr -0.10
^ general -0.21
^ get -0.27
^ github -0.50
^ give -0.36
^ given 0.08
^ go -0.78
^ going 0.17
^ gold 0.22
^ gone 0.47
^ good -0.06
^ graphql -0.06
^ green 0.68
^ grey -0.34
^ greyed -0.26
^ guards -0.25
^ guess 0.22
^ guest 0.21
^ guests 0.16
^ gxp 0.42
^ had -0.62
^ half 0.33
^ hand 0.34
^ hard 0.24
^ hardly 0.25
^ harlow -0.41
^ has -0.70
^ hash -0.16
^ have 0.57
^ having 0.68
^ he -0.31
^ head -0.23
^ heads -0.07
^ her -0.22
^ here 0.19
^ hero 0.23
^ hi -0.18
^ hidden 0.26
^ hiding 0.51
^ hipaa 0.14
^ hit 0.09
^ hitrust 0.18
^ hosting -0.22
^ hover 0.07
^ how -0.75
^ human 0.35
^ hypercare -0.06
^ icon 0.23
^ identity 0.23
^ if -0.97
^ illustration -0.08
^ image 0.10
^ imagine 0.31
^ immutability -0.06
^ immutable 1.25
^ impossible 0.32
^ in -1.17
^ incident -0.27
^ independent 0.12
^ inspection 0.10
^ inspectors 0.20
^ internal 0.18
^ into 0.14
^ iq 0.23
^ iron -0.05
^ is -1.54
^ iso -0.09
^ isolation 0.49
^ issue 0.18
^ issuing 0.25
^ it 0.66
^ item 0.27
^ its -0.87
^ jira -0.35
^ joiners 0.08
^ just -0.54
^ keep -0.51
^ keller -0.11
^ key -0.15
^ keyboard -0.27
^ kindly -0.06
^ knowing 0.43
^ known 0.05
^ label -0.46
^ lacking -0.16
^ last -0.53
^ later -0.55
^ leakage 0.08
^ leave -0.31
^ leavers 0.15
^ legal -0.19
^ legally 0.09
^ let 0.65
^ like 0.30
^ line -0.46
^ link 0.12
^ linked 0.57
^ linking -0.10
^ links -0.34
^ live 0.27
^ local -0.09
^ log 0.18
^ logging 0.18
^ login 0.20
^ losing 0.16
^ low -0.06
^ machine -0.13
^ manufacturers -0.09
^ many -0.08
^ marketing -0.11
^ master 0.24
^ may 0.27
^ membership 0.34
^ metadata -0.07
^ microsoft -0.29
^ middleware -0.30
^ migration -0.08
^ migrations 0.09
^ minor 0.23
^ missing -0.62
^ modules 0.30
^ more -0.08
^ most -0.62
^ moving 0.10
^ multi 0.14
^ mv -0.16
^ my -0.49
^ name -0.23
^ nearest -0.16
^ neither -0.12
^ never -0.17
^ new 0.31
^ next -0.36
^ nightly -0.25
^ nis 0.24
^ no 0.25
^ nobody 0.64
^ non 0.08
^ none 0.43
^ not 0.69
^ nothing 0.75
^ notified -0.24
^ now 0.70
^ nowhere -0.14
^ obsolete 0.06
^ of -1.04
^ official 0.21
^ oidc 0.05
^ okta -0.08
^ old 0.16
^ on -0.53
^ once -0.76
^ one -0.50
^ only -0.21
^ opa 0.28
^ opening -0.06
^ operators 0.49
^ oq 0.08
^ order -0.18
^ originals 0.29
^ other 0.62
^ others -0.06
^ our -0.77
^ ours 0.15
^ out -0.15
^ outdated 0.35
^ overdue -0.08
^ owasp 0.20
^ padlock 0.31
^ page -0.28
^ paper 0.20
^ part -0.18
^ partners -0.18
^ passwords -0.07
^ pci 0.24
^ pen -0.30
^ pending -0.09
^ per -0.53
^ permission -0.29
^ permissions 0.28
^ persistence 0.45
^ persistent 0.15
^ phase -0.11
^ photo -0.18
^ photos 0.29
^ pick 0.17
^ planned -0.99
^ please -0.51
^ plenty 0.20
^ point 0.23
^ policies -0.32
^ policy 0.28
^ power 0.12
^ pq -0.09
^ practically 0.16
^ press 0.28
^ pressing -0.06
^ preview -0.07
^ printed -0.13
^ printing -0.17
^ prior -0.14
^ privacy -0.20
^ procedures 0.25
^ processing -0.16
^ procurement -0.24
^ production -0.25
^ proof 0.14
^ provided -0.44
^ public -0.19
^ pull 0.46
^ purpose 0.20
^ push 0.08
^ put 0.35
^ q 0.14
^ qa -0.07
^ quality -0.31
^ questions -0.11
^ ransomware 0.20
^ rather 0.28
^ rbac -0.14
^ re -0.28
^ read -0.40
^ readers -0.42
^ readiness -0.36
^ recall -0.23
^ record 0.12
^ recovery 0.69
^ red -0.09
^ references 0.18
^ refrain -0.14
^ refresh -0.10
^ regulated -0.07
^ regulators -0.09
^ related -0.16
^ relations -0.33
^ release 0.53
^ released 0.30
^ releasing 0.14
^ remove -0.15
^ rename 0.42
^ renaming 0.33
^ replication -0.47
^ report -0.27
^ reporting 0.29
^ reports 0.60
^ required -1.07
^ requirement -0.25
^ reset -0.17
^ responsible -0.39
^ rest 0.09
^ restarts 0.13
^ restore -0.22
^ restored 0.16
^ restores 0.22
^ retention -0.35
^ reviewers -0.30
^ revision -0.20
^ rfp 0.14
^ ribbon 0.27
^ robot 0.06
^ rock 0.18
^ role -0.30
^ roles 0.06
^ root 0.05
^ rosette 0.29
^ round 0.08
^ route -0.43
^ row -0.13
^ rpo 0.31
^ rto -0.20
^ rung -0.38
^ safe 0.14
^ sales -0.12
^ salesforce -0.73
^ saml -0.56
^ sample -0.09
^ sandbox 0.05
^ save 0.05
^ saved 0.25
^ saving 0.17
^ say 0.26
^ saying -0.33
^ schedule 0.08
^ schema 0.14
^ sealed 0.44
^ sealing -0.24
^ search -0.41
^ second 0.34
^ security -0.68
^ see -0.37
^ seeing 0.27
^ self 0.18
^ separate 0.06
^ server -0.58
^ service 0.07
^ session -0.30
^ several -0.39
^ sha 0.21
^ shield 0.56
^ short -0.21
^ should 0.11
^ show 0.09
^ sign 0.12
^ signature 0.06
^ signatures 0.44
^ signed 0.11
^ signing 0.34
^ since 0.46
^ single -0.37
^ site -0.16
^ sites 0.49
^ six 0.34
^ skip -0.05
^ slack -0.23
^ sleep 0.15
^ slide -0.05
^ so -0.09
^ soc -0.07
^ some -0.09
^ someday -0.17
^ someone -0.61
^ soon -0.44
^ sop 0.30
^ sorry -0.12
^ source -0.08
^ sso 0.45
^ staff 0.40
^ stamp 0.31
^ stamped 0.11
^ stamps -0.16
^ start 0.05
^ statement -0.16
^ status -0.09
^ step 0.40
^ sticker 0.18
^ still -0.20
^ stop 0.26
^ storage -0.38
^ strictly 0.14
^ strike -0.31
^ stripe -0.40
^ subject -0.28
^ superseded 0.20
^ supplier -0.10
^ suppliers 0.23
^ support 0.17
^ supposing -0.07
^ sure 0.66
^ take -0.29
^ tamper -0.31
^ tampering 0.12
^ tax -0.35
^ tell -0.11
^ ten 0.10
^ tenancy 0.10
^ tenant -0.39
^ tenants -0.18
^ tested 0.11
^ testers -0.10
^ thank -0.17
^ thanks -0.24
^ that -0.23
^ the -0.69
^ their -0.48
^ then 0.23
^ there 0.90
^ these -0.24
^ they -0.63
^ think 0.32
^ thirty -0.06
^ this 0.51
^ though 0.66
^ thoughtfully 0.15
^ three 0.66
^ tick 0.21
^ time -0.22
^ timeline -0.18
^ tisax 0.13
^ to -1.25
^ toast 0.06
^ today 0.05
^ tokens 0.06
^ tooltip 0.07
^ topic -0.35
^ trace 0.22
^ traceability 0.10
^ traffic -0.10
^ trainers -0.11
^ treat -0.07
^ trust 0.23
^ trusted 0.28
^ try 0.45
^ tuv -0.16
^ twelve 0.13
^ two -0.88
^ type -0.22
^ uncontrolled -0.06
^ under -0.90
^ unless -0.73
^ unlike 0.13
^ until -0.32
^ upload 0.07
^ uploaded 0.54
^ uploads 0.06
^ urs -0.25
^ use -0.34
^ user 0.10
^ users 0.34
^ v 0.50
^ validated 0.11
^ validation 0.11
^ vault 0.47
^ veeva -0.40
^ vendor -0.06
^ verified -0.43
^ visitors -0.22
^ walls 0.06
^ watermark -0.43
^ we 0.83
^ weekly 0.12
^ were -1.24
^ wet -0.09
^ what 0.27
^ whatever -0.33
^ whenever 0.06
^ where 0.54
^ whether -0.30
^ which -0.65
^ whichever 0.08
^ while 0.77
^ white -0.14
^ who -0.28
^ whoever 0.08
^ why -0.81
^ will 0.51
^ with 0.10
^ withdrawal -0.12
^ without -0.74
^ work 0.13
^ workspace -0.52
^ workspaces 0.15
^ world 0.28
^ worm 0.13
^ would -0.12
^ write -0.29
^ writes 0.14
^ wrong 0.18
^ yes 0.26
^ you 0.63
^ your 0.09
^ zero -0.18
^ { -0.14
^ ~ -1.17
^ “ -0.06
^ ← -1.02
^ → -0.96
\` , -0.08
\` _ . -0.07
a -0.32
a $ -0.38
a ) -0.07
a , 0.10
a . 0.10
a 401 0.06
a 403 0.10
a 404 0.07
a _ 'd 0.08
a _ ) 0.16
a _ , -0.06
a _ . -0.62
a _ 11 0.14
a _ 256 0.08
a _ : 0.41
a _ ; 0.21
a _ ? -0.10
a _ @us 0.25
a _ a 0.07
a _ able 0.07
a _ about 0.07
a _ accept 0.08
a _ access 0.12
a _ across -0.07
a _ action 0.13
a _ add 0.13
a _ admin 0.12
a _ administrator 0.07
a _ after 0.06
a _ again 0.07
a _ against -0.10
a _ agreement -0.08
a _ ai -0.08
a _ all -0.13
a _ alone 0.11
a _ alway 0.07
a _ among -0.08
a _ an -0.12
a _ and -0.30
a _ answer 0.06
a _ any -0.06
a _ anythe 0.15
a _ approve -0.10
a _ archive 0.27
a _ as 0.08
a _ ask 0.10
a _ at -0.08
a _ attestation 0.09
a _ authenticity 0.08
a _ authority -0.07
a _ autograph 0.08
a _ away 0.21
a _ back -0.06
a _ backup 0.08
a _ batch -0.06
a _ be -0.26
a _ because -0.16
a _ bee -0.19
a _ before -0.26
a _ begin -0.08
a _ belong 0.13
a _ between -0.18
a _ bind -0.13
a _ binde -0.10
a _ bit 0.05
a _ both -0.10
a _ box 0.21
a _ break 0.10
a _ bucket 0.10
a _ but 0.08
a _ button 0.25
a _ by -0.33
a _ cabinet -0.05
a _ call -0.12
a _ can 0.07
a _ capa 0.13
a _ carrie 0.09
a _ cause -0.15
a _ center 0.15
a _ certificate -0.36
a _ change -0.07
a _ check -0.24
a _ claim -0.09
a _ click 0.11
a _ close 0.08
a _ code 0.11
a _ coffee -0.06
a _ color -0.06
a _ column -0.06
a _ come -0.14
a _ company -0.10
a _ compliant 0.12
a _ confirm 0.18
a _ control 0.07
a _ copie -0.05
a _ copy 0.07
a _ corrective 0.06
a _ cost 0.11
a _ could -0.20
a _ count -0.18
a _ cross 0.06
a _ customer 0.10
a _ date 0.26
a _ day -0.11
a _ decide 0.07
a _ decision -0.08
a _ delete -0.18
a _ demo -0.05
a _ deviation -0.14
a _ do -0.06
a _ document -0.23
a _ door 0.12
a _ draft 0.07
a _ each -0.08
a _ edit 0.17
a _ electronic 0.06
a _ else 0.07
a _ elsewhere 0.07
a _ end 0.09
a _ endpoint -0.05
a _ even -0.09
a _ event 0.16
a _ ever -0.13
a _ every 0.27
a _ examination -0.15
a _ exception -0.09
a _ factor 0.19
a _ file 0.06
a _ find -0.12
a _ follow 0.14
a _ for -0.08
a _ forget 0.18
a _ form -0.09
a _ four 0.06
a _ from -0.25
a _ full 0.11
a _ gate -0.21
a _ get 0.33
a _ give 0.21
a _ goe -0.07
a _ good -0.11
a _ green -0.09
a _ hash 0.05
a _ have -0.16
a _ here 0.09
a _ his 0.06
a _ history 0.05
a _ home 0.05
a _ hospital 0.09
a _ i -0.06
a _ identity 0.12
a _ in 0.05
a _ inspector -0.13
a _ iso -0.08
a _ isolation -0.06
a _ issue -0.16
a _ it 0.09
a _ its 0.42
a _ itself -0.14
a _ judge 0.09
a _ keep -0.15
a _ key 0.09
a _ lack 0.06
a _ later 0.06
a _ lead 0.06
a _ leav -0.05
a _ leave -0.23
a _ ledger 0.06
a _ legal -0.06
a _ let -0.08
a _ letter -0.12
a _ like -0.10
a _ line 0.07
a _ link 0.16
a _ linke 0.07
a _ list -0.17
a _ live -0.07
a _ lock 0.08
a _ log -0.19
a _ login 0.08
a _ logo -0.07
a _ loop 0.06
a _ lose 0.12
a _ m 0.07
a _ make -0.22
a _ maker -0.05
a _ manager 0.13
a _ mark -0.12
a _ matrix -0.09
a _ may -0.07
a _ mean -0.05
a _ meet -0.05
a _ menu -0.08
a _ mfa 0.07
a _ might -0.07
a _ minute 0.11
a _ mock -0.07
a _ most 0.05
a _ move 0.06
a _ much -0.06
a _ name 0.14
a _ need -0.07
a _ neither 0.13
a _ new 0.06
a _ next -0.13
a _ no -0.39
a _ nobody 0.28
a _ none 0.14
a _ nor 0.10
a _ not 0.44
a _ nothe -0.15
a _ now -0.11
a _ number 0.15
a _ of 0.18
a _ off 0.05
a _ on -0.05
a _ one 0.07
a _ only -0.14
a _ open 0.20
a _ opinion -0.13
a _ or 0.32
a _ our 0.23
a _ out 0.12
a _ outlive 0.11
a _ outside 0.08
a _ own 0.19
a _ party -0.08
a _ pas -0.07
a _ pdf -0.06
a _ pen 0.06
a _ per -0.08
a _ person -0.11
a _ phase -0.09
a _ pilot 0.14
a _ plan 0.05
a _ plant -0.05
a _ platform 0.06
a _ point 0.07
a _ policy 0.12
a _ print -0.06
a _ product 0.14
a _ production 0.12
a _ proof 0.06
a _ prove 0.10
a _ quality 0.10
a _ question -0.05
a _ questionnaire 0.07
a _ quote -0.06
a _ read -0.09
a _ reader -0.07
a _ ready 0.08
a _ real 0.11
a _ reason 0.13
a _ record -0.10
a _ refuse -0.05
a _ regulate -0.05
a _ relation 0.06
a _ release -0.08
a _ report -0.61
a _ reporte -0.07
a _ request -0.24
a _ retention 0.08
a _ review 0.05
a _ revision -0.05
a _ route 0.07
a _ row 0.10
a _ rule 0.08
a _ run 0.07
a _ sandbox -0.14
a _ say -0.28
a _ schema 0.10
a _ screen 0.19
a _ script -0.06
a _ seal 0.13
a _ second -0.05
a _ see 0.06
a _ server 0.10
a _ service -0.05
a _ session 0.10
a _ should -0.07
a _ show -0.07
a _ sign -0.09
a _ signature 0.20
a _ signe 0.15
a _ since 0.08
a _ site -0.05
a _ so -0.12
a _ soc 0.23
a _ software -0.07
a _ somethe 0.06
a _ sop -0.15
a _ source -0.09
a _ spring 0.11
a _ state -0.07
a _ statu -0.05
a _ stay -0.06
a _ such -0.06
a _ system -0.10
a _ tab 0.05
a _ take 0.07
a _ tell 0.06
a _ test -0.05
a _ tester -0.13
a _ than -0.23
a _ that -0.16
a _ the 0.25
a _ their 0.12
a _ them 0.19
a _ then -0.07
a _ there -0.07
a _ these -0.08
a _ they -0.07
a _ thing -0.06
a _ three -0.06
a _ through -0.08
a _ tick -0.09
a _ tie -0.12
a _ time 0.21
a _ title -0.07
a _ to -0.20
a _ too 0.11
a _ traine 0.09
a _ trie 0.09
a _ two -0.12
a _ under -0.13
a _ until 0.08
a _ us 0.05
a _ use 0.08
a _ user 0.10
a _ valid 0.05
a _ vault 0.15
a _ version 0.11
a _ vouche 0.16
a _ wall 0.09
a _ want -0.06
a _ we -0.18
a _ week -0.05
a _ what -0.06
a _ when -0.26
a _ which -0.07
a _ who 0.14
a _ whose -0.12
a _ why -0.13
a _ will 0.07
a _ with 0.05
a _ word -0.12
a _ workspace -0.06
a _ write -0.10
a _ you 0.10
a _ your 0.19
a _ | 0.11
a _ – 0.28
a _ “ -0.09
a _ ” 0.16
a baa 0.12
a backup -0.47
a badge -0.17
a bank 0.22
a batch 0.67
a beta 0.09
a binding 0.38
a blank -0.20
a blogger -0.10
a book -0.14
a bouncer -0.07
a boundary 0.17
a box -0.40
a breach 0.08
a bridge -0.11
a broken -0.09
a browser -0.24
a budget -0.41
a business -0.22
a button 0.39
a calendar -0.19
a call -0.08
a caller 0.27
a capa 0.35
a caption -0.07
a card -0.12
a certificate -0.31
a certification -0.17
a certified -0.36
a certifier -0.14
a chain 0.81
a chance 0.33
a change 0.63
a changed -0.08
a chart -0.17
a check -0.39
a checkbox 0.07
a checksum 0.18
a claim -0.13
a class -0.17
a clause 0.14
a clean -0.06
a clerk -0.10
a click 0.68
a clipboard -0.10
a clock 0.07
a closed -0.14
a cloud -0.14
a colleague -0.31
a colour -0.16
a coloured -0.19
a column -0.08
a comment 0.11
a company -0.83
a competitor -0.46
a complete 0.20
a component -0.26
a condition -0.18
a constant -0.23
a content -0.10
a contract 0.22
a controlled -0.26
a copy 0.36
a correction -0.28
a corrective -0.06
a court 0.24
a cover 0.05
a cpa -0.27
a crafted 0.08
a crash 0.31
a csv -0.07
a current 0.11
a customer 0.06
a dark -0.24
a dashboard 0.09
a data 0.09
a database -0.54
a date -0.13
a dated -0.05
a day 0.43
a dead 0.43
a decision -0.16
a declaration 0.05
a dedicated 0.58
a delete 0.29
a deletion -0.21
a demo 0.56
a deputy 0.06
a description -0.11
a design -0.10
a designer -0.24
a developer 0.49
a deviation -0.17
a device -0.16
a different 0.08
a digest 0.07
a digital 0.23
a disaster -0.14
a distribution -0.05
a doctored 0.29
a document 0.32
a documented -0.13
a doorman 0.20
a dossier -0.28
a draft -0.13
a drafting 0.09
a drawing -0.31
a durable -0.11
a fact 0.71
a failed 0.06
a few 0.30
a fictional -0.16
a figure -0.17
a file 0.46
a filter 0.23
a finding 0.09
a fine -0.13
a finger 0.27
a fingerprint -0.28
a fire 0.20
a first -0.19
a fixed 0.05
a fixture -0.10
a folder 0.09
a font -0.06
a footprint 0.11
a foreign 0.22
a forged -0.24
a form 0.60
a former -0.16
a fortnight 0.17
a free -0.34
a fresh 0.32
a friday -0.12
a full 0.08
a future -0.18
a gap 0.18
a gate -0.38
a gateway -0.18
a gdpr 0.35
a genuine -0.06
a given 0.22
a glance 0.31
a goal 0.44
a good -0.35
a green 0.53
a grey -0.15
a group 0.30
a guard -0.08
a guest -0.12
a gxp -0.33
a hand -0.10
a handful 0.08
a handler 0.43
a handwritten 0.48
a hardware 0.14
a hash -0.16
a head -0.18
a heading -0.17
a hidden -0.10
a history -0.29
a hitch 0.06
a hitrust -0.12
a hold -0.23
a holder -0.10
a human -0.30
a hundred -0.18
a is -0.14
a job -0.14
a joke -0.10
a journal 0.27
a judge 0.50
a keeper 0.22
a key 0.07
a label 0.08
a language 0.35
a laptop -0.28
a lasting 0.07
a later -0.38
a legal -0.39
a legally -0.12
a letter -0.25
a library 0.25
a licensed 0.28
a lie 0.13
a link -0.28
a loaf -0.08
a local -0.06
a lock -0.16
a locked 0.45
a log -0.08
a login 0.20
a long 0.12
a lot -0.32
a lovely -0.06
a machine -0.20
a made -0.18
a managed 0.05
a management -0.08
a master -0.10
a meaning -0.07
a meeting -0.13
a member 0.44
a menu -0.12
a mere 0.19
a merge -0.12
a minute 0.43
a missing 0.34
a mistake -0.11
a mock 0.61
a model -0.50
a moment 0.14
a month -0.16
a moved -0.08
a multi -0.47
a named -0.13
a neighbour 0.07
a network -0.08
a new 0.54
a night 0.10
a nightly 0.12
a non -0.14
a nonconformance 0.24
a notary 0.84
a notified 0.21
a number -0.15
a numbered -0.30
a padlock 0.14
a paper 0.29
a part 0.07
a partner -0.16
a pass 0.49
a passkey 0.18
a password 0.33
a path -0.26
a pen -0.16
a penetration -0.23
a period -0.16
a permanent -0.18
a permission -0.15
a person -0.13
a persona 0.20
a phone -0.39
a photo 0.39
a picture -0.23
a piece -0.15
a pilot 0.68
a pin 0.25
a place -0.20
a placeholder -0.11
a plain -0.09
a plan 0.32
a plant -0.23
a platform 0.10
a point -0.17
a pointer 0.09
a policy -0.15
a post -0.23
a postgres 0.08
a precondition -0.12
a preview 0.18
a print 0.42
a printed 0.19
a printout 0.17
a privacy -0.07
a problem 0.08
a procedure 0.28
a process -0.09
a product -0.51
a production -0.48
a project 0.55
a promise 0.34
a proper 0.21
a property -0.13
a proposal -0.06
a prospect -0.45
a prototype 0.73
a proven -0.08
a public 0.60
a published -0.21
a qa 0.41
a qms -0.19
a qr 0.13
a qualified -0.28
a quality -0.41
a quarter 0.24
a query 0.51
a question -0.23
a questionnaire 0.26
a quotation -0.07
a quote -0.07
a read 0.28
a reader -0.30
a readiness 0.19
a reading -0.30
a real -0.25
a reason 0.35
a recall -0.07
a recipient 0.16
a record 0.38
a recovery -0.31
a red -0.10
a redirect -0.11
a reference 0.53
a refresh -0.11
a register -0.28
a registrar -0.11
a regulated -0.16
a regulator -0.17
a relation 0.06
a release 0.10
a reload -0.10
a reminder -0.27
a rename -0.19
a replicated 0.12
a report -0.74
a repository -0.25
a request 0.18
a reseller -0.08
a restart 0.20
a restore -0.12
a restored 0.13
a result 0.21
a retention 0.26
a review -0.18
a reviewer -0.87
a right 0.20
a risk -0.26
a rival -0.17
a roadmap 0.85
a robot -0.16
a role 0.29
a room 0.17
a root -0.36
a route 0.54
a row 0.13
a rule -0.30
a sandbox 0.13
a save 0.40
a scan 0.08
a schema -0.18
a scope -0.06
a scratch 0.05
a screen 0.32
a screenshot -0.34
a script 0.09
a seal 0.24
a sealed -0.16
a search 0.09
a second 0.25
a secure -0.10
a security -0.11
a self -0.06
a sentence 0.42
a separate 0.43
a serial 0.16
a server 0.65
a service -0.59
a session 0.41
a sha 0.13
a shared -0.13
a shift 0.51
a short -0.23
a signature -0.30
a signed -0.05
a single -0.20
a site 0.22
a sketch 0.09
a small 0.09
a smart -0.07
a soc -0.90
a source -0.43
a specimen -0.06
a spreadsheet -0.15
a stamp -0.18
a stamped 0.20
a standard -0.07
a start -0.15
a state -0.08
a stated 0.08
a statement -0.15
a static -0.14
a sterile -0.10
a stock -0.11
a stolen -0.15
a storage -0.06
a store -0.26
a stored 0.10
a stranger -0.12
a string 0.13
a strongroom 0.10
a stub -0.09
a suggestion 0.12
a summary -0.07
a supplier 1.08
a swiss 0.11
a system -0.51
a table -0.18
a tamper 0.32
a tampered 0.40
a tap 0.13
a target 0.80
a task -0.28
a technical -0.07
a template -0.27
a ten 0.17
a tenant 0.08
a tested -0.17
a tester 0.07
a thing 0.31
a third -0.30
a thread -0.13
a tick 0.20
a time 0.31
a title -0.25
a to -0.19
a toast -0.06
a token -0.22
a tombstone -0.08
a tool -0.13
a trace -0.33
a trail -0.66
a trainee 0.38
a training -0.16
a true 0.29
a truly 0.15
a trust 0.07
a trusted -0.25
a two 0.16
a type -0.26
a url 0.19
a us -0.16
a user 0.11
a validated -0.30
a validation -0.05
a value -0.26
a vault -0.21
a vendor -0.10
a verdict -0.22
a verification 0.08
a verified 0.14
a version -0.26
a very -0.23
a viewer 0.17
a visitor -0.31
a vulnerability -0.23
a walkthrough -0.07
a wall -0.05
a warning -0.14
a watermark 0.16
a way -0.67
a weak 0.12
a weakness -0.11
a web -0.17
a week 0.76
a whiteboard -0.14
a whole -0.07
a wish 0.08
a witness -0.17
a word -0.66
a work 0.10
a working -0.17
a workspace 0.64
a world 0.17
a write -0.28
a written 0.20
a year 0.27
a yellow 0.13
a yes 0.14
ability -0.37
ability _ follow -0.05
ability to -0.37
able _ a 0.07
able _ from -0.11
about -0.07
about @us -0.49
about _ 's 0.17
about _ . -0.61
about _ 11 0.17
about _ ; 0.22
about _ ? 0.14
about _ a 0.07
about _ be 0.10
about _ between 0.07
about _ have -0.16
about _ in 0.06
about _ it -0.09
about _ minute -0.08
about _ not -0.06
about _ our 0.17
about _ report -0.10
about _ that 0.14
about _ the 0.08
about _ to -0.06
about _ we 0.08
about _ you -0.09
about annex 0.26
about as 0.62
about compliance 0.18
about days -0.18
about encryption -0.08
about it -0.38
about its -0.21
about our 0.49
about soc -0.41
about the 0.14
about this -0.16
about to 0.53
about us 0.09
about what -0.08
about who -0.12
about your -0.12
above -0.24
above _ be -0.08
above all -0.12
absence -0.20
absence of -0.12
absent -1.09
absent , -0.09
absent . -0.29
absent _ . -0.09
absent from -0.41
accept 0.35
accept . 0.36
accept _ , -0.15
accept _ ? 0.09
accept _ and -0.15
accept _ be 0.09
accept a -0.11
accept an 0.16
accept the 0.23
accept this 0.21
acceptance 0.31
acceptance test -0.06
accepte _ . 0.11
accepte _ be 0.09
accepted 0.29
accepted , -0.17
accepted . 0.45
accepted as 0.10
accepted by -0.17
accepted it 0.12
accepted risk -0.34
accepted the -0.30
accepting 0.31
accepts 0.37
accepts it 0.30
accepts or 0.08
access -0.20
access $ -0.14
access . -0.27
access : 0.20
access _ , -0.11
access _ . 0.08
access _ ? -0.06
access _ and -0.08
access _ be -0.14
access _ by -0.06
access _ have -0.07
access _ on -0.06
access _ retention -0.06
access _ the 0.10
access and -0.22
access by -0.25
access checks 0.07
access control 0.09
access controlled 0.41
access decisions -0.30
access is -0.23
access list 0.34
access logging -0.24
access logs -0.08
access opens -0.05
access reviews -0.13
access rules 0.06
access to 0.36
access | 0.18
accident 0.06
accorde _ its -0.07
accorde _ the -0.07
according -0.78
according to -0.78
account 0.38
account , 0.16
account ; -0.33
account ? -0.12
account _ , 0.05
account _ a -0.08
account _ and 0.06
account _ be -0.06
account _ for 0.09
account _ it 0.05
account _ the 0.07
account _ to -0.07
account _ your 0.13
account has 0.16
account in 0.06
account is 0.31
account manager -0.25
account of -0.27
account review -0.24
account they 0.14
account to 0.19
account you 0.12
accountability 0.37
accountant 0.42
accountant 's -0.06
accountant . 0.25
accountant _ our 0.08
accountants 0.24
accounts -0.10
accounts , -0.07
accounts . -0.17
accounts are 0.14
accreditation -0.30
accredite _ iso -0.08
accredited -0.07
accredited registrar 0.08
achieved 0.93
achieved . 0.61
acid -0.28
acknowledged 1.12
acme -0.19
across 0.24
across _ , -0.13
across _ : -0.09
across _ a -0.07
across _ module 0.07
across _ the 0.07
across _ “ -0.07
across a 0.05
across all 0.25
across every -0.06
across it -0.13
across the 0.48
across three -0.19
across two 0.17
act 0.18
acted -0.44
action 0.55
action $ 0.15
action . -0.10
action _ , -0.08
action _ . 0.11
action _ be 0.05
action _ log -0.12
action _ to 0.11
action and 0.26
action goes 0.45
action in 0.06
action is -0.14
action to -0.26
actions 0.16
actions , -0.18
actions are 0.25
active 1.66
active $ 0.47
active . 1.48
active ” -0.26
activity 0.90
activity _ audit -0.07
activity _ be 0.09
activity list -0.26
activity ” 0.18
actor -0.33
actor 's -0.10
actor , -0.56
actor _ verifie 0.07
actor in 0.30
actors -0.15
actors . -0.10
acts 0.11
actual -0.22
actually 0.31
ad 0.25
ad , 0.13
ad _ original 0.08
ad _ to 0.14
add -0.11
add _ to -0.06
add a -0.18
add it -0.06
add on 0.21
add the -0.05
added 0.08
added , 0.11
added but -0.13
added next 0.32
added to -0.28
adding 0.37
additions 0.29
additions and 0.28
address -0.20
address . -0.19
address _ . -0.05
address and 0.21
address is -0.18
addressed 0.11
addresses 0.13
addresses keep -0.07
adds 0.50
adds a 0.67
adjectives -0.72
admin 1.13
admin , 0.14
admin _ , 0.11
admin console 0.30
administrator 0.34
administrator , 0.38
administrator _ . 0.05
administrator _ ? -0.16
administrator _ audit -0.06
administrator _ the -0.10
administrator can 0.20
administrators 0.35
administrators . 0.25
administrators are 0.37
administrators can -0.15
admins 0.65
admins . 0.15
admins can 0.16
admire -0.61
admitted 0.13
adobe -0.51
adopted -0.05
adopts 0.17
adr -0.35
advertise -0.47
advertise binding -0.31
advertises -0.27
advice -0.09
advise -0.24
adviser 0.11
advises -0.08
advisory -0.67
advisory , -0.08
advisory . -0.29
advisory board -0.23
aes 0.24
aes 256 0.24
affair -0.30
affair . -0.29
afford -0.19
afford to -0.19
after -0.25
after , -0.14
after . -0.12
after _ , -0.12
after _ ; 0.06
after _ and 0.16
after _ be -0.23
after _ gate -0.11
after _ have -0.15
after _ in -0.07
after _ on -0.10
after _ one 0.09
after _ storage -0.06
after _ the 0.14
after _ to 0.11
after _ we 0.05
after approval 0.45
after each -0.07
after five 0.29
after identity -0.27
after it 0.44
after its 0.07
after next -0.16
after storage -0.06
after the -0.08
after three -0.09
afternoon -0.12
afternoon , -0.25
afternoon . 0.24
afterwards , 0.10
afterwards ; 0.23
again 0.10
again . 0.16
again ; 0.16
again _ . -0.22
again _ the -0.11
again at -0.18
again in -0.43
against 0.31
against _ 's 0.11
against _ . -0.15
against _ and 0.05
against _ copy 0.07
against _ criterion 0.12
against _ directory 0.10
against _ service 0.09
against _ the 0.08
against _ trust 0.09
against a 0.06
against each -0.06
against iso -0.06
against its -0.11
against policy 0.11
against the 0.47
against your 0.24
age 0.07
agency 0.19
agency 's -0.21
agency _ . 0.13
agency _ it 0.06
agency as 0.19
agenda -0.51
agent 0.91
agent 's 0.26
agent , 0.24
agent _ , 0.08
agent _ a -0.10
agent _ the 0.09
agent has -0.13
agent is -0.18
ago 0.59
ago , 0.08
ago . 0.12
agree 0.27
agree , -0.05
agree _ , 0.09
agree _ . -0.06
agree _ the -0.05
agree with -0.21
agreed -0.55
agreed , -0.06
agreed to -0.06
agreed with -0.15
agreement -0.52
agreement , -0.13
agreement . -0.29
agreement _ . -0.06
agreement _ control -0.08
agreement _ production -0.08
agreements -0.37
agreements and -0.32
ahead , 0.20
ahead . -0.24
ahead _ the 0.07
ahead _ us 0.10
ahead and 0.30
ahead of 0.12
ai 0.24
ai " -0.16
ai $ -0.18
ai 's 0.31
ai , 0.47
ai . -0.21
ai : -0.58
ai _ " -0.13
ai _ , -0.30
ai _ . -0.17
ai _ : 0.13
ai _ ; 0.17
ai _ @us -0.09
ai _ a -0.21
ai _ advisory -0.09
ai _ already 0.15
ai _ an 0.07
ai _ at -0.10
ai _ authority 0.08
ai _ be 0.16
ai _ by -0.10
ai _ capa -0.15
ai _ change 0.07
ai _ com -0.07
ai _ decide 0.16
ai _ draft -0.18
ai _ final -0.11
ai _ for -0.05
ai _ human -0.12
ai _ in -0.17
ai _ its -0.13
ai _ no 0.13
ai _ none -0.13
ai _ not -0.17
ai _ off 0.09
ai _ on 0.28
ai _ only -0.05
ai _ place 0.05
ai _ record -0.07
ai _ so 0.10
ai _ supplier 0.05
ai _ that 0.06
ai _ the 0.12
ai _ verdict -0.12
ai _ vote 0.07
ai _ with -0.11
ai _ you -0.07
ai _ | 0.09
ai _ ” -0.08
ai act -0.07
ai agent 0.09
ai approval 0.26
ai approvals 0.32
ai approve -0.13
ai approved 1.09
ai as -0.12
ai assistance -0.28
ai authority 0.16
ai can -0.22
ai certified 0.08
ai certifies 0.16
ai closes 0.09
ai decision 0.13
ai decisions 0.72
ai drafts -0.24
ai features -0.48
ai handling -0.60
ai in -0.50
ai is -0.32
ai may -0.08
ai models -0.16
ai never -0.24
ai output -0.45
ai proposes -0.22
ai review 0.27
ai says 0.23
ai sign 0.10
ai signs 0.30
ai suggestion -0.37
ai suggests -0.16
ai summaries 0.13
ai summary -0.10
ai that 0.28
ai “ 0.33
aicpa 0.70
aicpa 's 0.12
aicpa _ . 0.08
aicpa _ 2 0.07
aicpa _ be 0.17
aicpa _ behind 0.14
aicpa _ us 0.15
aicpa circle -0.12
aicpa exam 0.56
aicpa logo -0.38
aicpa seal -0.21
aicpa soc 0.71
aid -0.32
aim for -0.18
air 0.32
airtight 0.71
alarm -0.21
alcoa -0.29
algorithm 0.88
algorithm . 0.37
aligned 0.39
aligned $ 0.24
aligned with 0.29
alike 0.31
alike . 0.41
all 0.88
all , -0.05
all . 0.18
all 212 0.37
all 214 0.26
all 64 -0.08
all _ , 0.35
all _ . -0.23
all _ : -0.17
all _ ; -0.09
all _ a -0.08
all _ all 0.10
all _ as -0.13
all _ at -0.06
all _ be -0.39
all _ before -0.06
all _ behind 0.11
all _ by 0.18
all _ customer -0.11
all _ from 0.09
all _ gate -0.13
all _ no 0.06
all _ on -0.11
all _ our -0.27
all _ record 0.07
all _ route 0.13
all _ server 0.05
all _ site 0.05
all _ test -0.08
all _ that 0.08
all _ to 0.09
all _ trust 0.07
all _ user 0.07
all _ we -0.07
all _ write -0.13
all actions 0.26
all along 0.09
all api 0.10
all approvals -0.08
all but 0.39
all calls -0.09
all connected 0.07
all customers 0.54
all endpoints 0.17
all evidence 0.17
all five 0.32
all fourteen -0.16
all gates 0.32
all goes -0.31
all green 0.29
all have -0.14
all headers -0.38
all in 0.13
all it -0.60
all its -0.21
all links -0.22
all modules 0.40
all nine -0.21
all of -0.11
all on 0.38
all plans 0.16
all production -0.06
all quality 0.10
all records 0.19
all routes 0.07
all seven -0.21
all sites 0.14
all six 0.09
all that -0.19
all the -0.30
all their -0.08
all there 0.19
all three -0.29
all to -0.15
all users 0.13
all visitors -0.19
all we -0.42
all you 0.16
all your -0.12
allow 0.23
allow . 0.51
allowe _ . 0.05
allowed -0.38
allowed . -0.09
allowed in -0.12
allows 0.08
alone 0.11
alone . 0.41
alone ; 0.08
alone _ . -0.17
along 0.47
along . 0.28
along _ the 0.05
along with -0.17
alongside 0.10
aloud -0.08
already 1.85
already . 0.29
already _ . 0.07
already _ e 0.06
already _ for 0.07
already _ in -0.09
already _ its 0.06
already _ mail 0.06
already _ on -0.06
already _ real 0.07
already _ the 0.08
already _ with 0.06
already approves 0.07
already run 0.33
already running -0.28
already use 0.25
already works 0.06
also 0.21
also _ the 0.08
alt 0.37
alt : 0.14
alt = 0.10
alt _ " 0.08
alt _ : 0.08
alt _ of -0.08
alt _ soc 0.08
alt _ the 0.07
alt text 0.16
alt “ -0.08
alter 0.11
alter it -0.09
alter the 0.13
alteration -0.07
altere _ . 0.12
altere _ the 0.23
altered 1.16
altered , -0.23
altered . 0.11
although 0.22
although _ , 0.06
although _ a -0.10
although each -0.37
although the -0.14
altogether -0.05
always 0.30
always $ -0.17
always . -0.33
am sorry -0.07
amazon -0.51
amazon 's -0.13
amber 0.06
amber , 0.17
ambition -0.34
among -0.35
among _ , -0.10
among _ . 0.06
among our -0.44
amount -0.11
amount of -0.07
amounts -0.37
amounts to -0.37
an -0.19
an _ " -0.08
an _ 's 0.06
an _ , 0.13
an _ . -0.50
an _ 27001 -0.19
an _ : 0.12
an _ ? 0.43
an _ a -0.07
an _ accept 0.14
an _ account 0.06
an _ accountant 0.13
an _ an 0.06
an _ and -0.12
an _ any 0.07
an _ approval 0.14
an _ approve 0.09
an _ as 0.05
an _ ask 0.14
an _ at 0.07
an _ audit -0.13
an _ auditor -0.08
an _ be -0.32
an _ button 0.12
an _ capa -0.22
an _ change 0.13
an _ confirme 0.10
an _ copy 0.15
an _ count 0.07
an _ document -0.08
an _ doe -0.07
an _ file 0.09
an _ from 0.08
an _ have -0.11
an _ history 0.24
an _ if -0.06
an _ into -0.10
an _ ledger -0.09
an _ log 0.10
an _ look -0.16
an _ may 0.12
an _ name -0.10
an _ need -0.06
an _ no 0.06
an _ not 0.06
an _ nothe 0.32
an _ nowhere 0.05
an _ of 0.08
an _ on -0.10
an _ only -0.11
an _ open 0.07
an _ our 0.18
an _ provider -0.09
an _ red 0.08
an _ report -0.08
an _ restore 0.20
an _ reviewer -0.06
an _ run 0.12
an _ say -0.07
an _ server -0.10
an _ signature -0.22
an _ site 0.07
an _ so 0.19
an _ still 0.06
an _ tenant -0.12
an _ test -0.05
an _ that 0.12
an _ the 0.26
an _ their 0.07
an _ thread 0.09
an _ time -0.11
an _ to 0.21
an _ trail -0.13
an _ trie 0.12
an _ verifie -0.08
an _ whose 0.07
an _ your 0.07
an _ “ 0.05
an access 0.06
an accredited 0.25
an action 0.28
an address -0.30
an admin 0.67
an administrator 0.30
an afternoon 0.07
an agency -0.53
an agent -0.09
an ai 0.66
an aicpa 0.05
an air 0.07
an animation 0.10
an answer 0.34
an api -0.20
an apology -0.31
an append -0.21
an approval 0.25
an approved -0.31
an approver -0.10
an archive -0.10
an assertion -0.08
an assessment -0.09
an assessor 0.19
an assistant 0.33
an asterisk 0.25
an attachment -0.12
an attacker 0.86
an audit -0.24
an auditor -0.22
an authenticated -0.09
an authenticator 0.21
an author 0.16
an authorisation -0.21
an authority 0.08
an authorization -0.30
an earlier -0.20
an early -0.29
an edit 0.38
an effective -0.19
an effectiveness 0.12
an electronic -0.93
an empty -0.45
an encrypted -0.11
an ended -0.08
an endpoint 0.11
an entry 0.63
an error 0.14
an evidence 0.54
an example -0.08
an exception -0.25
an exercise -0.40
an expired 0.37
an expiry 0.18
an export -0.19
an honest -0.36
an hour -0.14
an icon -0.10
an id -0.21
an idea -0.13
an identity -0.26
an illustration -0.08
an immutable -0.42
an import -0.21
an incident 0.17
an independent 0.12
an index 0.29
an inspection -0.07
an inspector 0.36
an instance -0.19
an instruction 0.20
an internal -0.09
an intruder 0.12
an investigation -0.08
an investigator 0.28
an iso -0.16
an issue 0.06
an item -0.29
an nda -0.10
an object -0.20
an off 0.25
an official -0.38
an old -0.21
an older -0.12
an open -0.63
an operator 0.26
an opinion -0.65
an ordinary 0.09
an organisation -0.15
an outage -0.09
an outcome -0.14
an outdated 0.11
an outside 0.17
an outsider 0.34
an owner 0.06
an rfp -0.10
an sop 0.08
an unbroken 0.20
an uncertified 0.26
an unknown -0.14
an unqualified 0.13
an upgrade 0.13
an uploaded 0.16
an “ -0.07
analysi _ the -0.06
analysis -0.12
analysis . 0.09
analysis is 0.12
analyst -0.08
analysts 0.08
anchor -0.18
anchored 0.21
anchoring -0.29
anchors -0.06
and 0.32
and " -0.12
and , 0.27
and @us 0.24
and _ ' -0.14
and _ 's -0.12
and _ ) 0.06
and _ , -0.22
and _ . 0.16
and _ 11 0.17
and _ 2 -0.21
and _ 27001 -0.08
and _ 403 0.09
and _ 9001 0.10
and _ : 0.15
and _ ; -0.43
and _ ? -0.10
and _ @us 0.12
and _ a 0.11
and _ about -0.17
and _ access 0.05
and _ action -0.06
and _ actor -0.09
and _ afresh 0.06
and _ after 0.07
and _ against -0.06
and _ ai 0.08
and _ aligne 0.06
and _ alike 0.19
and _ all -0.11
and _ alone -0.20
and _ already 0.06
and _ an -0.08
and _ and 0.23
and _ another 0.06
and _ any 0.15
and _ anyone -0.05
and _ anythe 0.16
and _ appear -0.05
and _ archive -0.06
and _ as 0.17
and _ ask -0.06
and _ aske 0.13
and _ assessment 0.07
and _ at -0.21
and _ attempt 0.08
and _ audit -0.28
and _ authorization -0.08
and _ baa -0.10
and _ back 0.10
and _ be 0.23
and _ because 0.06
and _ bee 0.21
and _ binde 0.05
and _ break 0.13
and _ button -0.10
and _ by 0.11
and _ call -0.07
and _ can 0.69
and _ carrie 0.07
and _ certificate 0.17
and _ certifie -0.14
and _ chain 0.08
and _ change 0.24
and _ check 0.20
and _ checksum 0.09
and _ clean 0.07
and _ client -0.08
and _ clock 0.05
and _ close 0.17
and _ color -0.05
and _ come 0.30
and _ connecte -0.06
and _ control 0.21
and _ copie 0.18
and _ could -0.09
and _ count 0.15
and _ critical 0.06
and _ customer 0.11
and _ cut 0.05
and _ data 0.12
and _ database -0.08
and _ date 0.07
and _ day -0.09
and _ decide -0.05
and _ decision -0.09
and _ deletion 0.06
and _ demo -0.06
and _ deviation -0.24
and _ do -0.11
and _ document 0.08
and _ doe 0.13
and _ durable 0.08
and _ else 0.14
and _ encrypte 0.11
and _ end -0.14
and _ endpoint -0.12
and _ enforce -0.06
and _ entry -0.10
and _ environment -0.06
and _ every 0.15
and _ everythe -0.08
and _ execute -0.07
and _ exist -0.11
and _ expiry 0.05
and _ factor 0.07
and _ find -0.08
and _ first -0.15
and _ follow 0.09
and _ force 0.09
and _ form -0.08
and _ from 0.24
and _ full 0.05
and _ gap -0.14
and _ gate -0.13
and _ get -0.13
and _ go 0.05
and _ goe 0.05
and _ good 0.10
and _ guard 0.09
and _ gxp -0.14
and _ hande 0.06
and _ happen -0.12
and _ hash 0.14
and _ have 0.18
and _ her 0.08
and _ here -0.08
and _ history -0.09
and _ hold 0.37
and _ holder 0.05
and _ how -0.12
and _ identity -0.13
and _ in 0.07
and _ into 0.05
and _ isolation -0.08
and _ issue -0.08
and _ it 0.26
and _ its -0.14
and _ keep 0.06
and _ key 0.14
and _ know 0.16
and _ last 0.09
and _ later 0.08
and _ lead -0.05
and _ leave -0.19
and _ legally 0.16
and _ letter -0.06
and _ link -0.05
and _ linke 0.13
and _ list 0.14
and _ look 0.05
and _ lot 0.06
and _ mark -0.05
and _ mean 0.07
and _ meet 0.21
and _ mis 0.13
and _ model 0.15
and _ most -0.13
and _ must -0.09
and _ name -0.11
and _ nee -0.12
and _ need 0.08
and _ new 0.13
and _ no -0.22
and _ nobody 0.08
and _ none 0.11
and _ not -0.19
and _ note -0.05
and _ nothe -0.18
and _ now 0.14
and _ numbere 0.11
and _ official -0.10
and _ old 0.08
and _ on 0.19
and _ one 0.28
and _ only 0.09
and _ open -0.15
and _ opene 0.18
and _ operation 0.16
and _ opinion 0.08
and _ other -0.11
and _ our -0.13
and _ out 0.15
and _ over 0.08
and _ own 0.15
and _ page 0.12
and _ password 0.11
and _ pdf 0.10
and _ per -0.08
and _ person 0.08
and _ pilot -0.06
and _ platform 0.07
and _ policy -0.06
and _ process -0.06
and _ product -0.06
and _ production 0.07
and _ proven 0.07
and _ qa -0.10
and _ quality -0.17
and _ read 0.21
and _ reader 0.06
and _ real -0.07
and _ record -0.11
and _ recovery -0.08
and _ reference 0.24
and _ remain -0.07
and _ report -0.19
and _ reporte 0.06
and _ request 0.20
and _ restore 0.10
and _ right 0.06
and _ role -0.07
and _ rule 0.18
and _ same -0.19
and _ second 0.18
and _ see 0.17
and _ sentence -0.07
and _ server 0.19
and _ service -0.07
and _ set 0.06
and _ share -0.11
and _ sheet 0.06
and _ show 0.06
and _ shut 0.05
and _ signature 0.13
and _ signe 0.25
and _ since 0.09
and _ site 0.22
and _ so -0.29
and _ soc -0.13
and _ software -0.05
and _ someone 0.07
and _ sop 0.08
and _ source 0.05
and _ stand 0.09
and _ state 0.08
and _ stay 0.07
and _ still -0.06
and _ stop 0.05
and _ store -0.14
and _ straight -0.08
and _ switche 0.13
and _ system 0.08
and _ take -0.06
and _ tell 0.09
and _ ten 0.06
and _ that -0.12
and _ the 0.06
and _ their -0.10
and _ them -0.11
and _ there -0.08
and _ thi 0.12
and _ thing -0.11
and _ those 0.14
and _ through 0.08
and _ tick -0.09
and _ time -0.16
and _ today 0.08
and _ trace 0.07
and _ trail -0.20
and _ traine 0.06
and _ two -0.07
and _ under 0.05
and _ until 0.12
and _ use 0.05
and _ user -0.13
and _ wall -0.09
and _ we -0.17
and _ week -0.12
and _ what -0.24
and _ whatever 0.06
and _ where 0.05
and _ whether -0.14
and _ who 0.16
and _ why -0.13
and _ will 0.24
and _ within 0.11
and _ without -0.17
and _ word -0.14
and _ work -0.12
and _ yes 0.11
and _ your 0.15
and _ | 0.11
and _ – -0.13
and _ “ -0.07
and _ ” -0.24
and a -0.52
and about -0.12
and accepted 0.07
and access -0.18
and after 0.37
and all -0.39
and already 0.16
and an -0.16
and annex 0.37
and answer -0.29
and anything -0.06
and approve 0.25
and approved 0.23
and approver 0.19
and approvers 0.29
and are 0.06
and as 0.18
and ask -0.21
and asked -0.09
and asks 0.07
and at 0.10
and attestations -0.21
and attested 0.09
and audit -0.12
and availability 0.12
and back -0.22
and backed 0.22
and backup -0.12
and batch -0.07
and binding 0.18
and binds 0.15
and both -0.10
and bound 0.10
and by -0.38
and can 0.40
and capas -0.22
and carries -0.12
and certified -0.19
and certifies 0.29
and change -0.11
and changes 0.08
and checked 0.19
and checksum -0.05
and checksummed 0.08
and checksums -0.52
and close -0.11
and closed 0.39
and closes 0.16
and come 0.19
and compared 0.17
and confidentiality 0.20
and confirmed -0.14
and copies -0.27
and could 0.07
and count 0.19
and counted 0.05
and covers -0.06
and customers 0.25
and data -0.11
and decides -0.08
and delete 0.09
and deleted 0.14
and deletion 0.17
and deviation -0.19
and deviations -0.22
and do -0.38
and document 0.26
and documents 0.39
and dora 0.24
and drawn -0.20
and drops 0.17
and durable -0.09
and e 0.06
and each 0.14
and effective -0.14
and eleven 0.22
and encrypted -0.08
and ends -0.10
and enforced 0.49
and entra -0.05
and eu -0.22
and every 0.07
and everybody -0.25
and everything -0.46
and expiry 0.10
and export -0.11
and exports 0.16
and filed 0.19
and files 0.28
and final -0.27
and five -0.30
and for -0.14
and forgets -0.37
and found 0.78
and from -0.16
and gave 0.41
and german -0.30
and given -0.19
and gives -0.12
and go -0.11
and good -0.05
and got 0.18
and had -0.35
and hand 0.32
and handed 0.24
and hands 0.06
and has 0.08
and hashed -0.22
and have -0.22
and he 0.47
and held 0.11
and her -0.06
and hold -0.18
and holds 0.11
and how 0.06
and i -0.58
and identity -0.10
and if 0.40
and immutable 0.14
and in 0.38
and integrity -0.08
and is 0.47
and issued -0.08
and issues 0.30
and it 0.39
and its 0.54
and keep 0.11
and keeps 0.23
and key 0.14
and keys 0.19
and lab 0.12
and lead -0.07
and leave 0.17
and leavers 0.10
and leaves -0.77
and ledger -0.22
and left 0.10
and legal 0.10
and lets -0.31
and listed 0.05
and little -0.11
and live 0.25
and locked -0.48
and may 0.07
and mfa 0.13
and most 0.10
and moved 0.18
and neither 0.48
and never -0.32
and no 0.16
and nobody 0.34
and none 0.77
and nor -0.07
and not 0.08
and nothing 0.43
and nowhere -0.14
and of -0.40
and official 0.09
and oidc -0.06
and old 0.19
and on -0.35
and once 0.11
and one 0.22
and only -0.07
and open 0.29
and ours -0.24
and out 0.18
and passed 0.07
and password 0.14
and paste -0.08
and pasted -0.07
and patched -0.05
and pci -0.17
and people -0.43
and permission -0.37
and permissions 0.07
and power 0.21
and pq 0.09
and preventive -0.17
and printed -0.10
and privacy -0.37
and production 0.06
and proves -0.16
and put 0.57
and re 0.19
and read -0.78
and ready 0.33
and real 0.29
and recalled 0.11
and record -0.46
and records 0.37
and recovery -0.41
and refuses 0.48
and regulated 0.08
and rehearsed 0.05
and release -0.09
and released -0.09
and reported 0.26
and restore -0.05
and retained 0.17
and retention -0.16
and reviewed -0.32
and rightly -0.13
and roles -0.08
and running 0.23
and runs -0.35
and says -0.21
and sealed 0.17
and seals 0.27
and see 0.22
and send 0.36
and sends 0.65
and several -0.23
and she 0.14
and shown -0.13
and shows 0.14
and sign 0.08
and signature -0.22
and signatures -0.36
and signed 0.45
and signs 0.21
and so 0.50
and soc -0.23
and somebody -0.21
and sop 0.11
and stamped 0.10
and stands 0.15
and states -0.15
and stay 0.24
and stays 0.08
and still 0.14
and stops 0.33
and support -0.16
and survive 0.09
and takes 0.39
and tell -0.19
and tenancy 0.34
and test 0.20
and tested 0.06
and that -0.56
and the 0.29
and their 0.46
and then -0.31
and there -0.28
and they 0.26
and those -0.11
and three -0.08
and time 0.21
and to 0.13
and today 0.25
and trained -0.09
and training -0.27
and turns 0.26
and two -0.32
and type -0.17
and under 0.18
and until -0.12
and up -0.09
and uses 0.46
and validated 0.09
and vanish -0.06
and vendor -0.08
and verified -0.35
and verifies 0.07
and voids 0.07
and we 0.14
and what -0.16
and whatever 0.14
and where 0.08
and whether 0.10
and who -0.75
and whoever 0.06
and whose -0.30
and why -0.28
and will -0.21
and with 0.24
and withdrawn -0.12
and without -0.56
and written -0.13
and yes -0.26
and you 0.69
and your -0.34
and yours 0.18
and “ -0.40
anew -0.34
animated -0.14
animation -0.13
animation . 0.16
anna -0.12
annex -0.11
annex 11 0.15
annex _ be -0.06
annex _ compliant 0.08
annotation 0.27
announce 0.09
announced -0.45
annual 0.36
annual _ review 0.07
annual product 0.36
annual report -0.43
annual review 0.12
annually 0.55
anonymous -0.09
another 0.35
another ? -0.16
another _ 's 0.11
another _ ; -0.06
another _ ? -0.25
another _ and -0.11
another _ data -0.13
another _ it 0.06
another _ record 0.18
another _ the 0.09
another account 0.07
another client 0.20
another company 0.42
another customer -0.16
another ledger -0.14
another matter -0.46
another one 0.13
another tenant -0.22
another vendor -0.33
answer -0.75
answer , 0.23
answer . 0.31
answer _ , -0.17
answer _ . -0.24
answer _ and -0.12
answer _ of -0.05
answer _ on 0.13
answer _ the 0.06
answer as 0.07
answer comes -0.09
answer for -0.31
answer from 0.21
answer it -0.17
answer names -0.19
answer on 0.20
answer to -0.09
answer you -0.21
answer “ -0.35
answering -0.08
answers -0.50
answers : -0.44
answers are 0.22
answers for -0.51
answers it 0.06
answers the 0.13
answers to -0.20
answers with 0.09
answers without 0.10
answers “ -0.39
antitrust -0.38
antitrust _ compliance -0.10
antitrust law -0.38
any -0.20
any $ -0.07
any , -0.20
any . -0.28
any _ 's 0.08
any _ , 0.33
any _ . -0.25
any _ : 0.13
any _ ; 0.19
any _ a 0.06
any _ an -0.07
any _ and 0.26
any _ data 0.07
any _ for 0.09
any _ get -0.15
any _ in -0.10
any _ it 0.07
any _ its 0.07
any _ lack 0.11
any _ of -0.18
any _ or 0.12
any _ report 0.05
any _ that -0.08
any _ the 0.11
any _ they 0.07
any _ you -0.05
any ai -0.12
any call 0.56
any capa 0.14
any certification -0.37
any customer -0.60
any endpoint 0.29
any file 0.07
any framework -0.12
any handler 0.27
any immutable -0.11
any kind -0.20
any later 0.35
any longer 0.94
any more 1.16
any name -0.35
any of -0.13
any other -0.40
any page -0.19
any password -0.29
any request 0.16
any route 0.11
any second -0.16
any server -0.27
any statement -0.15
any text -0.08
any user 0.09
any vendor 0.12
anybody -0.69
anybody 's -0.21
anybody . 0.14
anybody _ . -0.12
anybody can -0.18
anyone 's -0.06
anyone , 0.26
anyone . -0.20
anyone ? -0.17
anyone _ , 0.05
anyone _ @us -0.07
anyone _ be 0.07
anyone _ can -0.08
anyone _ in 0.05
anyone _ iso 0.10
anyone _ it 0.05
anyone _ lack 0.10
anyone _ say 0.10
anyone _ sign 0.07
anyone _ that 0.07
anyone _ the -0.12
anyone _ to -0.08
anyone _ we 0.10
anyone _ you -0.23
anyone else -0.35
anyone has 0.12
anyone may -0.06
anyone on -0.48
anyone who 0.49
anyone with -0.73
anythe _ . -0.16
anythe _ ; 0.08
anythe _ @us -0.06
anythe _ a -0.08
anythe _ in -0.07
anythe _ it 0.08
anythe _ not 0.09
anythe _ the -0.05
anything -0.89
anything , -0.49
anything . -0.41
anything ; -0.14
anything but -0.79
anything by 0.05
anything else 0.15
anything for 0.12
anything is 0.06
anything to 0.57
anywhere -0.20
anywhere , -0.49
anywhere . 0.07
anywhere _ . -0.06
anywhere _ the 0.08
anywhere on -0.10
apart 0.65
apart , -0.12
apart by 0.12
api 0.28
api , 0.08
api . 0.12
api _ . 0.10
api _ : 0.06
api _ ; -0.06
api _ and 0.05
api _ at 0.05
api _ caler 0.06
api _ call -0.06
api _ check -0.06
api _ each -0.09
api _ for 0.06
api _ have -0.07
api _ it 0.12
api _ live 0.06
api _ no 0.13
api _ not -0.16
api _ so -0.09
api _ that 0.12
api _ the 0.36
api _ to 0.20
api _ with 0.07
api access -0.31
api and -0.10
api authorisation 0.27
api authorization -0.14
api call 0.61
api calls -0.14
api checks 0.43
api directly 0.20
api does -0.29
api guard -0.19
api has -0.36
api is 0.24
api itself 0.41
api layer -0.07
api reference -0.21
api rejects 0.21
api route -0.08
api routes -0.29
api security -0.09
api that -0.22
api to -0.20
api trusts -0.20
api with 0.28
apologise -0.27
apologised -0.31
apology -0.06
app 0.53
app , 0.39
app store -0.06
appear -0.57
appear . -0.30
appear _ , -0.11
appear in -0.38
appear on 0.12
appeared 0.07
appeared in -0.16
appears . 0.22
appears in -0.20
appears under -0.08
append 0.51
append _ . 0.26
append _ and 0.07
append _ in 0.11
append only 0.26
appended 0.06
applicability 0.16
applications -0.46
applie _ the 0.07
applied 0.49
applied by 0.31
applied for -0.33
applied to 0.16
applies 0.28
applies . 0.14
applies the 0.06
applies to 0.12
apply 0.10
appointed -0.20
appreciate 0.23
appreciate that 0.23
apprentice -0.27
approval 0.87
approval $ -0.31
approval , -0.17
approval . 0.37
approval : 0.08
approval ; 0.12
approval ? -0.13
approval _ , -0.08
approval _ ; 0.14
approval _ @us -0.07
approval _ a 0.12
approval _ ai 0.07
approval _ an -0.08
approval _ and 0.10
approval _ as 0.06
approval _ binde -0.08
approval _ electronic 0.07
approval _ electronically 0.08
approval _ for -0.24
approval _ have 0.15
approval _ in -0.07
approval _ legally 0.09
approval _ no -0.06
approval _ not -0.16
approval _ person 0.06
approval _ printe 0.08
approval _ signe 0.10
approval _ that 0.08
approval _ to -0.24
approval _ with 0.16
approval and 0.34
approval authority -0.27
approval button 0.11
approval by -0.14
approval exists -0.24
approval given 0.15
approval in -0.43
approval is 0.57
approval loop 0.35
approval of -0.78
approval page -0.16
approval remains -0.11
approval shows 0.32
approval step -0.19
approval that 0.57
approval will -0.08
approval works 0.06
approval | -0.10
approvals 0.10
approvals , 0.59
approvals . 0.25
approvals : -0.47
approvals are 0.50
approvals in -0.23
approve 0.17
approve " 0.10
approve , -0.23
approve . -0.15
approve ; -0.10
approve _ " 0.09
approve _ . 0.21
approve _ : -0.11
approve _ a -0.06
approve _ ai -0.21
approve _ and 0.26
approve _ anythe -0.07
approve _ approver 0.06
approve _ at 0.06
approve _ be -0.11
approve _ certifie -0.09
approve _ change 0.07
approve _ close -0.14
approve _ draft 0.06
approve _ effective -0.12
approve _ for -0.08
approve _ have 0.10
approve _ here 0.18
approve _ in 0.07
approve _ issue 0.08
approve _ it 0.10
approve _ name 0.07
approve _ no 0.09
approve _ not -0.07
approve _ or -0.12
approve _ our 0.10
approve _ record -0.09
approve _ reject -0.08
approve _ request 0.06
approve _ sign 0.06
approve _ signature 0.07
approve _ that 0.05
approve _ the -0.25
approve _ to -0.08
approve _ we -0.07
approve _ “ -0.05
approve _ ” -0.12
approve a 0.34
approve and 0.24
approve anything -0.11
approve in 0.06
approve is -0.17
approve it 0.42
approve opens -0.18
approve or -0.05
approve them -0.29
approve without 0.11
approve – 0.26
approve ” 0.28
approved 0.97
approved " -0.14
approved $ 1.06
approved , 0.64
approved . -0.42
approved and -0.30
approved before -0.19
approved by -0.14
approved instruction -0.13
approved it 0.48
approved procedures 0.20
approved the -0.23
approved this 0.05
approved to -0.22
approved without 0.35
approved ” -0.25
approver 0.64
approver 's 0.07
approver , -0.15
approver . 0.12
approver _ : 0.08
approver _ a 0.07
approver _ and 0.17
approver _ draft 0.06
approver _ dutie 0.06
approver _ in 0.06
approver _ not 0.06
approver _ on 0.11
approver _ tablet 0.06
approver can 0.10
approver has -0.08
approvers 1.01
approvers can 0.22
approvers sign 0.43
approves 0.85
approves , -0.20
approves . 0.35
approves a -0.36
approves and 0.14
approves deviations -0.09
approves routine 0.30
approves the 0.23
approves ” -0.08
approving -0.40
april 0.68
april . 0.35
architected 0.39
architects -0.15
architecture -0.84
architecture _ , -0.12
architecture poster -0.61
archive 0.53
archive , 0.13
archive _ . 0.18
archive _ a 0.11
archive _ be -0.12
archive _ break 0.10
archive _ it 0.08
archive _ never 0.06
archive _ the 0.11
archive and -0.22
archive has 0.09
archive is -0.36
archive of -0.14
archive that 0.16
archived 0.42
archived . 0.06
archiving 0.28
archiving . 0.09
archiving a 0.24
archiving and -0.29
are 0.15
are $ -0.22
are , -0.11
are . -0.35
are : 0.18
are ; -0.17
are a 0.17
are about -0.30
are absent -0.26
are accepted -0.14
are access -0.06
are added 0.19
are all -0.28
are already -0.51
are always -0.42
are among -0.16
are and -0.09
are another -0.35
are api -0.23
are approved 0.10
are as -0.29
are asked -0.14
are at 0.07
are authenticated 0.39
are authorised 0.74
are available 0.40
are back -0.09
are backed -0.08
are backups 0.27
are before -0.23
are behind 0.06
are being 0.56
are binding 0.25
are blocked -0.23
are both -0.42
are bound 0.22
are by 0.44
are certified 0.49
are chained 0.34
are changes -0.07
are checked 0.27
are classified -0.06
are closed 0.09
are complete -0.23
are compliant -0.16
are connected -0.06
are copied 0.11
are covered 0.08
are drafts -0.09
are drawn 0.08
are due -0.16
are durable 0.23
are electronic 0.19
are empty -0.34
are encrypted 0.45
are enforced 0.21
are fenced 0.09
are fictional -0.10
are final 0.05
are finished -0.24
are fixtures -0.17
are for 0.11
are generated 0.09
are going -0.56
are held -0.06
are hipaa 0.26
are hiring -0.25
are history 0.43
are illustrative -0.14
are in 0.27
are is 0.07
are iso -0.19
are isolated -0.93
are issued 0.59
are joined 0.24
are judged 0.22
are kept 0.45
are known -0.07
are labels -0.12
are left -0.31
are legally 0.13
are listed -0.39
are live 0.43
are locked 0.33
are logged -0.06
are made 0.15
are meant -0.25
are met 0.35
are metadata -0.24
are missing -0.26
are never 0.07
are no -0.09
are none 0.07
are not -0.28
are now 0.12
are numbered -0.10
are off -0.06
are official 0.14
are on 0.15
are only 0.25
are open 0.75
are our -0.67
are out -0.49
are over 0.50
are part 0.06
are pencilled -0.07
are permanent 0.10
are persisted 0.07
are planned -0.21
are printed -0.17
are protected -0.14
are proud 0.20
are real 0.36
are recorded -0.07
are records -0.30
are rejected 0.49
are released 0.63
are replicated 0.50
are reviewed -0.06
are running 0.17
are scheduled -0.19
are sealed 0.15
are sent -0.18
are separated 0.19
are set -0.07
are short -0.17
are shown -0.09
are signatures -0.09
are signed 0.71
are slated -0.23
are soc -0.36
are staff -0.07
are still 0.07
are stored 0.17
are synchronised 0.17
are the -0.22
are those 0.67
are three -0.12
are to -0.67
are told -0.11
are tracked -0.17
are turned 0.26
are typed -0.09
are unavailable -0.39
are uncertified -0.29
are up 0.35
are used -0.46
are usually -0.05
are validated 0.28
are vulnerabilities -0.05
are waiting 0.08
are walled 0.29
are we 0.37
are welcome -0.12
are withdrawn -0.11
are without -0.38
are working -0.52
are written 0.52
are you 0.28
are your -0.10
are “ -0.07
area -0.14
argue 0.33
argument 0.10
arise -0.06
around 0.77
around _ . 0.14
around _ clock 0.09
around it -0.08
around the 0.68
array -0.12
arrival 0.31
arrival , 0.19
arrival . 0.24
arrival and -0.12
arrive -0.57
arrive _ . -0.09
arrive _ the 0.08
arrive with -0.20
arrived 0.20
arrived in 0.12
arrives 0.17
arrives , -0.06
arrives . 0.14
arrow -0.46
arrow _ the -0.09
arrow between -0.12
arrows 0.46
arrows between 0.55
art -0.10
art . -0.06
article 0.50
articles -0.46
as 0.20
as " -0.13
as @us -0.14
as _ 'd 0.07
as _ 's 0.13
as _ , -0.39
as _ . -0.10
as _ 2 -0.08
as _ : -0.21
as _ ; 0.14
as _ ? -0.14
as _ @us 0.06
as _ a 0.13
as _ all -0.08
as _ an 0.18
as _ and 0.09
as _ ask 0.07
as _ audit -0.12
as _ autograph 0.09
as _ be -0.07
as _ before -0.07
as _ behind -0.06
as _ build 0.10
as _ by 0.08
as _ control 0.13
as _ copie 0.12
as _ copy 0.10
as _ could 0.06
as _ document 0.06
as _ each 0.06
as _ file -0.08
as _ for 0.09
as _ from 0.06
as _ get 0.15
as _ goe -0.05
as _ handwritten 0.09
as _ in -0.07
as _ it -0.26
as _ key 0.10
as _ last 0.07
as _ live -0.10
as _ meet -0.08
as _ no -0.35
as _ now 0.09
as _ numbere 0.06
as _ of 0.16
as _ official 0.10
as _ on 0.09
as _ one 0.07
as _ open -0.14
as _ or -0.06
as _ our -0.12
as _ out -0.13
as _ page -0.06
as _ person -0.06
as _ pilot -0.05
as _ record 0.08
as _ route -0.06
as _ show 0.06
as _ signature -0.08
as _ since -0.10
as _ soc 0.06
as _ store -0.07
as _ tab -0.08
as _ tell 0.06
as _ tenant 0.08
as _ the -0.23
as _ them 0.15
as _ they -0.09
as _ thi 0.17
as _ to 0.29
as _ trail -0.11
as _ up 0.10
as _ we 0.13
as _ when -0.09
as _ with -0.07
as _ would 0.07
as _ you 0.22
as _ ” -0.05
as a 0.40
as all 0.07
as an 0.60
as approved 0.08
as binding -0.13
as close 0.24
as compliant -0.16
as controlled -0.11
as durable -0.07
as each 0.18
as effective -0.05
as everything 0.07
as evidence -0.21
as fact 0.10
as false -0.22
as far -0.20
as final -0.08
as for -0.35
as good 0.08
as having -0.13
as he 0.21
as if 0.39
as immutable -0.15
as in -0.54
as ink 0.39
as is 0.26
as it 0.53
as its -0.78
as long 0.19
as met -0.51
as minor -0.11
as much -0.29
as no -0.21
as nobody -0.25
as nothing -0.27
as numbered 0.34
as of 0.86
as official -0.09
as often -0.12
as on -0.23
as one -0.32
as our -0.48
as ours 0.41
as part 0.39
as production 0.13
as proof -0.13
as read 0.27
as real -0.08
as someone 0.11
as soon -0.34
as standard 0.37
as such 0.10
as the 0.37
as there -0.28
as to -0.08
as utf -0.06
as verified -0.10
as we 0.20
as well 0.73
as yet -0.41
as you 0.27
as your 0.28
as yours -0.36
as “ -0.23
aside -0.19
ask -0.28
ask _ 's 0.14
ask _ , 0.13
ask _ . 0.13
ask _ a -0.07
ask _ and -0.19
ask _ at -0.10
ask _ before -0.14
ask _ first 0.20
ask _ for -0.07
ask _ in -0.07
ask _ it 0.15
ask _ lease -0.06
ask _ of -0.10
ask _ password -0.13
ask _ permission 0.16
ask _ say -0.06
ask _ signe -0.06
ask _ the 0.05
ask _ to 0.06
ask _ year -0.08
ask _ you 0.08
ask _ your -0.15
ask a -0.17
ask about -0.13
ask again -0.15
ask for 0.05
ask it 0.12
ask the -0.16
ask them -0.14
ask us 0.19
ask who -0.09
ask you -0.08
ask your 0.06
aske _ , 0.11
aske _ . -0.16
aske _ for 0.09
aske _ have -0.06
aske _ our -0.08
aske _ to -0.12
aske _ we 0.09
aske _ “ -0.11
asked -0.98
asked , -0.28
asked . 0.54
asked about 0.24
asked for -0.10
asked how 0.24
asked the -0.24
asked to -0.17
asked us -0.21
asked what -0.12
asked whether -0.44
asking . 0.10
asking for 0.40
asks 0.13
asks , -0.19
asks . -0.18
asks for -0.10
asks the 0.42
asks whether -0.58
asks who -0.31
assert -0.29
assertion 0.10
assertion from 0.22
assessed 0.26
assessed against -0.18
assessed by 0.34
assessment 0.07
assessment , 0.09
assessment . 0.07
assessment _ , -0.08
assessment is -0.32
assessment of 0.10
assessments -0.25
assign 0.09
assigned -0.14
assigned to -0.11
assignments 0.28
assigns 0.18
assistance -0.28
assistance _ . -0.06
assistance _ advisory -0.07
assistance is -0.28
assistant 0.19
assistant 's -0.06
assistant , -0.31
assistant _ , 0.05
assistant _ ; 0.08
assistant _ a -0.07
assistant _ and -0.11
assistant _ approve -0.11
assistant _ as -0.10
assistant _ be 0.31
assistant _ count -0.07
assistant _ in -0.07
assistant _ it 0.06
assistant _ its 0.09
assistant _ on 0.12
assistant and 0.11
assistant approves -0.05
assistant closes 0.09
assistant decides 0.37
assistant drafts -0.17
assistant has -0.27
assistant is -0.18
assistant may 0.20
assistant proposes -0.07
assistant says 0.67
assistant writes -0.53
associate 0.10
assume -0.36
assume _ be -0.07
assume that -0.22
assumed -0.28
assuming -0.37
assuming the -0.22
assurance -0.38
assurance , -0.10
assured -0.10
asterisk 0.40
at 0.31
at . -0.14
at 02 0.16
at 06 0.11
at 10 0.25
at 100 -0.39
at @us -0.11
at _ 's -0.19
at _ , -0.07
at _ : 0.34
at _ ; 0.07
at _ ? 0.19
at _ @us 0.06
at _ a -0.12
at _ an -0.24
at _ and -0.09
at _ api 0.10
at _ approve 0.07
at _ at 0.17
at _ be -0.07
at _ bench 0.11
at _ button 0.24
at _ click 0.09
at _ doe -0.07
at _ door -0.11
at _ earliest -0.09
at _ end -0.28
at _ every 0.09
at _ evidence 0.05
at _ fair -0.10
at _ first 0.07
at _ glance 0.08
at _ have -0.10
at _ issue 0.08
at _ it 0.12
at _ its -0.06
at _ level 0.06
at _ login 0.19
at _ minute 0.05
at _ moment -0.11
at _ month -0.07
at _ no -0.05
at _ not 0.16
at _ of -0.14
at _ on 0.08
at _ once -0.07
at _ organization -0.05
at _ over -0.07
at _ page 0.10
at _ pilot -0.07
at _ plant 0.18
at _ press 0.14
at _ record -0.07
at _ right -0.08
at _ same -0.11
at _ second -0.19
at _ so -0.08
at _ stage -0.16
at _ three 0.06
at _ time 0.23
at _ top -0.06
at _ your -0.08
at an -0.15
at another 0.07
at any -0.06
at both -0.21
at by -0.10
at database 0.26
at design -0.13
at each 0.43
at eight -0.08
at eleven 0.18
at face 0.29
at first 0.21
at five 0.22
at four -0.08
at home 0.05
at how 0.17
at it 0.23
at its 0.31
at last -0.19
at least -0.13
at level -0.09
at lunch -0.16
at midnight 0.43
at most 0.27
at my 0.09
at night -0.13
at nine 0.24
at no 0.75
at once 0.40
at one 0.06
at our -0.33
at present -0.34
at reception -0.22
at rest -0.05
at signing -0.33
at six -0.33
at some -0.08
at ten -0.27
at that -0.17
at the -0.13
at their -0.19
at this -0.65
at three 0.24
at two -0.06
at upload 0.41
at which -0.26
at work 0.15
at your -0.66
at “ 0.15
attach -0.28
attach _ . -0.09
attach to 0.06
attache _ the -0.07
attached 0.29
attached $ 0.18
attached . 0.16
attached to -0.25
attachment 0.65
attachment , 0.16
attachment _ , -0.08
attachment _ a -0.07
attachment _ be 0.07
attachment _ before 0.07
attachment _ delete 0.07
attachment _ its 0.07
attachment _ not 0.10
attachment _ the 0.23
attachment can 0.27
attachment in 0.39
attachment is 0.21
attachments -0.13
attachments , 0.08
attachments | 0.05
attack 0.05
attacked 0.06
attacker 1.00
attacker nowhere 0.14
attempt 1.59
attempt . 0.28
attempt _ be 0.12
attempt _ the 0.14
attempt to 0.31
attempts 0.61
attendance 0.08
attended -0.21
attest -0.14
attestation 0.50
attestation . 0.27
attestation _ . 0.14
attestation _ any -0.05
attestation _ live 0.05
attestation _ not -0.22
attestation _ the 0.05
attestation of -0.20
attestation report 0.13
attestations -0.35
attestations $ -1.11
attestations , -0.08
attestations . 0.45
attestations ? -0.11
attestations is 0.19
attestations will -0.09
attestations works 0.08
attested 0.68
attested $ 0.30
attributable -0.25
attribute 0.17
audience 0.07
audit $ 0.32
audit , -0.20
audit . 0.28
audit ? 0.11
audit _ " 0.08
audit _ 's 0.13
audit _ ( -0.13
audit _ , -0.10
audit _ . 0.32
audit _ ; -0.05
audit _ ? 0.13
audit _ a 0.06
audit _ and -0.21
audit _ append 0.11
audit _ as 0.14
audit _ available 0.06
audit _ be 0.22
audit _ by 0.14
audit _ can 0.13
audit _ capa -0.06
audit _ edite 0.11
audit _ event -0.13
audit _ for -0.06
audit _ hash 0.11
audit _ have -0.23
audit _ it -0.08
audit _ its -0.14
audit _ of 0.06
audit _ on -0.12
audit _ one -0.06
audit _ only 0.08
audit _ pas 0.07
audit _ persistence -0.13
audit _ plan 0.10
audit _ review -0.12
audit _ still -0.06
audit _ that 0.14
audit _ the -0.14
audit _ to 0.27
audit _ verifie 0.07
audit _ we -0.15
audit _ year -0.28
audit _ yet 0.08
audit _ you -0.10
audit _ – -0.09
audit calendar -0.18
audit claim -0.11
audit context -0.19
audit entries 0.16
audit entry -0.14
audit event -0.12
audit events -0.25
audit finding -0.05
audit findings 0.22
audit firm -0.15
audit for -0.10
audit has -0.08
audit history 0.27
audit is 0.36
audit log 0.64
audit logging 0.54
audit of -0.16
audit persistence 0.41
audit plan 0.07
audit report -0.07
audit season -0.17
audit store 0.10
audit that -0.19
audit trail 0.08
audit trails -0.24
audite _ , -0.05
audite _ so 0.06
audited 0.31
audited . -0.20
audited by -0.38
audited us 0.09
auditor -0.12
auditor 's 0.22
auditor , -0.27
auditor . 0.28
auditor _ 's -0.18
auditor _ . -0.25
auditor _ @us -0.09
auditor _ and 0.06
auditor _ any 0.05
auditor _ exception 0.06
auditor _ for 0.06
auditor _ have -0.08
auditor _ in 0.22
auditor _ isolation -0.08
auditor _ it -0.16
auditor _ of 0.08
auditor _ on 0.05
auditor _ opinion 0.06
auditor _ our 0.09
auditor _ restore 0.06
auditor _ tenant -0.16
auditor _ to 0.09
auditor _ us 0.06
auditor _ work 0.07
auditor asks -0.16
auditor can -0.08
auditor confirmed 0.29
auditor engaged -0.08
auditor for -0.20
auditor found 0.07
auditor has -0.31
auditor in -0.07
auditor signed -0.06
auditor will -0.08
auditor would -0.06
auditors 0.63
auditors ' -0.05
auditors . -0.17
auditors like 0.15
audits -0.18
audits , 0.10
august 0.53
august , 0.43
august . 0.13
aurora 0.17
auth $ -0.39
auth : 0.09
auth _ . 0.07
auth _ actor -0.07
auth _ and -0.10
auth _ identity -0.09
auth _ of -0.05
auth _ verifie -0.09
auth is 0.36
auth provider -0.25
authentic 0.41
authenticate 0.06
authenticate _ 's 0.12
authenticate _ . 0.13
authenticate _ in 0.05
authenticate _ not -0.09
authenticate _ the 0.10
authenticate users -0.12
authenticated 0.82
authenticated . 0.07
authenticated against 0.30
authenticated by 0.15
authenticates 0.56
authenticates $ -0.30
authenticates . 0.28
authenticates ? -0.06
authenticates is 0.46
authentication -0.13
authentication $ -0.97
authentication , -0.33
authentication . 0.19
authentication : 0.14
authentication _ . 0.24
authentication _ be 0.05
authentication _ not -0.21
authentication _ signe -0.10
authentication _ who -0.14
authentication asks -0.15
authentication at -0.34
authentication available 0.10
authentication has 0.06
authentication in -0.06
authentication is 0.16
authentication will -0.07
authentication works -0.08
authentication | 0.11
authentication – -0.23
authenticator 0.37
authenticity 0.30
authenticity . 0.30
author 0.32
author 's 0.15
author _ , 0.11
author _ . -0.09
author _ and 0.08
author _ approver 0.09
author _ reviewer 0.05
author and 0.15
author can 0.22
author of -0.15
authored 0.27
authorisation -0.15
authorisation $ -0.30
authorisation , 0.13
authorisation . 0.27
authorisation : -0.07
authorisation asks -0.23
authorisation has 0.05
authorisation in 0.15
authorisation is 0.28
authorisation middleware 0.31
authorisation on 0.21
authorise 0.11
authorise each -0.10
authorised 0.74
authorised , -0.13
authorised . 0.60
authorised by 0.09
authorised in 0.06
authorised on -0.58
authorised server 0.08
authorised ” -0.06
authorises -0.44
authorises each 0.13
authoritative 0.50
authoritative , 0.17
authoritative : -0.11
authorities 0.59
authority 0.46
authority $ -1.20
authority , -0.15
authority . 0.15
authority : 0.08
authority ? -0.20
authority _ . 0.22
authority _ live 0.05
authority _ not -0.20
authority _ the -0.17
authority accept 0.12
authority exists -0.09
authority for 0.18
authority has 0.06
authority in -0.20
authority is 0.56
authority to 0.12
authority will 0.35
authority works 0.12
authorization 0.27
authorization $ -0.96
authorization ( -0.05
authorization , -0.12
authorization . 0.23
authorization : 0.23
authorization _ . 0.35
authorization _ : 0.10
authorization _ a -0.06
authorization _ all 0.10
authorization _ api -0.12
authorization _ be -0.15
authorization _ before 0.05
authorization _ call 0.06
authorization _ complete 0.10
authorization _ every -0.07
authorization _ have 0.10
authorization _ in 0.09
authorization _ may -0.07
authorization _ meet 0.12
authorization _ mis -0.07
authorization _ no 0.05
authorization _ not -0.10
authorization _ one -0.08
authorization _ production -0.17
authorization _ that -0.11
authorization _ the -0.09
authorization _ to -0.17
authorization for -0.05
authorization has 0.10
authorization is 0.25
authorization layer -0.21
authorization middleware -0.26
authorization not -0.11
authorization on 0.13
authorization works 0.09
authorization | 0.27
authorization – -0.24
authorize _ , -0.09
authorize _ . 0.32
authorize _ ; -0.09
authorize _ ? -0.12
authorize _ be -0.18
authorize _ call -0.14
authorize _ on -0.12
authorize _ server -0.34
authorize _ the -0.28
authorize _ to -0.08
authorize server -0.12
authorized 1.32
authorized $ 0.25
authorized on -0.22
authorizer 0.82
authors -0.10
authz 0.50
authz $ -0.28
authz . 0.30
authz ? -0.06
authz _ . 0.15
authz _ not -0.09
authz is 0.48
auto -0.12
autograph 0.35
autograph . 0.31
automated 0.10
automatic 0.93
automatic $ 0.36
automatically 1.10
automatically . 0.17
automation -0.19
automotive 0.07
autonomou _ , -0.12
autonomous approval -0.11
autonomous capa 0.47
autopilot 0.19
autumn -0.18
autumn , 0.11
autumn . -0.40
availability 0.53
availability $ 0.17
availability , 0.43
availability . -0.21
availability : -0.39
availability _ confidentiality 0.08
availability _ integrity -0.10
availability _ may 0.08
availability _ proces -0.10
availability criteria 0.07
availability in 0.28
availability is -0.46
availability zone 0.05
availability zones 0.14
available 2.27
available $ 1.03
available , 0.28
available . 0.87
available ? -0.30
available _ . -0.17
available _ the -0.13
available for 0.09
available in -0.31
available now 0.48
available since 0.13
available to -0.16
available today 0.32
available yet -0.06
available | 0.09
avatar -0.24
avoid -0.57
avoid “ -0.06
awaiting -0.21
awaits -0.22
awake 0.22
award 0.07
awarded 0.19
away 0.99
away , -0.22
away . 0.59
away ; 0.12
away _ it 0.06
away _ the 0.11
away and 0.19
away from -0.11
away with 0.18
aws -0.56
azure 0.35
azure ad 0.37
b 0.09
b 's -0.36
b , 0.32
b . -0.17
b 0 -0.12
b _ . -0.06
baa 0.28
baa ? -0.24
baa _ . 0.09
baa _ every 0.10
baa _ hospital 0.08
baa with 0.38
back 1.17
back , 0.37
back . 0.17
back : 0.15
back ; -0.20
back _ , 0.20
back _ . -0.20
back _ : 0.06
back _ ; -0.11
back _ a -0.14
back _ and -0.14
back _ any 0.08
back _ be -0.08
back _ for 0.05
back _ it -0.33
back _ last 0.06
back _ minute 0.10
back _ the -0.16
back _ up -0.07
back _ your 0.06
back after 0.05
back by 0.16
back empty 0.21
back end 0.60
back from -0.94
back in -0.07
back into -0.07
back to -0.37
back up -0.72
back when -0.09
backdate 0.31
backdated 0.39
backdating 0.30
backe _ , 0.07
backe _ and 0.08
backe _ in -0.06
backe _ the -0.06
backe _ ” 0.10
backed 0.14
backed up -0.23
backend 0.81
backend , 0.24
background 0.32
background jobs 0.47
backlog -0.16
backlog . -0.25
backs -0.41
backs up -0.24
backup -0.53
backup & 0.10
backup . 0.09
backup : -0.24
backup _ , 0.07
backup _ . 0.13
backup _ : -0.11
backup _ ; -0.05
backup _ a 0.06
backup _ and 0.18
backup _ as -0.08
backup _ be 0.14
backup _ each 0.06
backup _ evidence -0.06
backup _ first -0.11
backup _ for -0.08
backup _ hoste -0.09
backup _ in -0.10
backup _ none -0.10
backup _ not 0.07
backup _ on 0.14
backup _ posture -0.06
backup _ recovery -0.09
backup _ restore 0.17
backup _ teste 0.18
backup _ the -0.13
backup and -0.16
backup every 0.06
backup has -0.08
backup in 0.13
backup job 0.18
backup of 0.09
backup recovery -0.21
backup restore -0.22
backups 0.47
backups $ -0.70
backups . -0.09
backups : 0.65
backups ? -0.42
backups and -0.07
backups are 0.25
backups come -0.09
backups have 0.12
backups run 0.35
backups tested 0.48
backups verified 0.12
backups | -0.16
backups ” -0.06
bad 0.28
badge 0.21
badge , 0.33
badge . -0.32
badge : 0.34
badge _ . -0.17
badge _ e 0.06
badge _ use 0.06
badge _ “ 0.13
badge on -0.05
badge reading 0.48
badge they 0.24
badge “ 0.13
badges -0.61
badges . -0.16
bag 0.25
bag . 0.07
bake -0.16
bake a -0.08
bake one -0.06
baked 0.16
baker -0.41
bakery -0.25
bakery . -0.07
baking -0.26
ban 0.21
band -0.19
bank 0.14
bank 's -0.07
bank . 0.24
bank _ the 0.06
bank vault 0.12
banks -0.26
banned -0.50
banned from -0.05
banner -0.31
banner , 0.10
banner : -0.17
banner _ . -0.09
banner _ “ -0.07
banner is 0.29
bar 0.11
bar . -0.28
bare -0.38
bare . -0.32
barred 0.21
barred from 0.21
barrier 0.46
base -0.12
based -0.11
based access -0.15
basel -0.16
batch 0.14
batch , -0.08
batch . 0.70
batch _ @us 0.10
batch _ and 0.09
batch _ be -0.11
batch _ in -0.05
batch deviation 0.18
batch deviations 0.33
batch disposition 0.08
batch record -0.33
batch records -0.53
batch review -0.35
batch sheets 0.16
batch size -0.14
batche _ algorithm 0.07
batche _ an 0.07
batche _ by 0.08
batche _ release 0.10
batches 0.38
batches , -0.49
batches . 0.15
batches are 0.26
batches every 0.15
batches in 0.14
batches on 0.07
batches that 0.09
battle 0.21
battle tested 0.20
be -0.69
be . 0.40
be : 0.23
be _ " -0.06
be _ ' -0.08
be _ 'd -0.09
be _ 's -0.24
be _ , -0.40
be _ . 0.21
be _ 13485 -0.15
be _ 27001 0.10
be _ 4 0.05
be _ : 0.44
be _ ; 0.55
be _ ? -0.19
be _ a -0.14
be _ ability -0.09
be _ able -0.09
be _ about -0.12
be _ access 0.09
be _ account -0.07
be _ accountant 0.10
be _ across -0.06
be _ after 0.13
be _ again 0.06
be _ against 0.33
be _ ai 0.26
be _ algorithm 0.10
be _ an 0.32
be _ and 0.16
be _ another 0.15
be _ any 0.25
be _ anybody 0.10
be _ anywhere -0.11
be _ api -0.20
be _ append 0.12
be _ approve -0.24
be _ archive 0.16
be _ around 0.14
be _ assistant 0.15
be _ at 0.05
be _ audit 0.09
be _ audite -0.05
be _ auditor -0.15
be _ authenticate 0.12
be _ author 0.06
be _ authorize -0.07
be _ automatically 0.16
be _ availability -0.05
be _ backup -0.07
be _ base -0.06
be _ batch 0.18
be _ be -0.38
be _ before 0.12
be _ behind -0.17
be _ beta -0.06
be _ between -0.06
be _ binde 0.23
be _ body 0.06
be _ browser -0.10
be _ build -0.13
be _ business 0.11
be _ but 0.11
be _ button -0.06
be _ by 0.10
be _ cal -0.05
be _ caler 0.07
be _ call -0.32
be _ can 0.18
be _ carrie -0.05
be _ category 0.06
be _ certificate 0.26
be _ certification 0.09
be _ certifie -0.18
be _ chance 0.13
be _ change -0.10
be _ character -0.08
be _ check -0.09
be _ checke 0.15
be _ checksum 0.06
be _ class 0.10
be _ click 0.16
be _ close 0.17
be _ code -0.20
be _ color -0.11
be _ come 0.21
be _ commercial 0.10
be _ company 0.10
be _ complete -0.40
be _ compliance 0.18
be _ compliant -0.12
be _ connecte -0.06
be _ content 0.05
be _ control 0.12
be _ copie 0.09
be _ could -0.12
be _ count 0.08
be _ cpa -0.09
be _ customer 0.12
be _ database 0.11
be _ date 0.16
be _ decide 0.05
be _ decision 0.09
be _ demo 0.16
be _ describe -0.07
be _ designe -0.07
be _ deviation 0.12
be _ different 0.07
be _ directory 0.11
be _ disk 0.09
be _ do -0.31
be _ document -0.09
be _ down 0.08
be _ draw -0.09
be _ e 0.07
be _ each 0.18
be _ effective -0.18
be _ electronic 0.24
be _ else 0.11
be _ enable -0.41
be _ encrypte -0.12
be _ engine 0.11
be _ entitle 0.14
be _ entrie -0.07
be _ environment -0.05
be _ even 0.07
be _ ever 0.09
be _ every -0.11
be _ everythe 0.09
be _ evidence -0.07
be _ exist 0.05
be _ fact 0.22
be _ false 0.11
be _ far -0.09
be _ fence 0.13
be _ file -0.10
be _ final 0.18
be _ firm -0.10
be _ first -0.09
be _ fit -0.06
be _ follow -0.08
be _ for -0.08
be _ format -0.07
be _ four -0.14
be _ from -0.08
be _ front 0.11
be _ full 0.07
be _ fully 0.07
be _ gap -0.10
be _ gate -0.13
be _ generally 0.08
be _ gmp 0.11
be _ go 0.13
be _ goal 0.13
be _ good 0.11
be _ happen 0.05
be _ hash 0.17
be _ here -0.09
be _ hipaa -0.34
be _ hoste -0.08
be _ how 0.11
be _ idea -0.14
be _ identity 0.12
be _ if 0.25
be _ immutability -0.06
be _ immutable -0.07
be _ implemente 0.10
be _ impossible 0.05
be _ independent -0.07
be _ ink -0.15
be _ integrity 0.11
be _ into 0.10
be _ iso 0.18
be _ issue -0.11
be _ item -0.12
be _ just 0.16
be _ kms 0.06
be _ know 0.08
be _ label -0.08
be _ lack -0.07
be _ last 0.05
be _ least 0.10
be _ leave -0.11
be _ ledger 0.12
be _ legally -0.11
be _ less 0.25
be _ level 0.08
be _ lie -0.06
be _ line -0.05
be _ link -0.10
be _ linke -0.08
be _ list -0.12
be _ live -0.45
be _ locke -0.05
be _ log -0.22
be _ login 0.09
be _ long 0.15
be _ longer 0.37
be _ looke -0.20
be _ lose 0.06
be _ may -0.12
be _ meane 0.25
be _ meet -0.29
be _ metadata 0.07
be _ middleware 0.09
be _ minute 0.23
be _ mistake -0.14
be _ mistaken -0.17
be _ mock 0.12
be _ model 0.09
be _ monday 0.18
be _ month 0.09
be _ move 0.10
be _ my 0.08
be _ need 0.10
be _ neither 0.07
be _ never 0.10
be _ nine -0.09
be _ ninety -0.08
be _ no -0.09
be _ nobody -0.28
be _ none -0.06
be _ nor -0.09
be _ not 0.28
be _ nothe -0.24
be _ now 0.06
be _ number -0.07
be _ object -0.08
be _ of -0.23
be _ off -0.21
be _ official 0.13
be _ okta -0.06
be _ old 0.10
be _ once -0.09
be _ only -0.22
be _ open 0.17
be _ opene -0.14
be _ operation 0.20
be _ opinion -0.14
be _ or 0.19
be _ order -0.07
be _ original 0.21
be _ our -0.14
be _ out 0.18
be _ output -0.07
be _ outside 0.10
be _ own 0.35
be _ page -0.06
be _ paper -0.12
be _ part -0.15
be _ password -0.05
be _ past 0.05
be _ path 0.05
be _ pdf 0.08
be _ per 0.15
be _ permanent 0.09
be _ permission 0.13
be _ persistence -0.05
be _ phase -0.09
be _ pilot 0.38
be _ place -0.16
be _ plan 0.20
be _ policy 0.08
be _ possible 0.12
be _ print -0.09
be _ printe -0.08
be _ problem 0.06
be _ procedure -0.09
be _ product 0.07
be _ production 0.12
be _ proof -0.08
be _ protecte -0.10
be _ prove -0.07
be _ quarter 0.07
be _ question -0.08
be _ reach -0.07
be _ reache 0.07
be _ read 0.18
be _ reader 0.07
be _ ready -0.51
be _ real 0.13
be _ reference 0.06
be _ refuse -0.07
be _ register 0.07
be _ relation 0.08
be _ release -0.11
be _ remove 0.07
be _ request -0.07
be _ rest -0.06
be _ restore 0.11
be _ retention 0.06
be _ reviewe -0.10
be _ revision 0.21
be _ right -0.06
be _ roadmap -0.19
be _ role 0.25
be _ route -0.13
be _ row 0.05
be _ rule -0.12
be _ run -0.07
be _ safe -0.05
be _ say 0.18
be _ schedule 0.05
be _ scim 0.06
be _ scope -0.07
be _ seale 0.08
be _ second -0.10
be _ secure -0.06
be _ sense -0.16
be _ server 0.23
be _ service 0.06
be _ set -0.10
be _ share -0.15
be _ shift -0.07
be _ shop -0.06
be _ short -0.07
be _ signature 0.35
be _ signe -0.23
be _ since 0.42
be _ single -0.06
be _ slide 0.09
be _ so 0.05
be _ soc 0.17
be _ some -0.05
be _ somebody -0.09
be _ soon 0.07
be _ source 0.06
be _ spring -0.07
be _ staff -0.13
be _ standard -0.21
be _ starte 0.12
be _ state -0.13
be _ statu 0.07
be _ step -0.10
be _ store -0.07
be _ story -0.10
be _ such 0.14
be _ summer -0.10
be _ supporte -0.09
be _ survive -0.06
be _ system 0.17
be _ table -0.07
be _ take 0.15
be _ tamper -0.06
be _ team 0.06
be _ tell -0.14
be _ ten 0.06
be _ tenant 0.21
be _ test -0.19
be _ teste 0.10
be _ tester 0.09
be _ text -0.07
be _ the -0.09
be _ their 0.10
be _ them -0.16
be _ there 0.09
be _ they 0.10
be _ thi -0.19
be _ through 0.06
be _ ti 0.06
be _ ticket -0.10
be _ time -0.30
be _ to 0.15
be _ today 0.08
be _ together 0.08
be _ too 0.05
be _ trace -0.06
be _ trail 0.10
be _ traine -0.20
be _ trust 0.06
be _ two -0.06
be _ type -0.13
be _ under 0.07
be _ until 0.18
be _ use -0.15
be _ user -0.13
be _ valid 0.08
be _ validate -0.23
be _ vendor -0.06
be _ version 0.08
be _ watermark 0.07
be _ way -0.13
be _ we -0.18
be _ well -0.06
be _ what -0.20
be _ when -0.14
be _ where -0.10
be _ wherea 0.13
be _ whether -0.06
be _ which -0.11
be _ while 0.05
be _ who 0.12
be _ whom 0.08
be _ whose -0.21
be _ with -0.17
be _ withdraw 0.06
be _ work -0.12
be _ worke 0.12
be _ workspace 0.15
be _ writer -0.07
be _ year 0.08
be _ yet 0.16
be _ you 0.42
be _ your -0.09
be _ zero 0.05
be _ – -0.23
be _ “ -0.08
be _ ” -0.37
be a 0.23
be able -0.44
be accepted -0.41
be added -0.16
be altered 0.44
be an -0.06
be announced -0.15
be authorised 0.18
be bribed 0.32
be brought 0.07
be built -0.31
be called -0.37
be certified -0.40
be changed -0.08
be checked 0.14
be chosen -0.08
be closed 0.21
be commissioned 0.05
be connected -0.07
be controlled -0.14
be cut 0.10
be deleted 0.36
be demonstrated -0.06
be done -0.39
be drafted -0.13
be drawn -0.14
be edited 0.40
be enabled -1.19
be encrypted -0.12
be enforced -0.21
be enough -0.10
be entered -0.12
be exported -0.19
be false 0.28
be filtered -0.40
be finished -0.10
be found -0.18
be fully 0.36
be given -0.06
be had 0.10
be handed -0.17
be held -0.14
be implemented -0.09
be in 0.31
be issued -0.83
be it 0.12
be kept -0.08
be laid -0.08
be lifted -0.46
be live -0.35
be loaded -0.14
be logged -0.27
be looked -0.24
be lost 0.20
be lovely -0.11
be lying 0.32
be made -0.47
be mentioned -0.22
be met -0.16
be moved -0.23
be named -0.32
be offered -0.06
be on 0.53
be opened 0.32
be ordered -0.26
be premature -0.13
be presented -0.05
be printed 0.73
be produced 0.10
be proven -0.10
be published -0.16
be put -0.35
be reached -0.30
be read -0.13
be recorded 0.07
be refused -0.06
be released -0.11
be relied -0.27
be removed 0.56
be restored -0.21
be reviewed -0.11
be rewritten 0.23
be right -0.25
be seen -0.06
be sorted -0.08
be stored -0.18
be switched -0.32
be taken -0.09
be tested -0.50
be there 0.52
be tied -0.10
be true -0.16
be turned -0.20
be typed 0.05
be undone 0.26
be untrue 0.47
be used -0.47
be validated -0.06
be verified -0.06
be working 0.10
be worth -0.05
be written -0.36
be wrong 0.24
bear a -0.10
bears 0.44
bears our 0.17
bears the 0.28
beautifully 0.23
beauty 0.30
became -0.15
because 0.47
because @us -0.07
because _ 's 0.11
because _ . -0.17
because _ @us 0.10
because _ a 0.07
because _ and 0.12
because _ be 0.14
because _ for -0.12
because _ have -0.17
because _ in 0.14
because _ it -0.13
because _ never -0.09
because _ no -0.21
because _ not -0.08
because _ nothe -0.05
because _ of -0.12
because _ one -0.08
because _ to -0.10
because a -0.10
because each 0.16
because every 0.06
because it 0.22
because none -0.35
because nothing -0.32
because our 0.43
because the 0.12
because there -0.44
because they 0.05
because we -0.08
because your 0.17
become _ , -0.13
become _ . -0.14
become _ available -0.16
become _ electronic 0.05
become _ of -0.07
become _ the -0.10
become _ valid 0.05
become _ without 0.05
become a 0.07
become effective 0.12
become generally -0.62
becomes 0.13
becomes effective 0.27
becomes of -0.20
bee _ , 0.06
bee _ . 0.07
bee _ in 0.14
bee _ the -0.14
bee _ to -0.10
been -0.18
been a 0.18
been able 0.26
been accepted 0.23
been achieved 0.12
been added -0.18
been approved -0.11
been assessed -0.28
been audited -0.31
been called 0.12
been carried -0.31
been certified 0.15
been checked -0.26
been chosen -0.09
been closed 0.49
been confirmed 0.36
been connected 0.05
been deleted -0.19
been demonstrated -0.12
been done -0.14
been dropped 0.34
been established 0.11
been examined 0.10
been formally 0.27
been found 0.27
been given -0.23
been handed -0.11
been in 0.26
been invited -0.17
been issued -0.08
been left -0.37
been lifted 0.32
been made 0.09
been met -0.63
been migrated 0.32
been named -0.13
been no -0.33
been open 0.19
been opened -0.12
been passed -0.49
been pen -0.34
been proven -0.10
been put -0.31
been raised -0.11
been read -0.12
been released -0.16
been replaced -0.11
been restored 0.21
been retired 0.30
been reviewed -0.20
been running -0.16
been seen -0.14
been set -0.08
been shown 0.12
been signed -0.27
been switched 0.54
been taken 0.16
been tested -0.11
been the 0.16
been there 0.18
been through 0.25
been told -0.22
been tried -0.42
been validated 0.09
been verified 0.31
been written -0.27
before -0.71
before , -0.12
before . 0.38
before _ 's -0.09
before _ , 0.19
before _ . 0.11
before _ : -0.06
before _ ; -0.06
before _ a -0.06
before _ answer 0.05
before _ anythe 0.09
before _ as 0.07
before _ call -0.10
before _ change 0.05
before _ control -0.06
before _ count 0.08
before _ customer -0.08
before _ data 0.07
before _ end 0.10
before _ first -0.16
before _ gate -0.10
before _ goe -0.20
before _ handler 0.06
before _ in -0.12
before _ it -0.20
before _ live -0.14
before _ may -0.11
before _ of -0.10
before _ one -0.08
before _ opene -0.06
before _ period 0.07
before _ real -0.08
before _ record -0.11
before _ report -0.06
before _ retention 0.15
before _ sign -0.08
before _ single 0.07
before _ that -0.15
before _ to -0.07
before _ us -0.26
before _ write -0.06
before _ ” -0.05
before a 0.08
before access -0.05
before an 0.25
before and 0.06
before any 0.10
before anybody 0.06
before anyone -0.26
before anything 0.07
before gate -0.08
before go -0.18
before it -0.15
before its 0.76
before launch -0.16
before live -0.06
before lunch 0.77
before production -0.64
before that -0.15
before the 0.22
before they -0.16
before we -0.81
before you -0.53
before your 0.14
beforehand 0.08
beforehand . 0.08
began 0.97
began as 0.46
begin -0.49
begin . -0.08
begin _ . -0.09
begin _ a 0.05
begin _ the -0.06
begin to -0.12
beginning -0.18
beginning with -0.28
begins -0.44
begins with -0.23
begun -0.39
begun , -0.19
begun . -0.21
begun ; 0.06
behalf -0.26
behavior -0.05
behind 0.05
behind . -0.13
behind _ . -0.09
behind _ a 0.10
behind _ and 0.18
behind _ be 0.06
behind _ check 0.07
behind _ key 0.14
behind _ permission 0.14
behind _ same 0.07
behind _ screen 0.05
behind _ to -0.11
behind a -0.29
behind every 0.14
behind it 0.15
behind lock 0.27
behind the -0.32
behind them -0.25
behind us 1.04
being , 0.23
being . -0.06
being a 0.33
being able -0.41
being designed -0.29
being issued 0.17
being planned 0.24
being written 0.14
belief -0.22
belief _ can -0.06
belief _ log -0.06
belief _ not -0.06
belief _ our -0.06
belief that -0.22
believe 0.25
believe _ the -0.14
belong -0.68
belong _ , 0.05
belong _ . -0.13
belong _ a -0.08
belong _ the -0.15
belong to -0.31
belonging 0.49
belonging to 0.49
belongs -0.13
belongs to -0.16
below -0.22
below . -0.11
below the 0.19
bench 0.39
bench , -0.27
bench . 0.40
benches -0.11
beneath 0.59
beneath it 0.38
beneath them 0.08
beside 0.19
beside _ . -0.13
beside _ be 0.06
beside _ ” 0.10
beside a -0.05
beside an 0.16
beside each -0.09
beside it -0.21
beside the -0.12
beside “ 0.43
besides -0.14
best 0.50
best in 0.09
beta 0.50
beta , 0.21
beta _ be -0.06
beta label 0.10
better -0.07
better than 0.15
between 0.13
between _ 's -0.05
between _ , 0.14
between _ : -0.20
between _ ; -0.06
between _ a -0.17
between _ an -0.11
between _ and -0.49
between _ be 0.14
between _ by 0.07
between _ capa 0.05
between _ control 0.06
between _ data 0.08
between _ document 0.14
between _ have 0.11
between _ hold 0.11
between _ in -0.10
between _ module 0.06
between _ no 0.07
between _ not 0.13
between _ plan -0.05
between _ subscriber 0.06
between _ teste 0.06
between _ that 0.07
between _ the -0.16
between _ there -0.10
between _ to -0.08
between an -0.33
between capa -0.32
between capas 0.15
between clients 0.68
between modules 0.40
between one -0.06
between our 0.22
between records 0.13
between tenants 0.24
between the -0.66
between them -0.18
between two -0.08
between us -0.59
between workspaces 0.16
between your 0.45
beyond 0.96
beyond _ , 0.12
beyond _ : 0.16
beyond a -0.08
beyond the -0.16
bidirectional 0.23
big -0.29
big four 0.15
bill -0.09
bill of -0.06
bin -0.38
bin . -0.30
bind _ , 0.11
bind _ as 0.07
bind _ ink 0.05
bind _ record 0.13
bind _ the 0.30
bind nobody -0.09
bind the 0.07
binde _ , -0.16
binde _ a 0.08
binde _ and 0.09
binde _ be -0.29
binde _ in 0.07
binde _ on 0.12
binde _ that -0.07
binder -0.45
binder . 0.55
binder _ the 0.08
binder on -0.08
binding 0.59
binding " 0.12
binding $ 0.05
binding , 0.29
binding . 0.72
binding ; -0.08
binding ? -0.18
binding and 0.18
binding approvals 0.31
binding as 0.09
binding e -0.19
binding electronic -0.09
binding equivalent -0.10
binding in -0.34
binding signatures -0.52
binding ” 0.10
binds -0.06
binds her 0.22
binds nobody -0.37
binds the 0.16
biologics 0.08
biometric 0.17
biometric _ floor 0.08
biometric _ on 0.08
biometric _ shop 0.08
biometric _ the 0.08
biometric unlock 0.33
bit 0.82
bit as 0.09
bite 0.88
bite . 0.15
black 0.27
blank -0.47
blank . -0.29
blank _ , -0.12
blank _ . -0.07
blank _ the -0.06
blank page 0.27
blank server 0.07
blessing -0.06
blind -0.18
block 0.40
blockchain -0.07
blocke _ , 0.13
blocke _ . -0.22
blocke _ be -0.21
blocke _ gate -0.10
blocke _ identity 0.09
blocke _ in -0.12
blocke _ it 0.08
blocke _ meet -0.15
blocke _ the 0.14
blocked -2.70
blocked $ -1.30
blocked ) -0.13
blocked , 0.55
blocked . -0.67
blocked ; 0.43
blocked api -0.11
blocked by 0.15
blocked list 0.51
blocked today -1.20
blocked until -1.18
blocked | -0.26
blocked ” 0.19
blocks -0.08
blog -0.36
blogger -0.10
blue 0.08
blue _ , -0.06
blue aicpa 0.12
blue seal -0.11
board -0.06
board , 0.22
board . -0.72
board : 0.07
board _ . -0.06
board _ a 0.07
board meets -0.20
boasted -0.12
bodies -0.35
body -0.44
body , -0.13
body . 0.29
body _ . 0.06
body _ its -0.06
body has -0.17
body issues -0.07
body that -0.13
bola 0.06
bolted 0.25
bolted on 0.25
bond -0.15
book 0.24
book , 0.34
book _ . -0.06
book a 0.10
books 0.46
books . 0.50
booth -0.37
border -0.15
border . -0.24
borrowed 0.13
boss 0.05
bot 0.38
bot 's 0.21
bot _ . 0.10
bot _ be 0.09
bot _ law 0.09
bot _ word 0.16
both 0.41
both , 0.05
both . 0.27
both : 0.25
both _ . -0.06
both _ a -0.13
both _ be -0.19
both _ have -0.06
both _ the -0.09
both in 0.09
both modules -0.06
both of -0.09
both records 0.18
both the 0.12
both ways 0.34
bother 0.52
bother with 0.14
bottom 0.09
bottom of -0.13
bought -0.95
bounce 0.66
bounce off 0.07
bouncer 0.36
bound 0.63
bound , 0.09
bound . -0.23
bound route -0.11
bound to 0.74
boundaries 0.11
boundaries are -0.05
boundary -0.12
boundary $ -0.41
boundary , 0.25
boundary . 0.06
boundary from -0.06
bounty 0.18
box 0.47
box $ 1.69
box , -0.07
box . 0.42
box : -0.14
box _ . -0.06
box _ and -0.11
box _ the 0.08
box _ to -0.19
box and -0.27
box for 0.07
box on -0.37
boxe _ the -0.05
boxes -0.06
boxes : 0.20
boxes are -0.05
branch -0.22
branch . -0.18
branches 0.11
breach 0.17
bread -0.38
bread < -0.07
break 0.44
break , 0.17
break . 0.27
break _ , -0.07
break _ and 0.19
break _ link 0.08
break _ the 0.05
break _ to 0.07
break glass 0.12
break in 0.13
break it -0.36
break when -0.37
breakfast 0.27
breaks 0.57
breaks its 0.21
breaks the 0.06
breath -0.26
bribed 0.32
bridge -0.10
bridge . -0.06
bridge _ . 0.06
bridge _ the 0.07
bring 0.08
bring _ . -0.09
bring _ and -0.13
bring _ back -0.09
bring _ idp 0.22
bring _ next -0.07
bring _ own 0.20
bring _ question -0.07
bring _ the -0.06
bring _ to -0.11
bring a -0.07
bring back 0.48
bring it -0.20
bring your 0.28
brings 0.10
brochure -0.65
brochure , -0.07
brochure . -0.11
brochure _ . -0.05
brochure _ be -0.06
broke -0.20
broken -0.16
broken access 0.05
broken chain -0.27
brought 0.29
brought back 0.26
brought the 0.11
browser -0.55
browser 's -0.26
browser , 0.18
browser . -0.13
browser _ . -0.12
browser _ ; 0.10
browser _ a 0.10
browser _ and -0.10
browser _ be 0.06
browser _ memory -0.06
browser _ on -0.07
browser _ the -0.15
browser and -0.14
browser is 0.24
browser memory -0.45
browsers -0.40
brussels 0.56
bsi 0.21
bsi _ , 0.07
bsi _ and -0.07
bsi _ leave 0.05
bsi _ looke 0.05
bsi came 0.21
bubble -0.14
bucket 0.19
bucket , 0.25
bucket _ be -0.07
bucket with 0.15
buckets 0.11
budget -0.83
budget . 0.07
budget _ . -0.09
budget and -0.08
budget is -0.19
budgeted -0.10
budgeted for -0.09
bug 0.17
bug bounty 0.18
build -0.64
build $ -0.27
build , 0.28
build . -0.54
build _ a 0.11
build _ and 0.07
build _ it -0.10
build _ not -0.07
build _ on -0.11
build _ one -0.07
build _ the 0.11
build is -0.38
build the -0.12
builde _ the -0.09
builder 0.15
buildings 0.07
builds -0.12
built $ -0.22
built . -0.73
built : -0.21
built for 0.39
built from -0.07
built in 0.77
built into 0.39
built on 0.15
built to 0.52
bulk -0.23
bundle 0.17
burn _ ? 0.08
burns 0.44
burns down 0.32
burp -0.12
business 0.64
business $ -0.27
business . 0.24
business _ . 0.10
business _ objective -0.06
business associate 0.10
business continuity -0.14
business on -0.08
but 1.06
but _ . 0.13
but _ : -0.14
but _ be -0.07
but _ can -0.08
but _ have 0.12
but _ in 0.09
but _ it -0.15
but _ no -0.15
but _ on -0.14
but _ record 0.11
but _ report 0.10
but _ soc -0.07
but _ the 0.08
but _ to 0.09
but _ we 0.07
but _ with 0.13
but a 0.21
but an 0.46
but anyone -0.06
but certified 0.25
but from -0.13
but it -0.05
but never 0.23
but no -0.32
but not -0.13
but nothing -0.30
but our -0.17
but production -0.19
but soc 0.09
but the 0.34
but was -0.18
but what -0.35
but you -0.25
button 0.09
button $ 0.62
button , -0.10
button : -0.10
button ; -0.18
button _ , 0.13
button _ . -0.28
button _ : 0.10
button _ ; 0.10
button _ a 0.07
button _ and -0.09
button _ for -0.05
button _ it 0.13
button _ not 0.14
button _ nothe -0.07
button _ the 0.11
button and 0.20
button does 0.19
button has -0.07
button in 0.27
button is 0.71
button says -0.20
button that 0.16
button would 0.06
buttons -0.34
buttons . -0.33
buttons ; 0.05
buttons are -0.57
buy -0.15
buy _ . 0.17
buy a -0.09
buyer 0.74
buyer _ . 0.06
buyers -0.10
buyers ask -0.20
by 0.27
by " 0.45
by . 0.13
by @us 0.71
by _ 's -0.08
by _ , -0.14
by _ . -0.20
by _ 2 -0.13
by _ : 0.21
by _ ? -0.06
by _ @us 0.08
by _ a -0.07
by _ accredite 0.09
by _ agent 0.11
by _ ai 0.29
by _ algorithm 0.10
by _ alone -0.08
by _ api 0.15
by _ as 0.07
by _ auditor 0.07
by _ be -0.24
by _ before 0.14
by _ body 0.07
by _ but -0.12
by _ by 0.13
by _ can 0.14
by _ check 0.12
by _ come -0.07
by _ copy -0.11
by _ cpa 0.07
by _ customer -0.19
by _ database 0.09
by _ decision -0.06
by _ designer -0.07
by _ each -0.13
by _ end -0.08
by _ engine 0.15
by _ engineer -0.06
by _ firm 0.06
by _ first 0.12
by _ for -0.05
by _ from -0.09
by _ gate -0.07
by _ have -0.13
by _ in 0.05
by _ independent 0.05
by _ its -0.06
by _ may 0.07
by _ model 0.25
by _ no 0.10
by _ not 0.11
by _ nothe -0.06
by _ of -0.14
by _ on -0.08
by _ once -0.10
by _ one -0.14
by _ outside 0.05
by _ own -0.12
by _ quality -0.16
by _ report 0.07
by _ right 0.07
by _ same -0.05
by _ server 0.18
by _ service 0.17
by _ soc -0.14
by _ staff -0.05
by _ system 0.10
by _ text -0.06
by _ that 0.20
by _ the -0.14
by _ their 0.06
by _ to -0.05
by _ we -0.06
by _ what -0.12
by _ who -0.24
by _ with 0.05
by _ without 0.07
by _ would -0.05
by _ year -0.12
by _ your -0.09
by _ | -0.19
by _ “ 0.05
by a -0.25
by accident 0.06
by ai 0.31
by all -0.54
by an 0.85
by any -0.11
by anybody 0.37
by anything -0.11
by calling 0.39
by clause -0.16
by construction 0.17
by contrast 0.08
by counsel -0.11
by country -0.14
by customer 0.09
by default 0.37
by design 0.37
by every 0.40
by friday -0.48
by hand -0.85
by hash 0.40
by identity -0.20
by its -0.20
by itself -0.07
by law 0.16
by line 0.14
by m -0.12
by machine 0.20
by mistake -0.23
by month -0.09
by name -0.23
by no -0.31
by nobody -0.67
by now -0.17
by number 0.35
by one 0.05
by our 0.44
by outsiders 0.24
by people -0.38
by permanent 0.06
by product -0.19
by qa 0.10
by role 0.13
by route -0.12
by row 0.19
by server 0.31
by side -0.20
by site -0.16
by somebody 0.16
by someone -0.32
by tenant 0.23
by that 0.15
by the 0.17
by their 0.13
by themselves 0.14
by then -0.12
by us 0.39
by user 0.21
by whoever -0.12
by whom 0.12
by your 0.20
by “ -0.23
bypass 0.07
byte 0.67
byte . 0.09
byte _ , 0.05
byte _ byte 0.07
byte for 0.26
byte of 0.42
byte the 0.16
bytes 0.17
bytes . -0.13
c -0.11
c 5 0.18
c _ , 0.07
c0f58f96a047140127affe19b799123ba0f8965711bfea40a69e3b089dfa87fd -0.11
c0f58f96a047140127affe19b799123ba0f8965711bfea40a69e3b089dfa87fd ) -0.11
cabinet -0.31
cabinet that 0.06
cable 0.90
cache 0.16
cake -0.57
cake . -0.19
cal _ , -0.10
cal _ . -0.11
cal _ and -0.10
calendar -0.84
calendar _ . -0.10
caler _ do -0.06
caler _ have 0.15
caler _ it 0.06
caler _ server 0.14
caler _ the 0.11
caler _ to 0.17
calibration -0.06
calibration certificate 0.43
call 0.36
call $ 0.09
call , 0.05
call . 0.25
call _ . -0.15
call _ : 0.08
call _ ? -0.11
call _ a -0.07
call _ an -0.12
call _ and -0.15
call _ api -0.06
call _ authorize 0.17
call _ be 0.19
call _ by 0.05
call _ certifie -0.06
call _ client 0.06
call _ control -0.07
call _ do 0.08
call _ have -0.08
call _ log -0.06
call _ no 0.10
call _ not 0.17
call _ of -0.05
call _ our 0.07
call _ right 0.10
call _ the 0.17
call _ with 0.15
call _ ” -0.05
call a -0.21
call authorised -0.06
call authorized -0.22
call checked 0.09
call for -0.24
call is 0.20
call it -0.12
call on -0.18
call that 0.40
call the -0.09
call them 0.09
call to -0.21
called -0.55
called in 0.22
called it 0.14
called the -0.13
called us -0.08
called “ -0.06
caller 0.56
caller 's 0.50
caller is 0.55
caller may -0.76
callers 0.22
calling 0.08
calling . 0.10
calling a -0.07
calls 0.23
calls , -0.43
calls . 0.10
calls are 0.06
calls authorised -0.22
calls for -0.63
calls from 0.43
calls the 0.35
calls them -0.14
calls to 0.06
calm 0.18
came 0.56
came , 0.33
came back -0.17
came down 0.23
came from -0.58
came in -0.07
came off 0.91
came out -0.39
came through -0.10
can 0.72
can , 0.21
can . 0.15
can _ 's 0.06
can _ , -0.29
can _ . 0.07
can _ 2 -0.10
can _ : 0.13
can _ ; -0.16
can _ ? 0.14
can _ a -0.06
can _ after 0.06
can _ an 0.27
can _ and -0.09
can _ another -0.17
can _ anyone 0.08
can _ anythe 0.05
can _ approval 0.07
can _ approve 0.10
can _ approver 0.05
can _ as 0.12
can _ at 0.22
can _ audit 0.26
can _ away 0.08
can _ back -0.08
can _ be 0.40
can _ before 0.05
can _ bench 0.11
can _ but 0.05
can _ by 0.18
can _ certifie -0.09
can _ change -0.12
can _ copy -0.06
can _ customer -0.10
can _ data -0.18
can _ deviation -0.11
can _ document 0.05
can _ draft 0.06
can _ dutie 0.06
can _ edite 0.07
can _ electronically -0.08
can _ entry 0.28
can _ false 0.14
can _ file -0.08
can _ for -0.16
can _ from 0.18
can _ get -0.05
can _ go 0.08
can _ have -0.14
can _ hold -0.11
can _ issue -0.22
can _ it -0.06
can _ its 0.28
can _ keep -0.08
can _ later 0.16
can _ lifte -0.12
can _ list -0.17
can _ live -0.09
can _ log 0.06
can _ longer -0.07
can _ make -0.14
can _ mistaken -0.06
can _ more 0.08
can _ much 0.10
can _ my -0.34
can _ no 0.12
can _ not 0.12
can _ now 0.18
can _ on -0.07
can _ one -0.19
can _ only -0.16
can _ opene 0.10
can _ or 0.05
can _ other 0.15
can _ our 0.15
can _ out 0.17
can _ own 0.11
can _ printe 0.18
can _ produce -0.06
can _ real 0.07
can _ record -0.07
can _ release -0.11
can _ remove 0.14
can _ report -0.06
can _ retention 0.07
can _ rewrite 0.07
can _ show -0.10
can _ sign -0.13
can _ soc -0.10
can _ sop -0.08
can _ stay 0.08
can _ the -0.20
can _ their 0.08
can _ through -0.24
can _ to -0.12
can _ under -0.06
can _ until 0.06
can _ up -0.07
can _ us 0.08
can _ use -0.11
can _ we -0.06
can _ what -0.20
can _ when -0.15
can _ with -0.30
can _ write 0.06
can _ you -0.10
can _ your -0.30
can _ “ -0.08
can _ ” -0.16
can afford -0.07
can an -0.49
can approve -0.18
can be -0.32
can break 0.18
can bring -0.17
can buy -0.21
can click -0.19
can close -0.15
can controlled -0.16
can copy -0.19
can delete 0.43
can documents -0.19
can download -0.41
can edit -0.29
can enter 0.20
can file 0.08
can get -0.20
can give -0.23
can go 0.25
can hand 0.08
can have 0.06
can i -0.44
can integrate -0.08
can leave -0.38
can look -0.16
can my 0.70
can neither -0.11
can never -0.19
can no -0.12
can not -0.15
can only 0.56
can open 0.23
can prove 0.50
can put 0.08
can reach 0.06
can read 0.28
can rely -0.05
can rewrite 0.23
can run 0.15
can say 0.06
can show 0.41
can sign -0.30
can stand -0.11
can start 0.11
can still 0.07
can sweep 0.11
can switch -0.17
can take -0.14
can talk -0.07
can the 0.34
can touch 0.20
can trust 0.19
can use 0.17
can verify -0.08
can walk 0.09
can we -0.29
can write 0.32
cancelled 0.38
candidate -0.15
canonical -0.11
canonical json -0.11
canteen -0.36
canteen , -0.38
canteen . -0.09
capa 0.84
capa . 0.14
capa : -0.18
capa ? -0.41
capa _ 's 0.05
capa _ , 0.17
capa _ : -0.13
capa _ ; -0.09
capa _ ? -0.17
capa _ @us 0.05
capa _ a -0.16
capa _ ai 0.17
capa _ and -0.06
capa _ can 0.07
capa _ capa -0.07
capa _ change 0.14
capa _ close 0.07
capa _ deviation -0.12
capa _ do -0.06
capa _ document -0.16
capa _ durable 0.18
capa _ from 0.10
capa _ have -0.05
capa _ hold 0.09
capa _ its 0.08
capa _ keep 0.08
capa _ lead 0.06
capa _ link 0.15
capa _ linke 0.11
capa _ mention -0.10
capa _ not -0.21
capa _ on 0.17
capa _ one 0.08
capa _ permanent 0.06
capa _ sop 0.12
capa _ that 0.09
capa _ there 0.07
capa _ | 0.05
capa and -0.11
capa approval 0.32
capa are 0.67
capa back -0.05
capa behind 0.06
capa board 0.10
capa by 0.10
capa closure 0.40
capa effectiveness -0.19
capa from -0.08
capa goes 0.25
capa here 0.09
capa in -0.20
capa is -0.43
capa it 0.30
capa module -0.36
capa stands -0.21
capa still 0.19
capa that 0.05
capa to -0.22
capa without -0.19
capa | 0.23
capa ↔ -0.13
capas 0.35
capas . 0.08
capas ? 0.18
capas are 0.28
capas by -0.24
capas is -0.08
capas together -0.18
caption 0.22
caption . -0.07
caption : 0.29
caption _ “ 0.08
caption the -0.12
caption “ 0.30
captioned 0.19
captioned “ 0.16
captions -0.13
capture -0.21
captured 0.26
captured for 0.13
captured in 0.15
captures -0.12
car -0.29
car park -0.08
card -0.22
card and 0.06
card data -0.07
card payments -0.12
card to -0.08
cards 0.12
cards . -0.25
cards are 0.09
care 0.35
care of 0.16
careful 0.06
careless 0.96
carrie _ , 0.09
carrie _ and 0.09
carrie _ of 0.06
carrie _ same 0.09
carrie _ “ -0.05
carried -0.20
carried out 0.26
carries a 0.49
carries all -0.38
carries its -0.09
carries no -0.49
carries the -0.26
carry 0.41
carry . -0.48
carry _ 's 0.05
carry _ , 0.13
carry _ and 0.08
carry _ that -0.06
carry on 0.08
carry the 0.43
carrying 0.39
carved 0.47
carved in 0.43
case 0.11
case , 0.26
case . 0.21
case _ . -0.07
case _ and 0.07
case _ be -0.08
case _ the -0.11
case study -0.10
case the 0.25
cases 0.09
cat -0.20
catch 0.42
categories -0.46
categories , -0.31
categories . 0.08
category 0.24
category that -0.11
caught 0.43
cause 0.20
cause , 0.24
cause . 0.13
cause ? -0.06
cause _ . 0.11
cause _ to -0.11
cause analysis -0.12
cause and 0.07
cause is -0.09
cause to 0.29
caused 0.54
caused , -0.15
caused it 0.38
causes -0.20
causes are 0.17
cc -0.07
ce -0.34
ceased 0.36
ceased to 0.36
cedar -0.11
cell 0.37
cent -0.41
center -0.93
center $ -1.04
center _ , 0.09
center _ . -0.19
center _ and 0.10
center _ be -0.08
center _ down 0.07
center _ iso -0.20
central 0.12
central policy 0.22
centrally 0.25
centre , 0.16
centre . 0.62
centre burns 0.08
centre does 0.14
centre has -0.12
centre holds 0.38
centre operator -0.17
centres -0.18
ceremony -0.38
certainly 0.11
certificate 0.68
certificate $ -0.10
certificate , -0.33
certificate . -0.10
certificate ; -0.12
certificate _ 's -0.05
certificate _ , 0.12
certificate _ . 0.26
certificate _ 27001 0.18
certificate _ ; -0.08
certificate _ any -0.05
certificate _ attestation -0.12
certificate _ be 0.17
certificate _ behind 0.07
certificate _ conformance 0.06
certificate _ for -0.07
certificate _ iso 0.19
certificate _ its -0.10
certificate _ key 0.11
certificate _ live 0.08
certificate _ lock 0.06
certificate _ not -0.10
certificate _ now -0.06
certificate _ on 0.08
certificate _ our -0.12
certificate _ place -0.14
certificate _ that 0.08
certificate _ the -0.24
certificate _ until 0.10
certificate _ valid 0.08
certificate _ will 0.09
certificate _ you 0.06
certificate _ your -0.06
certificate _ ” -0.13
certificate and 0.06
certificate at 0.11
certificate covers -0.30
certificate for -0.55
certificate from -0.08
certificate has 0.10
certificate is -0.57
certificate may -0.11
certificate number 0.09
certificate of 0.46
certificate on 0.09
certificate or -0.24
certificate page -0.10
certificate that 0.19
certificate to -0.10
certificate was 0.12
certificate we 0.31
certificate with 0.07
certificate would 0.06
certificates 0.28
certificates , -0.22
certificates : -0.15
certificates and -0.22
certificates do 0.19
certificates of 0.15
certificates on 0.18
certificates rest 0.16
certificates we -0.09
certification $ -0.24
certification , -0.32
certification . 0.39
certification : 0.06
certification _ . 0.35
certification _ be -0.12
certification _ in 0.08
certification _ live 0.07
certification _ meet 0.08
certification _ mistaken 0.10
certification _ not -0.22
certification body 0.08
certification has -0.10
certification held 0.50
certification is 0.46
certification mark 0.20
certification of -0.19
certification seal 0.08
certification | -0.07
certifications 0.39
certifications $ -0.26
certifications . 0.21
certifications held -0.17
certifications is 0.43
certifie _ 's -0.12
certifie _ , -0.26
certifie _ . 0.46
certifie _ 27001 -0.08
certifie _ ; -0.14
certifie _ ? -0.34
certifie _ @us -0.16
certifie _ all 0.08
certifie _ and 0.18
certifie _ at 0.08
certifie _ available 0.13
certifie _ be -0.30
certifie _ by 0.26
certifie _ click 0.09
certifie _ close -0.07
certifie _ come -0.06
certifie _ customer -0.10
certifie _ each -0.12
certifie _ every 0.06
certifie _ file 0.13
certifie _ for 0.17
certifie _ include 0.08
certifie _ inspector 0.07
certifie _ issue -0.07
certifie _ it 0.12
certifie _ its 0.14
certifie _ last -0.06
certifie _ live 0.14
certifie _ meet 0.08
certifie _ mis -0.06
certifie _ not -0.10
certifie _ numbere -0.05
certifie _ of 0.18
certifie _ on 0.08
certifie _ one -0.19
certifie _ or -0.10
certifie _ our -0.38
certifie _ place 0.10
certifie _ quality 0.14
certifie _ ready 0.10
certifie _ report 0.12
certifie _ review 0.13
certifie _ so 0.05
certifie _ system -0.05
certifie _ which -0.08
certifie _ will -0.09
certifie _ you 0.09
certifie _ your 0.09
certifie _ – -0.08
certified 0.85
certified " -0.56
certified $ 0.16
certified , -0.56
certified . 0.62
certified : 0.06
certified ; -0.14
certified ? -0.06
certified about -0.20
certified and 0.72
certified annual 0.11
certified as -0.15
certified at 0.36
certified by -0.63
certified company 0.36
certified copies -0.27
certified copy -0.11
certified dossier 0.13
certified export -0.54
certified exports -0.17
certified form 0.30
certified in 0.39
certified is -0.28
certified it 0.37
certified management 0.46
certified on 0.38
certified one 0.51
certified or -0.64
certified original 0.07
certified our -0.09
certified output -0.36
certified pdf 0.32
certified pqr 0.10
certified quality 0.27
certified report -0.35
certified reporting -0.36
certified reports -0.33
certified the -0.10
certified to -0.24
certified trend 0.14
certified true 0.17
certified under 0.11
certified us 0.13
certified would -0.18
certified | 0.39
certified ” -0.54
certifier -0.38
certifier 's -0.10
certifies 0.22
certifies a -0.16
certifies and 0.20
certifies anything -0.22
certifies it -0.05
certifies nothing -0.32
certifies that 0.22
certifies the 0.44
certifies your 0.13
certifies ” -0.06
certify , 0.33
certify a -0.21
certify the 0.10
certifying -0.27
cfr 0.41
cfr 11.50 0.15
cfr _ . 0.10
cfr _ 11 0.06
cfr part 0.25
chain 0.60
chain $ 0.11
chain , -0.17
chain . -0.12
chain _ . 0.15
chain _ a -0.10
chain _ and 0.11
chain _ the -0.11
chain from -0.25
chain icon -0.29
chain link 0.46
chain links -0.09
chain of 0.36
chaine _ , 0.08
chained 0.29
chained , 0.12
chained by 0.34
chained log -0.23
chaining -0.31
chaining is -0.12
chains -0.07
chairs -0.26
challenged 0.11
chance 0.83
chance . 0.52
change 0.87
change , 0.09
change . 0.17
change ; -0.12
change _ , 0.07
change _ . -0.19
change _ : 0.09
change _ ; 0.07
change _ ? 0.10
change _ an 0.06
change _ append 0.10
change _ by 0.07
change _ capa 0.06
change _ documente -0.08
change _ from -0.06
change _ in 0.08
change _ it -0.17
change _ its 0.07
change _ itself 0.08
change _ label 0.06
change _ no 0.22
change _ nobody 0.13
change _ not -0.10
change _ of -0.09
change _ one 0.08
change _ person -0.09
change _ remove -0.09
change _ that 0.09
change _ to 0.16
change _ traine 0.10
change _ when 0.08
change _ write 0.12
change _ ” 0.06
change a 0.09
change and 0.12
change control -0.41
change from 0.16
change history 0.17
change in -0.15
change is 0.53
change it -0.07
change management -0.32
change off 0.53
change request 0.06
change requests 0.24
change that 0.39
change the 0.05
change to -0.09
change what -0.07
changed 0.19
changed , -0.07
changed . -0.18
changed or -0.08
changed the 0.27
changed what 0.24
changelog -0.41
changes 1.05
changes a 0.32
changes and -0.07
changes are 0.06
changes by 0.27
changes nothing -0.09
changes the -0.21
changes to -0.07
changes what -0.10
changes when -0.08
changing a 0.30
channel 0.28
channel _ . 0.08
channel has -0.07
chaos -0.14
chapter 0.29
character -0.11
characters -0.44
characters . -0.26
charge -0.56
chart -0.11
chart . -0.19
chart _ . -0.06
charts -0.38
chase 0.36
chase a 0.24
chat -0.86
chat . -0.14
check 0.37
check $ -0.35
check . 1.36
check : -0.36
check ; -0.09
check _ , -0.12
check _ . -0.08
check _ ? -0.16
check _ a 0.06
check _ all 0.09
check _ and -0.09
check _ be 0.12
check _ by 0.06
check _ call -0.07
check _ no 0.07
check _ not 0.07
check _ our 0.08
check _ route 0.07
check _ server -0.07
check _ so -0.10
check _ that -0.09
check _ to 0.08
check can -0.10
check has 0.23
check in -0.06
check is 0.29
check it -0.12
check mark 0.26
check of -0.12
check on -0.14
check permissions -0.33
check shows 0.19
check that 0.38
check the 0.11
check who -0.15
check would -0.26
check | 0.17
checkbox 0.22
checke _ , 0.06
checke _ a -0.09
checke _ be -0.09
checke _ the -0.08
checke _ your 0.14
checked 0.76
checked every 0.12
checked for 0.25
checked ” 0.08
checker -0.16
checker rejects -0.14
checklist -1.02
checklist _ a -0.05
checklist asks -0.27
checklist for -0.14
checklist is -0.23
checkpoint -0.54
checks $ 0.14
checks , 0.31
checks . 0.43
checks : -0.16
checks and 0.14
checks are -0.19
checks each 0.11
checks every -0.08
checks have -0.12
checks in 0.17
checks it -0.21
checks on 0.13
checks that 0.12
checks the -0.12
checks | -0.17
checksum 0.30
checksum , 0.22
checksum _ , -0.08
checksum _ . 0.24
checksum _ a 0.08
checksum _ and 0.09
checksum _ be -0.06
checksum _ file -0.08
checksum _ not 0.08
checksum _ to -0.06
checksum is -0.07
checksummed 0.30
checksummed , 0.06
checksums -0.23
checksums , 0.06
checksums . -0.58
checksums and -0.06
children -0.07
chip -0.06
chips -0.06
choice -0.62
choose -0.18
choose _ . -0.10
choose _ be -0.05
choose _ from -0.06
choose a 0.12
choosing -0.17
chore -0.05
chose -0.14
chose a -0.08
chosen -0.65
chosen from -0.08
christmas -0.18
chromatogram 0.07
chromatograms -0.11
ci 0.16
circle 0.10
circle , -0.17
circles -0.18
circuit 0.05
circulation -0.05
circumstances may -0.09
ciso 0.60
cited 0.07
cites 0.06
cites it 0.06
citing -0.19
claim -1.26
claim $ -0.11
claim . -0.29
claim _ . -0.06
claim _ @us 0.11
claim _ be 0.09
claim _ iso 0.10
claim _ not 0.11
claim that -0.24
claimed -0.65
claimed . -0.56
claimed here -0.09
claims -0.33
claims . -0.10
claims that -0.06
class 0.84
class , -0.09
class . -0.09
class _ , 0.06
class _ the 0.10
class of 0.25
classed -0.12
classes -0.25
classification 0.12
classification . -0.10
classified -0.10
clause 0.35
clause _ , -0.09
clause _ our -0.06
clause _ the 0.09
clause by -0.15
clause of 0.22
clauses -0.07
clean 0.83
clean $ 0.47
clean , -0.17
clean . 0.33
clean _ , -0.06
clean _ . 0.12
clean soc 0.47
clean type 0.09
cleaned 0.10
cleaning 0.13
clear 0.21
clear . 0.55
clear _ . -0.14
clearance -0.10
cleare _ . 0.13
cleared 0.62
cleared for 0.41
clearing -0.27
clears 0.10
click 0.44
click $ 0.15
click , -0.27
click . 0.21
click _ , -0.06
click _ a 0.09
click _ and -0.25
click _ be -0.11
click _ carrie 0.08
click _ in -0.08
click _ of 0.06
click _ same 0.08
click _ the -0.05
click _ weight 0.06
click _ you -0.09
click and 0.13
click away 0.15
click from -0.14
click here 0.26
click in -0.13
click is -0.28
click on -0.14
click through 0.29
clickable -0.15
clicke _ . -0.09
clicke _ a -0.06
clicked -0.35
clicking -0.24
clicking approve -0.06
clicks 0.39
clicks , 0.37
clicks . 0.24
clicks and 0.10
client 0.95
client $ -0.11
client 's 0.30
client . -0.09
client _ 's -0.14
client _ , 0.07
client _ . 0.16
client _ a 0.05
client _ away 0.06
client _ be 0.17
client _ each 0.06
client _ not 0.09
client _ the 0.10
client _ turne 0.06
client a -0.16
client are 0.23
client b -0.28
client gets 0.07
client in -0.13
client is 0.16
clients 1.32
clients ' -0.21
clients , 0.36
clip -0.22
clip art -0.08
clipboard -0.18
clock 0.56
clock , -0.20
clock . 0.34
clock _ the 0.09
close 0.38
close , -0.11
close . -0.16
close _ . 0.30
close _ : 0.11
close _ a -0.07
close _ and -0.11
close _ customer -0.15
close _ every -0.13
close _ gate -0.06
close _ have 0.14
close _ it 0.10
close _ on 0.21
close _ record -0.21
close _ risk 0.10
close _ tab -0.12
close _ the 0.16
close a 0.08
close the -0.49
close themselves 0.78
close to 0.29
closed 0.30
closed $ -0.69
closed . -0.69
closed : 0.38
closed ; 0.30
closed and 0.61
closed by 0.21
closed in 0.09
closed loop -0.10
closed on -0.05
closed the 0.19
closed to -0.88
closed until -0.14
closed with 0.15
closes 0.41
closes , 0.32
closes capas -0.07
closes low 0.43
closes nothing -0.26
closes the 0.24
closing 0.13
closing a -0.15
closing the -0.37
closure 0.66
closure $ 0.12
closures 0.09
cloud 0.07
cloud , 0.07
cloud _ be 0.08
cloud _ soc -0.06
cloud _ us 0.17
cloud provider -0.15
cloud region -0.10
cloud under 0.18
cluster 0.67
cluster , 0.48
cluster with 0.14
cmo 0.41
co -0.11
co cs -0.06
coa 0.07
coc 0.52
code -0.45
code $ -0.06
code , -0.13
code . 0.13
code _ , 0.08
code _ . -0.19
code _ a 0.07
code _ and 0.08
code _ the -0.06
code _ to -0.09
code and 0.06
code by 0.14
code has -0.09
code is -0.28
code that -0.38
coded -0.43
codes -0.09
coffee -0.67
coffee . -0.35
coffee _ . 0.13
coffee _ the 0.06
coffee machine -0.42
coffee on 0.81
cold -0.11
cold . 0.09
collapses -0.07
colleague -0.19
colleague 's 0.31
colleague _ a -0.05
colleague _ the 0.07
colleagues -0.34
colleagues in 0.13
collect 0.16
collect , 0.10
collecte _ . 0.06
collected -0.09
collected . -0.09
collected on -0.19
collection -0.08
collector -0.15
collects 0.05
color _ . -0.12
color _ and -0.12
color _ the -0.08
colour -1.24
colour . -0.49
colour blind -0.18
colour of -0.16
colour palette -0.09
colour scheme -0.23
coloured -0.32
colours -0.37
colours . -0.16
column -0.72
column . 0.21
column _ . -0.05
column to 0.33
columns -0.38
columns . -0.20
com -0.29
com without -0.05
combination 0.26
combines 0.07
come -0.42
come _ 's 0.12
come _ , -0.12
come _ . -0.08
come _ 2 0.06
come _ 403 -0.08
come _ ; -0.17
come _ @us -0.05
come _ a 0.11
come _ as 0.12
come _ at -0.15
come _ authenticity 0.08
come _ each 0.06
come _ every -0.07
come _ force -0.09
come _ it -0.13
come _ leave 0.11
come _ looke 0.08
come _ may 0.06
come _ printer 0.06
come _ storage -0.15
come _ supplier -0.06
come _ the 0.06
come _ us 0.07
come _ with -0.06
come _ without -0.15
come across -0.08
come after -0.18
come back 0.12
come from -0.41
come in -0.36
come into -0.34
come later -0.07
come loose 0.23
come off 0.09
come out 0.07
come straight 0.12
come through 0.27
come to 0.07
come up 0.09
come without -0.54
comes -0.12
comes . 0.08
comes after -0.20
comes first -0.42
comes from -0.21
comes in -0.53
comes later 0.12
comes off -0.12
comes out 0.72
comes with -0.14
comes without -0.35
coming 0.11
coming , -0.26
coming in 0.08
coming soon 1.20
commas -0.87
comment -0.30
comment , 0.18
comment . -0.38
comment : -0.15
comment _ , -0.08
comment _ . -0.15
comment _ the 0.13
comment box 0.31
commented -0.09
comments -0.13
comments . -0.09
comments on -0.33
commercial 0.91
commercial lots 0.07
commissioned -0.27
commit 0.47
commit _ . 0.05
commits 0.75
committed -0.16
committed to 0.11
committee 0.20
common -0.39
companie _ . -0.06
companies -0.13
companies ' 0.30
company 0.29
company $ 0.36
company 's 0.70
company , 0.07
company . 0.16
company _ , -0.07
company _ ; -0.10
company _ ? -0.08
company _ and -0.17
company _ in -0.07
company _ the -0.07
company account -0.49
company can 0.28
company has 0.25
company in -0.18
company is -0.24
company ” -0.08
compare -0.31
compare _ . 0.06
compare _ the 0.12
compared 0.23
compared with 0.09
compares 0.60
comparison -0.10
compartment 0.33
competent -0.14
competition -0.42
competition _ compliance -0.09
competition law -0.38
competitor -0.13
competitor 's -0.26
competitor _ be 0.14
competitor _ the 0.18
competitor advertises -0.24
competitor may 0.59
competitors 0.38
competitors can 0.09
compiled 0.07
compiles 0.17
complain -0.16
complain . -0.15
complaint 0.94
complaint , 0.10
complaint _ . -0.06
complaint _ and -0.10
complaint _ be -0.05
complaint _ by -0.07
complaint _ deviation -0.07
complaint _ its 0.08
complaint _ retraine 0.13
complaint _ to 0.15
complaint and 0.16
complaint files 0.07
complaint form -0.16
complaint handling -0.09
complaint to 0.25
complaints 0.11
complaints , -0.16
complaints ? 0.44
complaints are 0.13
complaints by -0.24
complete 0.37
complete $ 0.52
complete , -0.51
complete . 1.81
complete : -0.54
complete ; -0.42
complete _ , -0.13
complete _ : -0.11
complete _ ; -0.07
complete _ a -0.09
complete _ and -0.41
complete _ history 0.06
complete _ it -0.14
complete _ of 0.13
complete _ the -0.23
complete _ to -0.09
complete _ we -0.07
complete audit -0.11
complete for -0.07
complete in -0.46
complete is -0.07
complete with -0.16
complete ” -0.08
completed 0.20
completed , 0.11
completed its 0.07
completeness 0.14
compliance 0.72
compliance $ -1.13
compliance , 0.23
compliance . -0.06
compliance : 0.72
compliance _ , 0.27
compliance _ . 0.35
compliance _ ai 0.09
compliance _ as 0.13
compliance _ be 0.08
compliance _ by 0.19
compliance _ can 0.11
compliance _ in -0.11
compliance decisions 0.14
compliance has 0.15
compliance is -0.28
compliance record -0.13
compliance status 0.41
compliance truth 0.09
compliance with -0.08
compliance you 0.22
compliant 1.91
compliant " -0.06
compliant $ 1.22
compliant , 0.77
compliant . 0.11
compliant ? -0.27
compliant _ , 0.11
compliant _ . -0.24
compliant _ 11 0.09
compliant _ a -0.08
compliant _ and 0.09
compliant _ not -0.17
compliant _ on 0.06
compliant _ sign -0.08
compliant _ so 0.08
compliant _ the 0.11
compliant _ to 0.06
compliant and -0.07
compliant is -0.34
compliant since -0.06
compliant with -0.16
compliant ” -0.62
complies 0.93
complies with 0.28
comply 0.45
comply . 0.31
comply _ . 0.10
comply _ 11 -0.14
comply _ annex -0.06
comply _ part -0.06
comply with -0.05
component -0.06
component that -0.05
components . -0.06
components and 0.21
compressed -0.18
compressed copies -0.18
compute -0.21
computed -0.24
computed from -0.09
computer 0.44
computer _ , 0.15
computer generated -0.13
computerised -0.21
conceived 0.56
concept -0.41
concern -0.23
concerned 0.35
concerns -0.15
concluded 0.38
concluded . 0.25
concludes 0.63
condition -0.49
condition _ be -0.05
condition of -0.08
condition that -0.28
conditional 0.09
conditional access 0.12
conditions -0.42
conference -0.22
confetti -0.31
confidence 0.18
confidence _ be -0.05
confidence of 0.39
confident -0.07
confidential 0.12
confidentiality 0.15
confidentiality $ -0.14
confidentiality , 0.10
confidentiality : 0.17
confidentiality _ privacy -0.06
confidentiality and -0.18
configured 0.07
confined 0.30
confined to 0.49
confines -0.12
confirm 0.99
confirm . 0.08
confirm _ 's 0.24
confirm _ . 0.17
confirm _ assistant 0.09
confirm _ conclude 0.06
confirm _ copilot 0.06
confirm _ decide 0.10
confirm _ the 0.20
confirm that -0.13
confirm the 0.48
confirm what 0.68
confirme _ . 0.13
confirme _ control 0.07
confirme _ our 0.09
confirme _ work 0.07
confirmed 0.90
confirmed in -0.19
confirmed that 0.45
confirms 0.24
confirms the 0.08
conform -0.08
conform to -0.10
conformance 0.26
conforming 0.35
conformity 0.73
congratulations -0.26
connect your -0.06
connecte _ . -0.06
connecte _ in 0.05
connected -0.11
connected , 0.10
connected . -0.17
connected to -0.20
connection 0.50
connection to 0.07
connector 0.15
connects -0.19
consecutive 0.07
consent 0.32
consequences -0.08
consider -0.07
consider the -0.08
considere _ the -0.10
considered -0.50
considering -0.05
consists -0.39
consists of -0.26
console -0.20
console . -0.15
console and 0.28
constant -0.25
constitute -0.07
constraint 0.32
construction -0.32
consultant _ two 0.05
consultant who 0.26
consultants 0.10
contact -0.38
contact ? -0.06
contact form -0.08
contact forms -0.10
contain -0.13
contain _ . -0.07
contains -0.33
contains a -0.17
contains no 0.33
contains the -0.24
contemporaneous 0.12
content -0.77
content , -0.24
content . 0.30
content _ , 0.05
content _ . -0.16
content _ be -0.09
content _ yaml -0.05
content evidence -0.05
content file -0.07
content ledger -0.10
content published -0.09
context -0.37
context . -0.15
context is -0.10
context only -0.09
continents 0.58
continuity -0.15
continuity objectives -0.25
contract -0.68
contract , -0.08
contract . 0.08
contract _ . -0.10
contract _ and -0.06
contract for -0.07
contract is -0.07
contract lab 0.11
contract laboratory -0.10
contract manufacturer -0.44
contract manufacturers -0.06
contract with -0.10
contractor -0.12
contractors 0.23
contracts -0.30
contracts $ -0.11
contracts in -0.14
contrary 0.09
contrary to 0.09
contrast -0.06
contrast , 0.08
control -0.45
control , -0.20
control . -0.06
control : 0.22
control _ " -0.09
control _ 's 0.08
control _ , -0.17
control _ . 0.73
control _ 2 -0.05
control _ : 0.07
control _ a -0.14
control _ access -0.09
control _ an -0.07
control _ and 0.13
control _ available 0.09
control _ checksum -0.06
control _ close -0.06
control _ complete 0.09
control _ do 0.05
control _ each 0.05
control _ every 0.06
control _ evidence 0.06
control _ for 0.05
control _ issue 0.34
control _ live 0.18
control _ meet 0.11
control _ mis -0.08
control _ month 0.06
control _ not -0.21
control _ number 0.05
control _ off -0.17
control _ one -0.09
control _ organization -0.05
control _ our -0.06
control _ out 0.05
control _ remain -0.11
control _ require -0.05
control _ retention -0.08
control _ stay -0.07
control _ still -0.10
control _ storage -0.06
control _ that -0.06
control _ the 0.33
control _ thi 0.08
control _ today 0.07
control _ unavailable -0.10
control _ verifie 0.18
control _ we -0.07
control _ with -0.06
control _ work 0.14
control _ year 0.11
control _ your 0.12
control _ | 0.10
control _ – 0.09
control and 0.08
control environment -0.16
control for 0.06
control is -0.26
control issues 0.31
controlled 0.41
controlled $ 0.38
controlled , -0.16
controlled . -0.44
controlled archive 0.34
controlled copies -0.09
controlled copy -0.50
controlled document 0.19
controlled documents 0.29
controlled issue 0.06
controlled one 0.27
controlled print 0.08
controlled production -0.07
controlled release 0.06
controlled store 0.08
controlled ” -0.50
controller 0.08
controllers 0.28
controls 0.39
controls , 0.28
controls . -0.14
controls and 0.07
controls are -0.19
controls at -0.22
controls for 0.29
controls have 0.14
controls on -0.05
controls operated -0.05
controls required -0.06
controls under 0.25
controls were 0.10
controls work 0.40
convention 0.29
conversation 0.12
cookie 0.49
cookies -0.06
copie _ , 0.20
copie _ . 0.07
copie _ ; 0.17
copie _ @us 0.07
copie _ a -0.10
copie _ and 0.06
copie _ as -0.09
copie _ be -0.20
copie _ blocke 0.08
copie _ control -0.06
copie _ each 0.05
copie _ for -0.07
copie _ have 0.08
copie _ in 0.07
copie _ issue 0.08
copie _ line 0.08
copie _ not -0.07
copie _ one 0.08
copie _ out 0.09
copie _ to -0.08
copie _ we -0.13
copied -0.18
copied from -0.05
copied to -0.11
copies , -0.09
copies . -0.37
copies 1 0.18
copies : -0.15
copies ; -0.33
copies ? 0.06
copies and -0.29
copies are -0.12
copies be -0.23
copies can -0.56
copies from -0.19
copies go 0.24
copies is 0.61
copies issued 0.13
copies of -0.11
copies on -0.05
copies out 0.18
copies stays -0.21
copies straight 0.06
copies that 0.09
copies to 0.16
copies we 0.15
copies with -0.17
copies | -0.06
copies ” -0.07
copilot 0.85
copilot _ . 0.20
copilot concluded 0.25
copy 0.16
copy $ 0.12
copy , -0.16
copy . -0.32
copy _ 's -0.07
copy _ , 0.13
copy _ . 0.07
copy _ : 0.15
copy _ ; 0.10
copy _ a -0.14
copy _ all 0.09
copy _ and 0.11
copy _ control 0.06
copy _ copy 0.06
copy _ data 0.07
copy _ each 0.10
copy _ every 0.10
copy _ from 0.14
copy _ in 0.09
copy _ issue 0.09
copy _ live 0.11
copy _ numbere -0.13
copy _ on 0.21
copy _ one -0.09
copy _ our 0.12
copy _ out 0.05
copy _ platform 0.06
copy _ release 0.11
copy _ the 0.18
copy _ to 0.11
copy _ unavailable -0.09
copy _ your -0.06
copy _ | 0.08
copy and 0.09
copy at 0.10
copy before 0.13
copy can 0.07
copy from -0.08
copy has 0.22
copy in 0.47
copy is -0.45
copy issue 0.37
copy number 0.54
copy of -0.26
copy on 0.08
copy register -0.17
copy release -0.65
copy stays 0.11
copy that 0.46
copy the -0.15
copy to 0.15
copy with -0.06
copy | -0.66
copy ” -0.11
copying -0.14
copying a -0.14
copywriter -0.31
copywriter . -0.23
cork -0.15
cork plant -0.17
corner 0.46
corner . 0.11
corner is -0.10
corner of 0.08
corporate 0.27
corporate account 0.16
corporate directory -0.19
corporate identity 0.14
corporate login 0.17
correct _ the -0.05
correct the -0.08
correcte _ . -0.07
corrected -0.53
correction 0.13
correction . -0.14
correction _ . 0.14
correction _ ad 0.08
correction _ its 0.08
correction _ mark 0.08
correction _ next 0.08
correction _ the 0.06
correction _ to 0.08
correction leaves 0.33
corrections 0.56
corrections are 0.44
corrective 0.08
corrective _ . -0.06
corrective action 0.18
corrective and -0.17
correctly -0.43
correctly , -0.17
correctly . -0.26
cosmetic -0.10
cost 0.58
cost _ . 0.11
cost _ a 0.12
cost you 0.50
costs you 0.13
could 0.47
could _ 's 0.33
could _ , 0.15
could _ . -0.23
could _ ; 0.11
could _ @us -0.16
could _ a 0.06
could _ an 0.14
could _ another 0.07
could _ be 0.06
could _ for 0.08
could _ have 0.14
could _ it -0.11
could _ of 0.22
could _ our 0.08
could _ that 0.07
could _ the -0.06
could _ to -0.27
could _ up 0.12
could _ you 0.10
could _ your -0.08
could a 0.60
could an 0.29
could be -0.11
could do 0.14
could follow -0.05
could have -0.06
could i -0.18
could issue -0.09
could not 0.43
could one -0.05
could open -0.12
could read -0.36
could say -0.06
could see 0.13
could show 0.15
could somebody 0.51
could tell -0.30
could the -0.09
could we -0.80
could wish 0.23
could you -0.19
could your -0.24
counsel _ . 0.05
counsel _ the 0.06
count 0.14
count , 0.08
count _ a -0.09
count _ and -0.07
count _ in -0.13
count _ meet -0.08
count _ official 0.07
count _ on 0.07
count _ the 0.17
count _ when -0.07
count as -0.22
count of 0.05
count on -0.09
countdown -0.18
counted 0.53
counted . -0.05
counter -0.14
countersign 0.08
countersignature 0.41
countersigned 0.29
countersigned , 0.45
countersigned by 0.09
countersigned the 0.08
counting 0.07
countries -0.06
country -0.38
counts -0.09
counts , -0.18
counts . 0.23
counts for -0.20
counts only -0.05
course -1.12
course , -0.34
course _ . -0.08
court 1.04
court , 0.15
court . 0.11
court _ export 0.14
court proof 0.55
courtesy 0.12
courts -0.38
cover 0.27
cover , -0.47
cover . 0.36
cover _ , -0.12
cover _ . 0.15
cover _ the 0.05
cover letter 0.27
cover to -0.46
coverage -0.16
coverage : 0.14
coverage of -0.33
covere _ the -0.16
covered $ 0.14
covered . 0.10
covered by -0.34
covering -0.15
covering the 0.14
covers 0.11
covers . -0.13
covers every 0.22
covers its -0.20
covers the 0.43
cpa 0.07
cpa 's 0.05
cpa . -0.21
cpa _ , 0.10
cpa _ an -0.07
cpa _ control -0.06
cpa _ examine -0.06
cpa _ full 0.07
cpa _ have -0.08
cpa _ issue -0.10
cpa _ on -0.09
cpa _ report -0.06
cpa firm 0.51
cpa has -0.13
cpas 0.15
cr -0.11
cracked -0.07
crafted 1.06
crafted request 0.08
crafted to 0.35
crash 0.95
crash _ cost 0.06
crash _ you 0.08
crash would -0.15
crashed 0.06
crashes 0.74
crashes and 0.13
create -0.16
create , -0.08
create _ the 0.08
create a 0.23
created 0.49
creating -0.23
creation 0.15
creation and 0.13
credential 0.77
credentials 0.55
credentials , 0.07
credentials . 0.31
credentials and 0.12
credit -0.18
crest -0.38
crew 0.30
crisp -0.50
crisp crust -0.42
criteria -0.11
criteria $ 0.05
criteria . 0.12
criteria : -0.12
criteria have 0.24
criteria name -0.07
criteria with -0.06
criterion -0.24
criterion _ , -0.11
criterion _ a -0.06
criterion _ an 0.06
criterion _ be 0.09
criterion _ by 0.05
criterion _ examine 0.06
critical 0.89
critical . 0.12
critical _ . 0.06
cron -0.31
cros _ . -0.06
cros _ : -0.09
cross 0.50
cross _ , 0.09
cross _ . 0.31
cross _ : 0.20
cross _ blocke 0.15
cross _ have 0.09
cross _ live 0.07
cross _ not -0.33
cross _ test -0.06
cross customer -0.25
cross module -0.49
cross reference 0.17
cross tenant 0.57
crossed -0.66
crossed it -0.11
crossed out -0.53
crumbs -0.07
crumbs . -0.07
crust -0.49
cryptographically 0.64
cryptographically _ the 0.13
cs -0.06
csa 0.25
csa star 0.27
css -0.31
csv -0.20
csv $ -0.06
csv _ , 0.05
ctrl -0.28
ctrl + -0.11
cure 0.10
curl 0.32
curl ? 0.49
current 0.17
current $ 0.20
current , 0.11
current . 0.33
current _ , -0.06
current _ . 0.20
current _ boundary -0.09
current build -0.13
current demo -0.06
current pilot -0.31
current soc 0.25
currently -0.37
currently operates -0.07
custodian 0.22
custodians 0.06
custody $ -0.09
custody , 0.32
custody . 0.15
custody : -0.27
custody _ : 0.12
custody _ every 0.05
custody _ file 0.08
custody _ log -0.07
custody _ of -0.08
custody and -0.21
custody for 0.43
custody is -0.29
custody of -0.53
custody sheet 0.06
custom -0.10
customer 0.32
customer $ 0.28
customer 's -0.16
customer , 0.48
customer _ , 0.12
customer _ . 0.07
customer _ ? -0.07
customer _ an 0.07
customer _ and -0.22
customer _ another 0.10
customer _ audit 0.06
customer _ be -0.11
customer _ before 0.11
customer _ can -0.06
customer _ customer 0.08
customer _ data 0.06
customer _ database 0.06
customer _ directory 0.13
customer _ file -0.07
customer _ from -0.14
customer _ have -0.18
customer _ idp 0.07
customer _ into 0.08
customer _ it 0.05
customer _ its -0.05
customer _ keep 0.14
customer _ live -0.13
customer _ not -0.15
customer _ of 0.07
customer _ off 0.06
customer _ on -0.18
customer _ or 0.09
customer _ our 0.17
customer _ plant -0.10
customer _ reach -0.12
customer _ record 0.13
customer _ release 0.10
customer _ right -0.06
customer _ row 0.16
customer _ schema 0.12
customer _ se -0.05
customer _ see 0.05
customer _ since -0.10
customer _ system -0.10
customer _ them 0.05
customer _ us 0.05
customer _ we -0.09
customer _ with -0.12
customer _ without 0.12
customer _ workspace 0.08
customer a -0.31
customer and -0.05
customer asks 0.24
customer can -0.05
customer could 0.47
customer data 0.17
customer facing -0.05
customer from -0.13
customer gets 0.10
customer hangs -0.17
customer has 0.76
customer in 0.32
customer is 0.26
customer joins -0.07
customer may -0.16
customer of -0.28
customer records 0.07
customer sits 0.17
customer to -0.28
customer will -0.14
customer workspaces 0.17
customers 0.82
customers $ 0.19
customers , 0.16
customers . 0.35
customers : -0.28
customers are -0.33
customers ask -0.12
customers can 0.06
customers have 0.05
customers hold -0.15
customers in -0.32
customers is -0.25
customers keep 0.07
customers kept -0.16
customers may 0.11
customers on 0.22
customers see 0.72
customers share 0.10
customers since 0.09
customers ” -0.15
customs 0.24
cut 0.45
cut , 0.17
cut _ the 0.17
cut from -0.21
cut out -0.12
cut over -0.19
cutover -0.15
cuts 0.25
cuts leave 0.13
cyber 0.20
cyber _ plu 0.09
cyber essentials 0.23
cycle 0.12
daily 0.80
daily , 0.28
daily . 0.07
daily _ . 0.08
daily use 0.14
dana -0.08
dangling 0.15
danish -0.51
dark -0.59
dark mode -0.38
dark theme -0.21
dash -0.41
dashboard -0.40
dashboard , -0.37
dashboard . -0.12
dashboard _ . 0.10
dashboard is -0.09
dashboards -0.16
dashed -0.36
data -0.19
data $ -0.43
data , -0.35
data . 0.32
data : -0.45
data ; 0.22
data ? 0.15
data _ 's -0.18
data _ , 0.31
data _ : 0.09
data _ ; -0.08
data _ ? 0.08
data _ and -0.06
data _ at 0.06
data _ be -0.13
data _ burn 0.05
data _ can -0.09
data _ certifie -0.19
data _ down 0.07
data _ for -0.06
data _ from 0.08
data _ hold 0.06
data _ home 0.08
data _ in -0.07
data _ it -0.15
data _ other 0.10
data _ that 0.09
data _ the 0.08
data _ up -0.06
data _ we -0.09
data _ you -0.09
data _ your 0.14
data can -0.16
data centre 0.07
data centres -0.18
data classification -0.20
data encrypted -0.15
data goes -0.24
data has 0.16
data in -0.25
data integrity 0.06
data is 0.12
data kept 0.31
data lives 0.26
data loss -0.07
data model -0.16
data of 0.06
data on -0.12
data only -0.19
data ownership -0.70
data protection 0.32
data room 0.54
data set -0.06
data sheet -0.26
data that 0.42
data used -0.16
data with 0.16
data | 0.48
data ” -0.08
database 0.61
database , -0.23
database . 0.18
database _ 's -0.07
database _ , 0.10
database _ . 0.28
database _ be -0.08
database _ each 0.05
database _ from -0.09
database _ it -0.08
database _ no 0.05
database _ which -0.06
database administrator -0.23
database administrators 0.06
database as -0.07
database back 0.11
database enforces 0.63
database has -0.36
database is 0.16
database itself 0.29
database level -0.05
database refuses 0.08
database role 0.17
database schema 0.05
database that 0.07
database with 0.13
databases 0.38
date -0.45
date $ -0.28
date , 0.24
date ; 0.29
date _ be -0.06
date _ in -0.07
date _ meane 0.09
date _ of 0.07
date _ time -0.07
date _ to -0.13
date has -0.35
date in -0.06
date on -0.15
dated 0.26
dated , -0.18
dated . 0.10
dated and 0.20
dates -0.33
dates , 0.14
dates . -0.09
dates and -0.10
dates are -0.18
day -0.31
day $ -0.47
day 's -0.20
day , -0.27
day . -0.14
day ; 0.37
day _ 's -0.06
day _ , -0.08
day _ . 0.19
day _ at -0.07
day _ be -0.09
day _ one -0.07
day _ our -0.05
day _ the 0.09
day _ will -0.05
day a -0.19
day after -0.18
day each -0.14
day earlier -0.14
day it 0.46
day of 0.20
day on -0.16
day one 0.89
day that -0.06
day the 0.07
day they 0.08
day you 0.10
day ” -0.14
days 0.68
days . -0.54
days after -0.18
days are 0.54
days of 0.12
days up -0.18
days when 0.61
db 0.31
dba 0.34
dd -0.06
de 0.14
dead 0.30
dead end -0.23
deal of 0.24
deal room -0.11
dear -0.09
decades 0.15
december -0.24
decide -0.37
decide $ -0.15
decide , -0.10
decide . 0.54
decide _ , 0.25
decide _ . -0.11
decide _ a 0.07
decide _ ai 0.07
decide _ and 0.16
decide _ close 0.09
decide _ have -0.07
decide _ it -0.22
decide _ on 0.06
decide _ the -0.06
decide _ you 0.07
decide on -0.20
decide what 0.12
decide whether -0.12
decide ” -0.13
decided 0.13
decided . -0.23
decided by 0.48
decides 0.30
decides $ -0.47
decides , 0.73
decides . 0.51
decides ; -0.17
decides and 0.12
decides on 0.06
decides that -0.35
decides whether 0.27
decides which -0.26
decides ” -0.05
deciding -0.24
deciding is -0.21
decision , -0.10
decision ; 0.27
decision _ . -0.07
decision _ : 0.17
decision _ and 0.08
decision _ be 0.12
decision _ person -0.15
decision _ take 0.11
decision _ the -0.19
decision _ to -0.13
decision _ with -0.13
decision is 0.17
decision on -0.06
decision point 0.21
decision to -0.06
decisions 0.67
decisions , -0.12
decisions are -0.11
decisions on 0.10
decisions taken 0.09
deck -0.65
deck , -0.22
deck _ . -0.09
decks -0.13
declaration 0.16
declarations -0.13
declare -0.08
declared -0.13
decline -0.14
declined -0.41
declined . -0.31
decoration 0.09
decoration . -0.12
decorative -0.06
dedicated 0.57
deep -0.14
default 0.48
default $ 0.11
default , -0.05
default . -0.19
default _ the -0.15
default deny 0.24
default is -0.20
defect -0.17
defect . -0.14
defence -0.43
deferred -0.23
definition 0.07
delegated 0.67
delete 0.70
delete , 0.30
delete . -0.06
delete _ , 0.16
delete _ . -0.08
delete _ ; 0.13
delete _ a 0.18
delete _ and 0.10
delete _ be 0.08
delete _ end 0.08
delete _ for 0.13
delete _ its 0.09
delete _ period 0.09
delete _ retention 0.10
delete a -0.09
delete an 0.20
delete events 0.18
delete it 0.09
deleted . -0.07
deleted ? 0.18
deleted before 0.35
deleted by -0.15
deleted the -0.28
deletes 0.50
deleting 0.26
deleting a 0.27
deletion 0.10
deletion . 0.10
deletion _ , -0.08
deletion _ custody -0.06
deletion _ key -0.06
deletion handling -0.08
deletion of 0.19
deletion rules -0.24
deletion test 0.16
deletions 0.15
deletions ? 0.13
delivered -0.34
delivered . 0.13
delivery -0.50
demand 0.16
demand _ , -0.15
demanded 0.20
demands -0.38
demo -1.91
demo $ -0.12
demo 's 0.29
demo ) -0.05
demo , 0.64
demo . -0.36
demo : -0.10
demo ; -0.08
demo ? -0.08
demo _ 's -0.07
demo _ , -0.10
demo _ . -0.31
demo _ : 0.13
demo _ ; 0.28
demo _ a 0.21
demo _ and -0.13
demo _ can -0.10
demo _ it -0.05
demo _ not -0.10
demo _ on -0.06
demo _ prototype 0.08
demo _ quality 0.06
demo _ the 0.21
demo _ to -0.06
demo _ who -0.07
demo _ with -0.08
demo _ you -0.07
demo _ your -0.07
demo and -0.08
demo are -0.20
demo as -0.05
demo data -0.09
demo has -0.36
demo local -0.15
demo lose -0.05
demo only -0.07
demo records -0.06
demo runs -0.19
demo server -0.39
demo user -0.36
demo ” 0.17
demonstrate _ . -0.08
demonstrated -0.38
demonstrated with -0.17
demonstration -0.21
denied -0.09
denied by 0.20
deny _ be -0.05
deny _ on 0.07
deny _ the -0.11
deny by -0.07
department -0.13
department . -0.13
department _ . -0.06
departments -0.10
departure from -0.07
depend 0.25
depend on 0.25
depends -0.18
depends on -0.14
deployed 0.93
deployed , 0.15
deployment -0.06
deputy -0.13
derived -0.17
derived from -0.16
describe -0.72
describe _ , -0.11
describe _ as -0.20
describe _ the -0.13
describe the -0.25
described -0.77
describes -0.31
describes a -0.16
describes its -0.06
describes the -0.17
description -0.56
description , -0.05
description . -0.10
description _ . -0.05
description _ the -0.08
description of -0.25
deserve -0.63
design -0.93
design , 0.46
design ; -0.17
design _ . -0.07
design _ the -0.07
design has -0.11
design note -0.19
design of -0.07
design on -0.12
design review -0.11
designed 0.25
designed , -0.23
designed to 0.54
designer -0.95
designer , -0.11
designer . -0.23
desk 0.33
desk , -0.15
desk . 0.14
desk _ . -0.06
desk has 0.18
desk is -0.07
destroyed 0.54
destruction 0.42
detected 0.20
detection -0.18
detection . -0.12
determined 0.44
determined by 0.26
dev -0.34
dev 007 -0.07
developer _ . -0.10
developer tools -0.12
developers -0.14
development 0.39
deviation 0.89
deviation , 0.18
deviation . -0.08
deviation : -0.13
deviation ; -0.13
deviation ? -0.49
deviation _ 's 0.06
deviation _ , -0.27
deviation _ ? 0.21
deviation _ @us 0.06
deviation _ a -0.07
deviation _ ai 0.13
deviation _ as 0.10
deviation _ be 0.14
deviation _ by -0.13
deviation _ capa 0.09
deviation _ durable 0.19
deviation _ for 0.07
deviation _ from 0.05
deviation _ have -0.06
deviation _ in 0.08
deviation _ its 0.27
deviation _ link 0.12
deviation _ linke 0.09
deviation _ not -0.14
deviation _ sop 0.16
deviation _ the 0.07
deviation _ themselve 0.20
deviation _ your -0.07
deviation _ | 0.06
deviation and 0.12
deviation as -0.20
deviation can 0.17
deviation in -0.07
deviation is 0.47
deviation it 0.34
deviation that 0.57
deviation titles -0.19
deviation to 0.29
deviation without -0.11
deviation | 0.21
deviation → 0.28
deviation ↔ 0.12
deviations 0.80
deviations , 0.20
deviations . 0.39
deviations ? -0.18
deviations and -0.40
deviations are -0.08
deviations by 0.07
deviations close 0.78
deviations in 0.05
deviations on -0.26
deviations | 0.07
device -0.31
device , 0.14
device _ . 0.08
device maker -0.18
device makers 0.11
devices -0.15
devices . -0.12
diagram -0.08
diagram _ the -0.10
diagram with 0.17
diagrams -0.14
diagrams are -0.09
dialog -1.05
dialog : 0.13
dialog is -0.13
dialogue -0.09
diary 0.91
did 0.95
did , 0.27
did . -0.34
did in 0.06
did not 0.33
did our 0.15
did the 0.32
did what 0.07
did you -0.29
die 0.22
died 0.14
dies 0.20
differ -0.06
difference -0.21
different -0.23
different _ , 0.05
digest -0.38
digest , -0.10
digest : -0.08
digest _ the -0.12
digest and 0.13
digest of -0.14
digests -0.29
digital 1.10
digital _ the 0.05
digital signature 0.07
digitally 0.23
digits -0.14
digits and -0.13
direct 0.26
direct api 0.10
direct object 0.06
direction 0.15
directly -0.14
directly ? -0.15
director 0.27
director , 0.06
directors 0.07
directory 0.89
directory , 0.21
directory . 0.33
directory and 0.14
directory before 0.16
disabled -0.62
disables 0.12
disagree 0.20
disagree . -0.14
disappear 0.18
disaster 0.09
disaster _ , 0.07
disaster recovery 0.09
discards -0.15
discipline -0.10
disclaimer 0.17
disclosure -0.51
disclosure $ -0.39
disclosure . -0.10
discuss -0.10
discussed -0.32
discussion -0.39
discussion . -0.13
disk 1.06
disk , -0.35
disk . 0.15
disk _ , 0.07
disk _ . 0.19
disk _ the 0.05
disk in 0.12
disks 0.64
disks . 0.27
disown 0.22
display -0.24
displayed -0.45
displays -0.51
disposal 0.41
dispose -0.17
disposes of 0.11
disposition 0.35
disposition _ . 0.08
disposition of 0.25
dispositioned 0.44
dispositioned in 0.26
dispositions 0.30
disregard -0.08
dist -0.26
distinct -0.07
distributed 0.13
distribution 0.13
distribution list 0.21
dnv -0.49
do 0.27
do $ -0.24
do . -0.09
do _ , -0.32
do _ . -0.08
do _ 2 0.16
do _ : -0.09
do _ ? 0.20
do _ @us -0.17
do _ a 0.25
do _ ai -0.11
do _ all -0.06
do _ an -0.12
do _ and 0.23
do _ any 0.05
do _ anythe -0.14
do _ at 0.09
do _ audit -0.07
do _ be 0.15
do _ bother 0.13
do _ call -0.06
do _ check -0.11
do _ claim -0.06
do _ control -0.10
do _ copie -0.06
do _ copy -0.08
do _ customer -0.13
do _ do -0.05
do _ doe 0.10
do _ durable -0.05
do _ file 0.16
do _ for 0.23
do _ get -0.07
do _ go 0.12
do _ have -0.11
do _ hold -0.16
do _ in -0.11
do _ isolate -0.08
do _ it -0.11
do _ its -0.09
do _ keep 0.22
do _ let -0.12
do _ live -0.09
do _ log 0.19
do _ lose 0.09
do _ meet 0.06
do _ mistake 0.15
do _ module -0.07
do _ nee 0.06
do _ not 0.18
do _ of -0.10
do _ offer -0.50
do _ on -0.35
do _ our 0.34
do _ production -0.11
do _ put -0.06
do _ real -0.07
do _ restore 0.11
do _ side -0.13
do _ signature 0.10
do _ soc 0.15
do _ stop 0.06
do _ survive -0.09
do _ that 0.10
do _ the -0.34
do _ they 0.07
do _ thi 0.18
do _ think 0.18
do _ through -0.16
do _ type -0.05
do _ us 0.10
do _ use -0.08
do _ user -0.06
do _ when -0.08
do _ work 0.07
do _ your -0.26
do _ “ 0.19
do anything 0.10
do at -0.20
do before 0.08
do customers -0.13
do have 0.29
do i -0.09
do in -0.22
do is -0.15
do it 0.12
do links -0.48
do list -0.17
do my -0.23
do not 0.42
do our 0.44
do so -0.14
do the -0.57
do we 0.47
do what -0.15
do with -0.16
do you -0.58
doc 0.24
doc control 0.22
docs -0.58
docs , -0.38
doctor 0.49
doctored 0.56
document 0.39
document $ -0.20
document 's 0.35
document . 0.33
document : -0.40
document _ . 0.13
document _ ; -0.05
document _ ? -0.06
document _ @us -0.14
document _ a 0.07
document _ an 0.07
document _ approve 0.09
document _ at 0.12
document _ be -0.07
document _ by 0.06
document _ control 0.06
document _ draft 0.06
document _ effective -0.11
document _ follow 0.10
document _ for -0.15
document _ have -0.19
document _ in -0.25
document _ not 0.15
document _ of 0.05
document _ reference 0.11
document _ release -0.11
document _ that 0.08
document _ the -0.07
document _ “ 0.09
document and 0.38
document are -0.08
document becomes 0.09
document can 0.19
document changes 0.32
document control 0.30
document controller -0.24
document gets -0.18
document has -0.15
document in 0.34
document is 0.20
document of 0.14
document office -0.50
document release 0.16
document revision 0.19
document system -0.16
document that 0.06
document to -0.12
documentation -0.61
documentation . -0.21
documented -0.27
documented . -0.27
documented evidence -0.08
documents 0.11
documents , 0.07
documents . 0.21
documents are 0.28
documents be -0.19
documents can -0.54
documents go 0.07
documents has 0.35
documents it 0.07
documents that -0.26
docusign -1.39
docusign 's -0.31
doe -0.37
doe _ 's 0.07
doe _ , 0.12
doe _ . 0.15
doe _ 2 -0.09
doe _ ; 0.06
doe _ ? -0.20
doe _ @us -0.15
doe _ a -0.20
doe _ ai -0.09
doe _ any 0.06
doe _ approval 0.05
doe _ approve 0.10
doe _ as -0.08
doe _ at -0.11
doe _ be 0.17
doe _ can 0.10
doe _ capa -0.12
doe _ check -0.22
doe _ comply -0.07
doe _ count 0.08
doe _ cover 0.10
doe _ decide -0.10
doe _ draft 0.05
doe _ for -0.05
doe _ have -0.15
doe _ hold -0.12
doe _ in -0.21
doe _ it 0.08
doe _ its -0.08
doe _ just 0.17
doe _ keep -0.06
doe _ leave 0.06
doe _ make -0.12
doe _ on 0.08
doe _ production -0.05
doe _ provide -0.18
doe _ release 0.07
doe _ report 0.06
doe _ sign -0.08
doe _ soc -0.12
doe _ stand -0.11
doe _ stop 0.07
doe _ take 0.08
doe _ the -0.09
doe _ to 0.09
doe _ when 0.05
doe _ who -0.10
doe _ with -0.09
doe _ work -0.12
doe _ your -0.05
does 0.33
does , 0.14
does . 0.23
does ; 0.26
does a 0.24
does an 0.37
does anything 0.34
does it -0.21
does not -0.69
does nothing -0.29
does on 0.11
does that -0.07
does the -0.49
does what -0.13
does without -0.19
does your -0.43
dog -0.20
done 1.25
done $ 1.56
done . 0.61
done : -0.19
done and -0.12
done by -0.57
done in 0.19
done so -0.34
done with -0.05
done ” 0.05
door 0.54
door . -0.15
door _ . -0.15
door _ and -0.07
door _ be 0.17
door _ the 0.13
door _ “ 0.07
door is -0.48
door of -0.12
door opens -0.20
doorman 0.48
doors 0.26
dora 0.24
dora aligned 0.24
dossier 0.57
dossier . 0.40
dossier _ the 0.13
dossier is -0.56
dossier to 0.16
dossiers 0.35
dot 0.06
dot : 0.12
dots -0.06
dotted -0.42
dotted line 0.30
double 0.20
doubt 0.27
doubt . 0.16
down 0.46
down , -0.20
down . -0.18
down ; 0.10
down ? 0.51
down _ , -0.09
down a -0.09
down and 0.07
down in 0.36
down the -0.17
down to 0.47
down with -0.11
down ” -0.22
download _ . 0.06
downloaded -0.18
downloads 0.22
downstream 0.56
dpa 0.12
dpa process -0.08
dr -0.30
dr . -0.50
dr exercise -0.09
dr test -0.09
draft -0.90
draft " -0.25
draft , 0.09
draft . -0.09
draft : 0.08
draft ; -0.07
draft _ " -0.06
draft _ , -0.21
draft _ ; 0.06
draft _ be 0.18
draft _ dutie 0.06
draft _ have -0.12
draft _ in -0.08
draft _ it 0.08
draft _ not -0.08
draft _ separate 0.06
draft _ stay 0.06
draft _ “ -0.06
draft a -0.16
draft and 0.55
draft by -0.12
draft for -0.15
draft is 0.13
draft press -0.09
draft said 0.06
draft to 0.57
draft watermark 0.10
draft ” 0.13
drafted -1.38
drafted , -0.93
drafting -0.47
drafting aid 0.11
drafting is 0.08
drafts -1.07
drafts , -0.90
drafts . 0.10
drafts ; 0.15
drafts are -0.12
drafts changes -0.26
drafts for 0.09
drafts only -0.16
drafts text -0.08
drafts the -0.17
drag -0.19
drag a -0.15
drata -0.05
draw 0.08
draw _ , -0.12
draw _ . -0.16
draw _ a -0.08
draw _ be 0.07
draw _ that -0.08
draw _ the -0.05
draw on 0.19
drawer -0.12
drawer . -0.19
drawing , -0.20
drawing . -0.21
drawing board -0.08
drawing of 0.10
drawings -0.41
drawn -0.51
drawn from 0.11
drawn in -0.52
drawn on -0.08
draws -0.30
dream -0.22
drew -0.21
drill -0.08
drill , -0.25
drill . -0.17
drill : 0.31
drill _ , -0.08
drill _ . 0.08
drill _ the -0.09
drill is -0.15
drill passed 0.13
drills . 0.10
drive -0.13
drop 0.13
drop _ , 0.06
drop _ a 0.05
drop _ be -0.09
drop _ the -0.09
drop a 0.10
drop down -0.19
drop the 0.19
dropdown -0.27
dropped -0.07
dropped . 0.27
drops 0.25
dry -0.32
dry . -0.24
dss 0.51
dss 4.0 0.13
dss compliant 0.46
dss level -0.10
dual 0.06
dual control 0.06
dublin 0.41
due -0.49
due _ , 0.08
due _ . -0.12
due date -0.17
due in -0.25
due to -0.06
dummy 0.08
dummy data 0.07
dumps -0.26
duo 0.32
durability -0.24
durability is -0.29
durability of -0.10
durable , 0.06
durable . 0.34
durable _ , -0.10
durable _ . 0.36
durable _ and -0.12
durable _ available 0.10
durable _ be 0.19
durable _ between -0.05
durable _ blocke -0.08
durable _ do 0.06
durable _ enable 0.06
durable _ have 0.12
durable _ link 0.05
durable _ live 0.14
durable _ meet 0.08
durable _ migration -0.10
durable _ mis -0.05
durable _ module -0.06
durable _ not -0.35
durable _ of 0.06
durable _ teste -0.07
durable _ the -0.06
durable _ to -0.11
durable _ verifie 0.06
durable and -0.12
durable cross 0.09
durable in -0.11
durable link -0.26
durable links 0.10
durable persistence 0.41
durable records 0.18
durable storage 0.06
durable store -0.15
durable ” -0.10
durably 0.61
durably _ . 0.20
durably _ be 0.08
durably _ not -0.10
durably linked 0.21
durably stored 0.18
dure _ , -0.12
dure _ pilot -0.06
during the 0.37
dusseldorf -0.48
dutie _ . 0.06
dutie _ separate 0.06
duties 0.07
duties stay 0.24
duty 0.13
e 0.28
e ) -0.08
e 1 -0.23
e _ " 0.06
e _ , -0.08
e _ a 0.05
e _ and -0.21
e _ be 0.15
e _ control -0.10
e _ copy -0.10
e _ final -0.07
e _ from 0.10
e _ gate 0.06
e _ have 0.08
e _ legally -0.06
e _ on 0.08
e _ the -0.10
e _ | 0.09
e approval -0.21
e mails -0.20
e sign 0.24
e signature -0.42
e signatures 0.92
e signed 0.16
e signing 0.33
each 0.98
each , -0.06
each . -0.13
each _ , -0.19
each _ ; -0.05
each _ @us 0.09
each _ a -0.06
each _ an -0.06
each _ as 0.06
each _ ask 0.15
each _ be 0.13
each _ before -0.06
each _ carrie -0.10
each _ come 0.17
each _ copy 0.09
each _ data -0.05
each _ digest -0.09
each _ documente -0.08
each _ each -0.19
each _ every 0.06
each _ first 0.09
each _ for 0.18
each _ it -0.19
each _ its 0.21
each _ name 0.07
each _ need -0.12
each _ number 0.12
each _ of -0.15
each _ one -0.07
each _ our 0.13
each _ owner -0.07
each _ permission 0.13
each _ restore 0.06
each _ route -0.07
each _ run 0.06
each _ seal 0.12
each _ sign -0.08
each _ so -0.07
each _ that -0.06
each _ them 0.07
each _ to -0.15
each _ two -0.06
each _ who -0.07
each _ will -0.08
each _ with 0.06
each _ would -0.10
each _ write -0.07
each _ you 0.06
each actor 0.19
each ai -0.17
each and 0.28
each answer 0.10
each approver -0.16
each attachment -0.31
each batch -0.06
each call 0.48
each capa -0.22
each change 0.21
each controlled 0.15
each copy -0.23
each customer 0.05
each deviation 0.07
each download 0.05
each entry -0.31
each event -0.14
each file 0.06
each handler 0.08
each is 0.27
each line -0.23
each login 0.18
each manufacturer 0.15
each module 0.18
each month 0.11
each morning 0.06
each mutation 0.56
each of 0.50
each official 0.07
each other -0.55
each page -0.14
each person -0.17
each pilot -0.06
each printed 0.08
each quarter 0.11
each query -0.28
each read -0.19
each record -0.32
each relation 0.21
each release 0.06
each report 0.36
each request 0.42
each role -0.07
each row -0.48
each session 0.10
each sheet 0.13
each signature 0.69
each site -0.06
each supplier 0.14
each tenant 0.12
each time 0.43
each user -0.09
each with -0.71
each workspace -0.25
each year -0.09
earlier -0.51
earlier , -0.30
earlier . 0.19
earlier _ the -0.09
earlier than -0.09
earliest -0.46
earliest . -0.05
early -0.28
early . -0.11
early access -0.22
earn 0.29
earnest . -0.06
earth 0.18
easier -0.18
easier to 0.29
easter 0.08
edge -0.47
edit 0.55
edit , 0.27
edit . 0.16
edit _ , 0.10
edit _ . 0.21
edit _ audit -0.06
edit _ trail -0.11
edit the -0.86
editable 0.44
edite _ , 0.06
edite _ . 0.16
edite _ be -0.05
edite _ false 0.14
edite _ mistaken -0.06
edite _ not 0.08
edite _ the -0.09
edited 0.47
edited , 0.27
edited and -0.07
edited by 0.31
edited in -0.11
editing 0.29
edition 0.37
edition , 0.20
editor -0.48
editor . -0.11
editors -0.05
edits 0.32
edits , 0.08
effect , 0.25
effect . 0.34
effect at 0.11
effective 0.68
effective " -0.11
effective , -0.12
effective . 0.40
effective : -0.05
effective ; -0.13
effective ? -0.05
effective _ , 0.11
effective _ . 0.05
effective _ : -0.07
effective _ @us -0.18
effective _ at 0.11
effective _ be -0.10
effective _ can 0.06
effective _ electronic 0.05
effective _ in -0.09
effective _ midnight 0.13
effective _ on 0.13
effective _ opene 0.09
effective _ signature 0.05
effective _ valid 0.05
effective and 0.08
effective at 0.61
effective copy -0.14
effective date 0.23
effective dates -0.31
effective documents -0.16
effective in -0.64
effective is -0.07
effective means 0.07
effective through -0.13
effective version 0.07
effective versions 0.39
effective without 0.28
effective ” -0.11
effectiveness 0.26
effectiveness _ . 0.13
effectiveness _ be 0.09
effectiveness check 0.22
effort 0.15
effortless 0.44
eidas -0.59
eight -0.22
eighteen -0.37
eighteen months -0.42
either 0.19
either . -0.83
either _ . 0.06
either _ be 0.10
either _ the 0.10
either of 0.56
either record 0.13
either type -0.32
either way 0.15
electronic -0.08
electronic _ . 0.28
electronic _ and 0.10
electronic _ as -0.20
electronic _ be 0.08
electronic _ every 0.06
electronic _ have 0.05
electronic _ live 0.08
electronic _ meet 0.06
electronic _ not -0.29
electronic _ on 0.11
electronic _ plan -0.07
electronic _ to -0.08
electronic _ will 0.07
electronic approval -0.11
electronic signature -0.18
electronic signatures 0.36
electronic signing 0.55
electronically 0.41
electronically , 0.71
electronically . -0.34
electronically ? -0.07
electronically _ , -0.06
electronically _ . 0.08
electronically _ a 0.07
electronically _ legally 0.06
electronically _ the 0.12
electronically _ with 0.05
electronically and 0.23
electronically by 0.09
electronically in -0.20
electronically signed 0.15
electronically with -0.21
elegant 0.16
eleven -0.43
eleven _ the -0.13
eleven minutes 0.06
eleven months 0.12
eleven nines 0.07
eleven plants 0.09
eleven sites 0.06
eleven years -0.15
else 0.57
else . -0.29
else ; 0.26
else _ , -0.07
else _ . 0.13
else can 0.07
else in -0.15
else that -0.08
elsewhere . -0.46
elsewhere ; 0.33
email -0.10
email _ . -0.09
emblem 0.32
emoji -0.24
employee 0.69
employees -0.48
employer 0.55
employer 's 0.21
empties 0.09
empty -0.96
empty , -0.14
empty . -0.38
empty _ , -0.11
empty _ . -0.13
empty _ the -0.09
empty folder -0.06
empty shelf 0.05
enable -0.13
enable production -0.11
enabled 2.35
enabled $ 2.40
enabled . -0.24
enabled for 0.05
enabled ” 0.13
encrypt 0.06
encrypte _ , 0.15
encrypte _ . -0.07
encrypte _ ? -0.08
encrypte _ access 0.08
encrypte _ and 0.07
encrypte _ be -0.16
encrypte _ control 0.06
encrypte _ for 0.07
encrypte _ kms 0.06
encrypte _ not -0.06
encrypte _ rest 0.05
encrypte _ storage -0.06
encrypte _ that 0.07
encrypte _ with 0.12
encrypte _ your 0.08
encrypted 0.67
encrypted , 0.28
encrypted . -0.07
encrypted and 0.31
encrypted archive 0.13
encrypted at 0.21
encrypted bucket -0.08
encrypted in 0.07
encrypted or -0.23
encrypted under -0.27
encrypted vault 0.15
encrypted with 0.42
encryption 0.08
encryption , 0.11
encryption _ rest -0.12
encryption _ retention 0.05
encryption and 0.20
encryption at -0.45
encryption in -0.06
encryption key 0.49
encryption keys -0.14
end 0.47
end $ 0.12
end , -0.08
end _ , 0.06
end _ a -0.18
end _ an 0.12
end _ and -0.09
end _ be -0.06
end _ end 0.10
end _ for -0.06
end _ in -0.06
end _ it -0.12
end _ not 0.05
end _ of -0.06
end _ one -0.11
end _ the -0.10
end _ traceability 0.08
end _ ” -0.14
end and -0.44
end at 0.30
end does -0.21
end is -0.45
end rejects 0.06
end to 0.72
end traceability 0.13
end up -0.12
ende _ a 0.11
ended 0.55
ended in 0.46
ended page -0.08
ending -0.36
ending . -0.09
endpoint 0.44
endpoint . 0.12
endpoint _ , -0.11
endpoint _ ? -0.09
endpoint _ a -0.11
endpoint _ check 0.06
endpoint _ have 0.06
endpoint _ permission 0.08
endpoint _ the 0.25
endpoint _ without 0.07
endpoint answers 0.32
endpoint in -0.24
endpoint is -0.16
endpoint mean -0.17
endpoint of 0.16
endpoint skips 0.33
endpoint straight -0.49
endpoint that 0.35
endpoint without 0.17
endpoints 0.44
endpoints $ 0.37
endpoints . -0.19
ends 0.24
ends , 0.42
ends . 0.09
ends at -0.27
ends in -0.20
ends up 0.21
ends with -0.13
enforce 0.09
enforce _ on -0.10
enforce _ workspace 0.12
enforce mfa -0.14
enforceable 0.76
enforced 1.56
enforced $ 0.55
enforced , -0.08
enforced . 0.68
enforced and -0.13
enforced for 0.11
enforced in 0.05
enforced on -0.42
enforced per 0.20
enforced ” 0.06
enforcement -0.25
enforcement is -0.12
enforces -0.08
enforces mfa -0.56
enforcing -0.34
engaged -0.26
engaged $ -0.12
engaged , -0.07
engagement -0.23
engagement letter -0.15
engine 1.44
engine . 0.12
engine _ and -0.06
engine _ in 0.07
engine _ of 0.10
engine is -0.50
engine on 0.10
engine that 0.14
engineer -0.26
engineer _ . -0.11
engineer who -0.17
engineered 0.79
engineered for 0.29
engineered to 0.42
engineering -0.07
engineers -0.28
engineers ' -0.15
engineers can 0.10
english -0.31
english _ . -0.09
english and -0.32
enjoys -0.28
enough 0.61
enough . -0.19
enough ? -0.06
enough _ . 0.13
enough for 0.46
enough to 0.39
enter . -0.05
enter ? -0.12
enter _ ? 0.10
enter _ a 0.05
enter _ be 0.08
enter _ keep 0.07
enter a -0.27
enter in 0.05
enter is 0.09
enter live -0.13
enter real 0.17
enter the 0.07
entere _ be 0.16
entere _ the 0.09
entered , -0.14
entered . -0.15
entered in 0.08
entering 0.12
enterprise 0.59
enterprise grade 0.09
enterprise sign 0.24
enterprise trust -0.49
enterprize _ model -0.13
enters 0.46
enters the 0.13
entirely -0.16
entitled 0.50
entitled to 0.24
entity -0.06
entra 0.30
entra , 0.15
entra _ , -0.07
entra _ a 0.06
entra _ and 0.09
entra _ be -0.06
entra id 0.29
entra tenant -0.34
entrie _ , 0.09
entrie _ . 0.07
entrie _ : -0.06
entrie _ a -0.17
entrie _ and 0.13
entrie _ be 0.13
entrie _ end -0.07
entrie _ from -0.05
entrie _ it 0.05
entrie _ the -0.11
entries -0.44
entries $ -0.20
entries . -0.20
entries after -0.11
entries are -0.14
entries can -0.10
entries have -0.13
entries in 0.09
entrust 0.32
entrust to 0.32
entry -0.15
entry . 0.20
entry 6 -0.07
entry : -0.08
entry ? 1.05
entry _ , 0.06
entry _ . 0.10
entry _ : -0.09
entry _ a -0.10
entry _ and 0.09
entry _ be -0.11
entry _ have -0.07
entry _ ledger -0.06
entry _ of -0.06
entry _ one -0.10
entry _ publishe -0.06
entry _ the -0.09
entry _ to -0.08
entry and -0.21
entry before -0.09
entry carries -0.07
entry does -0.10
entry has -0.22
entry in 0.17
entry is 0.18
entry names -0.07
entry on 0.08
entry that -0.23
entry was -0.07
entry with -0.21
environment $ -0.30
environment , -0.40
environment . 0.08
environment ? -0.06
environment _ , 0.06
environment _ be -0.11
environment _ not -0.06
environment _ the 0.07
environment is 0.12
environment that -0.07
environment validation -0.22
environment | 0.60
equal 0.09
equivalent 0.24
equivalent of 0.07
erase 0.76
erased 0.09
eraser 0.40
erp -0.47
error -0.17
error . -0.21
error in -0.08
escalation 0.09
escalation process -0.12
escape 0.21
escapes 0.39
escapes the 0.39
essentials 0.23
essentials plus 0.37
established . -0.07
estimate -0.44
ethical 0.30
ethical hackers 0.15
eu 0.29
eu ai -0.07
eu annex 0.14
euros -0.22
evaluated 0.06
evaluates -0.08
evaluation -0.25
even 1.04
even _ , -0.19
even _ . -0.11
even _ a 0.06
even _ be 0.08
even _ can 0.08
even _ correction 0.08
even _ database 0.05
even _ its 0.08
even _ leav 0.08
even _ our -0.08
even _ own 0.06
even _ smallest 0.08
even _ the -0.16
even an 0.60
even as -0.17
even by 0.42
even for 0.30
even if 0.43
even in -0.49
even our 0.42
even the 0.14
even when 0.33
even with -0.06
evening -0.11
evening . 0.09
event 0.59
event . -0.20
event _ , -0.08
event _ : -0.06
event _ ; 0.07
event _ and 0.12
event _ be 0.14
event _ have 0.10
event _ in -0.13
event _ not 0.18
event _ the 0.14
event _ to 0.05
event behind -0.11
event has 0.07
event history 0.05
event is 0.19
event log 0.53
event model -0.15
event persistence -0.33
event storage -0.40
event store 0.14
event stream 0.29
event that 0.10
events 0.55
events , 0.27
events are -0.44
events in 0.17
events is 0.30
eventually -0.15
ever 0.89
ever $ 0.13
ever . 0.67
ever _ , -0.15
ever _ . -0.06
ever _ @us -0.11
ever _ and 0.10
ever _ be 0.16
ever _ certifie 0.05
ever _ it -0.19
ever _ its 0.08
ever _ on 0.11
ever be -0.19
ever been -0.29
ever come -0.14
ever find 0.20
ever grows 0.14
ever leaves 0.26
ever left -0.26
ever since 0.15
ever ” -0.07
every 1.45
every @us -0.07
every _ . 0.09
every _ 11 -0.06
every _ 13485 0.06
every _ 2 -0.05
every _ : -0.31
every _ ; -0.12
every _ @us 0.08
every _ all -0.10
every _ an 0.11
every _ and 0.06
every _ ask 0.14
every _ authorize -0.16
every _ be 0.11
every _ call 0.09
every _ can -0.14
every _ capa 0.06
every _ carrie -0.09
every _ customer 0.06
every _ day -0.13
every _ every 0.12
every _ file 0.05
every _ gate -0.07
every _ hashe -0.05
every _ have -0.43
every _ in -0.08
every _ include -0.07
every _ its 0.06
every _ leav -0.06
every _ log -0.14
every _ may 0.09
every _ meet -0.05
every _ must -0.07
every _ name 0.06
every _ need -0.05
every _ no 0.06
every _ not -0.07
every _ on -0.14
every _ permanent -0.09
every _ printe 0.08
every _ route -0.23
every _ server -0.16
every _ site -0.08
every _ the -0.38
every _ them 0.07
every _ through 0.07
every _ to 0.13
every _ type -0.16
every _ under 0.07
every _ we -0.25
every _ write 0.08
every _ you -0.14
every _ ” -0.13
every account 0.36
every action -0.67
every ai -0.35
every answer -0.19
every api 0.11
every approval 0.19
every attachment 0.07
every bit 0.09
every call -0.33
every certificate 0.33
every change 0.61
every clause 0.10
every click -0.13
every client 0.49
every control -0.34
every customer 0.64
every day -0.10
every deviation -0.13
every door -0.21
every endpoint 0.24
every entry -0.38
every exported 0.17
every field 0.07
every file 0.10
every finding 0.15
every five 0.12
every friday -0.28
every gate -0.29
every handler 0.06
every hospital 0.38
every hour -0.08
every keystroke 0.19
every login 0.39
every module 0.55
every month 0.28
every morning -0.25
every object -0.54
every one 0.37
every other -0.70
every page -0.18
every photo 0.08
every pilot -0.17
every plan 0.74
every procedure -0.19
every production -0.81
every quality 0.07
every quarter 0.32
every query -0.24
every read 0.22
every record -0.40
every reference 0.05
every report -0.11
every request 0.13
every requirement -0.10
every response -0.38
every revision 0.08
every session 0.40
every shift 0.35
every signature 0.29
every single 0.23
every site 0.42
every six 0.12
every time 0.36
every uploaded 0.16
every user 0.18
every week 0.11
every workspace 0.14
every workstation -0.10
every write 0.19
every year -0.15
everybody -0.18
everybody , -0.48
everybody _ . 0.17
everybody else 0.16
everyone 0.55
everyone , -0.25
everyone . 0.05
everyone _ . 0.15
everyone _ it 0.07
everyone _ the 0.15
everyone can -0.14
everyone else 0.29
everyone in -0.06
everyone to 0.29
everyone who -0.11
everythe _ , 0.21
everythe _ be 0.10
everythe _ the 0.07
everythe _ type -0.06
everythe _ ” -0.06
everything , 0.55
everything . -0.43
everything else 0.19
everything in 0.19
everything is -0.52
everything on 0.08
everything that 0.35
everything you -0.15
everywhere 0.49
everywhere . 0.06
evidence -0.17
evidence $ -0.26
evidence , 0.17
evidence . -0.15
evidence : -0.06
evidence ; -0.05
evidence ? -0.18
evidence _ , 0.11
evidence _ . 0.06
evidence _ ; -0.07
evidence _ ? 0.08
evidence _ @us -0.09
evidence _ a -0.20
evidence _ an 0.13
evidence _ be 0.21
evidence _ can 0.09
evidence _ day 0.08
evidence _ encrypte 0.14
evidence _ export -0.08
evidence _ file -0.10
evidence _ for 0.08
evidence _ hold 0.08
evidence _ in 0.29
evidence _ it -0.14
evidence _ keep 0.10
evidence _ key -0.08
evidence _ live 0.13
evidence _ lock -0.08
evidence _ locke 0.15
evidence _ log -0.07
evidence _ meet 0.20
evidence _ no -0.09
evidence _ not -0.17
evidence _ nothe -0.08
evidence _ of -0.06
evidence _ on 0.10
evidence _ only -0.06
evidence _ open -0.05
evidence _ rest 0.07
evidence _ sit 0.07
evidence _ soc 0.08
evidence _ the 0.16
evidence _ to -0.11
evidence _ under 0.10
evidence _ until 0.13
evidence _ verifie 0.09
evidence _ what -0.07
evidence _ with -0.10
evidence archive -0.09
evidence are -0.05
evidence before 0.09
evidence can 0.19
evidence custody -0.27
evidence encrypted -0.12
evidence entries -0.09
evidence file 0.96
evidence files 0.43
evidence for -0.13
evidence gate 0.11
evidence goes 0.18
evidence has -0.06
evidence in -0.15
evidence list -0.16
evidence locker 0.21
evidence module -0.42
evidence not -0.09
evidence of -0.08
evidence references -0.67
evidence remains -0.14
evidence repository 0.07
evidence retention 0.07
evidence sits 0.18
evidence speaks -0.20
evidence storage -0.28
evidence store 0.26
evidence that 0.09
evidence to -0.10
evidence under 0.15
evidence unless -0.07
evidence upload -0.39
evidence vault 0.28
evidence wanted -0.21
evidence | -0.30
evidence ” -0.09
evident 0.10
evident . 0.18
evident ? -0.09
evident _ , 0.13
evident _ . -0.16
evident _ be -0.06
evident _ ” 0.06
evident audit 0.34
evident history 0.20
evident is -0.07
evident log 0.31
evident trail 0.19
evident ” -0.18
ex 0.29
exact 0.60
exactly 0.18
exactly _ , 0.16
exactly _ . 0.09
exactly _ the -0.10
exactly as 0.26
exactly the -0.17
exactly what -0.27
exam 0.54
exam _ . 0.14
exam _ behind 0.14
exam _ us 0.14
exam is 0.56
examination 0.37
examination , -0.21
examination . 0.07
examination _ . 0.06
examination _ be -0.05
examination has -0.18
examination in -0.12
examination is 0.55
examine -0.18
examine _ . -0.07
examine _ accountant 0.06
examine _ independent 0.06
examined 0.98
examined . 0.29
examined by 0.22
examined our 0.18
example -0.70
example _ . -0.06
example and -0.30
example of -0.08
examples -0.56
exceed 0.22
exceeds 0.31
excel -0.41
excellent -0.27
except -0.28
except for 0.17
exception -0.25
exception , 0.17
exception _ . -0.06
exception _ : -0.20
exception _ be -0.10
exception _ in -0.06
exception _ the 0.14
exception _ type 0.11
exception that -0.21
exceptions 0.65
exceptions $ 0.25
exceptions , -0.16
exceptions . 0.41
exceptions in 0.24
exceptions noted 0.13
exceptions were -0.10
exchange -0.17
executed -0.41
executed and -0.26
executed in -0.22
exercise 0.17
exercise finished 0.54
exercised 0.38
exercize _ . 0.10
exercize _ on 0.15
exercize _ time 0.14
exhibit -0.09
exist -0.65
exist , -0.20
exist . -0.45
exist _ , 0.13
exist _ . -0.35
exist _ a -0.06
exist _ and 0.11
exist _ be 0.06
exist on 0.21
existed -0.54
existed . -0.10
exists -0.97
exists , -0.12
exists in -0.12
exists on 0.25
exists today -0.93
exit -0.13
exp 0.25
expect -0.76
expect _ . -0.08
expect _ the -0.06
expect _ to -0.10
expect an -0.08
expect the -0.09
expect to -0.13
expected -0.06
expected to -0.33
expects -0.33
expects a -0.19
expense -0.21
experience 0.58
experiment -0.10
expired 0.06
expired . -0.06
expires 0.52
expiry . 0.11
explain -0.49
explained -0.56
explained $ -0.17
explaining -0.28
explains -0.31
export $ -0.21
export , 0.39
export . 0.23
export : 0.08
export _ , -0.11
export _ a -0.14
export _ as 0.07
export _ hand 0.07
export _ have -0.15
export _ its 0.05
export _ on 0.09
export _ pdf 0.07
export _ report -0.10
export _ that 0.09
export _ the 0.11
export _ to -0.10
export a -0.17
export and 0.29
export as 0.11
export has -0.12
export is 0.17
export leaves 0.08
export logging -0.29
export our -0.15
export the 0.22
export workflows -0.08
export | -0.28
exported report 0.15
exporting 0.17
exports 0.23
exports $ 0.55
exports , 0.10
exports . -0.43
exports : 0.06
exports and -0.13
exports carry -0.14
expose 0.09
extend -0.12
extended 0.10
extends 0.11
extent -0.23
external 0.78
extra 0.45
extract 0.06
extracts -0.18
eye -0.29
eyes 0.46
f -0.36
f 3 -0.12
face -0.09
face _ . -0.07
face value 0.29
facing 0.29
fact 0.95
fact . 0.32
fact _ the 0.16
factor , 0.24
factor . 0.21
factor _ , -0.14
factor _ . 0.06
factor _ for 0.06
factor _ to -0.09
factor authentication -0.07
factor is 0.57
factor login -0.10
factories 0.32
factors 0.09
factors . -0.24
factory -0.47
facts -0.10
fail 0.40
fail , 0.06
fail _ , -0.12
fail _ a 0.08
fail _ be 0.11
fail _ the 0.05
fail closed 0.41
faile _ a 0.11
faile _ the 0.11
failed 0.11
failed . -1.73
failed in 0.28
failed to 0.22
failover 0.11
failover _ , -0.07
fails 0.98
fails to 0.96
failure -0.37
failure . -0.12
failures 0.26
fair -0.47
fairs -0.10
fake -0.18
fall 0.06
fall _ of 0.06
fall _ the 0.06
falls short 0.07
false -0.07
false $ -0.20
false _ . -0.07
false _ do 0.16
false _ say 0.16
false _ that 0.16
false _ we 0.16
false to 0.50
family 0.34
family tree 0.26
faq -0.31
far -0.48
far $ -0.36
far , 0.35
far . -0.40
far : -0.10
far ; 0.17
far _ . -0.34
far _ a 0.08
far _ bee 0.08
far _ have -0.09
far _ it -0.16
far _ the 0.09
far as -0.05
far back 0.82
far from 0.28
far is -0.10
far we -0.21
fast -0.28
faster -0.06
fault 0.29
favour -0.12
fda -0.40
fda . 0.29
fda ? -0.09
fear 0.21
feature -0.31
feature . 0.07
feature list -0.28
features -0.55
feb 0.21
february 0.64
february , 0.31
february . -0.13
february and 0.20
federate -0.15
federated 0.14
federated login -0.42
federation 0.15
federation $ -0.24
federation . 0.27
federation : 0.06
federation _ . 0.11
federation _ not -0.09
federation is 0.34
fedramp 0.63
fedramp , -0.12
fedramp _ , -0.05
fedramp _ authorize 0.09
fedramp _ be 0.06
fedramp authorised -0.05
fedramp moderate 0.61
feed -0.32
feedback -0.51
feeding -0.36
feeding . -0.13
feeds -0.11
feel 0.44
feels 0.23
fence 0.14
fenced 0.32
fenced off 0.11
fences 0.28
fetch -0.36
fetch the -0.24
fetched 0.15
few 0.22
few _ . -0.06
fewer -0.55
fewer than -0.06
fictional -0.37
fictitious -0.45
fido 0.22
fido 2 0.12
field -0.20
field , 0.16
field . -0.09
field ; 0.17
field _ . -0.11
field _ be -0.07
field _ in 0.09
field _ not -0.06
field _ to 0.10
field and 0.15
field for -0.15
field has 0.16
field is -0.06
field level -0.12
fields -0.20
fields , -0.07
fields in -0.05
fields that 0.13
fieldwork -0.23
fiercest 0.17
fifteen 0.14
fifteen _ and 0.10
fifteen minutes 0.07
fifteen years 0.07
fifty -0.22
figma -0.44
figma . -0.24
figure -0.46
figure _ the 0.09
figures -0.10
figures , -0.09
figures for 0.30
figures in -0.18
fil _ . -0.06
file -0.08
file $ 0.17
file 's 0.06
file . -0.43
file : -0.25
file ; -0.18
file _ 's 0.09
file _ , -0.06
file _ . -0.18
file _ : -0.10
file _ access 0.06
file _ an -0.09
file _ another -0.12
file _ be -0.17
file _ but 0.06
file _ by -0.12
file _ checksum 0.10
file _ come -0.10
file _ control 0.08
file _ date 0.07
file _ delete -0.07
file _ every 0.06
file _ evidence 0.05
file _ for 0.18
file _ from 0.23
file _ hash 0.06
file _ have 0.14
file _ hold 0.06
file _ in -0.09
file _ its 0.10
file _ lock 0.08
file _ not 0.14
file _ publishe -0.05
file _ record -0.07
file _ storage 0.07
file _ store 0.09
file _ take 0.06
file _ the 0.10
file _ them -0.09
file _ under 0.07
file _ us 0.10
file _ vault 0.11
file _ you -0.13
file _ | 0.05
file and -0.16
file as 0.15
file at -0.06
file by 0.07
file can -0.22
file custody -0.11
file does -0.06
file for -0.18
file has -0.14
file in 1.01
file is 0.31
file it 0.05
file itself 0.07
file may 0.38
file name -0.26
file names 0.14
file of -0.32
file on 0.25
file share 0.11
file states -0.07
file storage -0.19
file store 0.31
file that -0.17
file to 0.08
file vault 0.07
file was -0.14
file without -0.13
filed -0.07
filed . 0.32
filename -0.24
files 0.14
files $ -0.42
files . 0.15
files : -0.17
files ? -0.19
files and 0.07
files are 0.37
files encrypted -0.17
files for 0.31
files go 0.27
files have -0.14
files in 0.08
files is -0.29
files of -0.08
files stay -0.12
files that -0.23
files themselves -0.12
files under 0.21
files will -0.10
files without 0.18
files | -0.12
files ” -0.23
filing cabinet -0.37
fill -0.14
fill _ . -0.05
fill in -0.24
filled -0.23
filled in -0.21
filled with -0.11
filling line 0.27
fills -0.06
film -0.12
filter -0.76
filter _ . -0.06
filter _ be -0.13
filter _ by -0.05
filter on 0.15
filtered -0.29
filtered by -0.34
filters -0.49
final 1.08
final $ 0.25
final . 0.68
final _ , 0.07
final _ . 0.10
final _ available 0.06
final _ blocke -0.06
final _ copy -0.10
final _ document 0.05
final _ have 0.09
final _ live 0.08
final _ meet 0.07
final _ not -0.26
final _ of -0.12
final _ release -0.09
final _ unavailable -0.09
final _ work 0.11
final _ | -0.06
final and 0.06
final controlled -0.27
final document 0.13
final issue 0.49
final release -0.39
final say -0.10
finalised 0.06
finally -0.12
find 0.26
find . -0.15
find _ , 0.14
find _ ; -0.10
find _ @us 0.14
find _ a -0.18
find _ and -0.05
find _ be 0.13
find _ critical 0.07
find _ guard -0.05
find _ in 0.16
find _ it -0.07
find _ not 0.07
find _ of 0.11
find _ past -0.05
find _ that 0.08
find _ the 0.11
find _ to 0.12
find _ way -0.05
find a 0.10
find an 0.15
find in -0.06
find it -0.40
find no -0.10
find our 0.61
find the 0.20
finde _ its 0.06
finde _ the 0.10
finde _ to 0.07
finding 0.82
finding , 0.19
finding . -0.13
finding _ the 0.14
finding and -0.27
finding has 0.05
finding is 0.24
finding to -0.07
findings 0.82
findings $ 0.60
findings , -0.29
findings . 0.11
findings and 0.14
findings are 0.16
finds 0.30
fine -0.36
fine grained 0.30
finger 0.29
finger . 0.17
fingerprint 0.35
fingerprint _ , 0.06
fingerprint _ the 0.05
fingerprint of -0.12
fingerprinte _ and 0.06
fingerprinte _ arrival 0.06
fingerprinted 0.55
fingerprinted and 0.14
fingerprinted on 0.23
finish -0.17
finishe _ , 0.17
finishe _ . 0.11
finishe _ it -0.05
finishe _ time 0.14
finished 0.45
finished , -0.06
finished . 0.07
finished and -0.31
finished in -0.11
finished on 0.35
finished the -0.18
fire 0.19
fire in 0.15
firefox -0.30
firm -0.13
firm , 0.11
firm . 0.05
firm _ . -0.10
firm _ and 0.05
firm _ be -0.08
firm _ control 0.08
firm _ in -0.07
firm _ issue -0.05
firm _ its 0.08
firm _ last 0.06
firm _ on 0.09
firm _ report -0.10
firm _ the -0.13
firm _ to -0.07
firm and 0.08
firm examined 0.10
firm for 0.12
firm is 0.09
firm ran 0.19
firmly 0.23
firms -0.29
first -0.52
first $ 0.23
first , -0.33
first : -0.65
first ; -0.15
first _ 's 0.10
first _ , -0.16
first _ . -0.13
first _ : -0.13
first _ batch 0.05
first _ each 0.06
first _ have 0.05
first _ in 0.15
first _ last 0.09
first _ not 0.15
first _ on 0.14
first _ record -0.10
first _ second -0.08
first _ take -0.07
first _ the -0.18
first _ then -0.05
first _ to 0.07
first attempt 0.29
first class -0.11
first click 0.32
first customer -0.12
first draft 0.20
first event -0.06
first is 0.12
first line -0.09
first live -0.07
first login 0.43
first of 0.15
first paying -0.11
first pilot 0.21
first production -0.36
first real -0.12
first regulated -0.12
first thing -0.29
first time 0.60
first tuesday -0.09
first week -0.36
fishbone -0.28
fishbone diagram -0.15
fishbone diagrams -0.11
fit 0.34
fit . 0.11
fit _ . -0.05
fit for 0.08
fit to 0.22
fits -0.14
fits . 0.13
fits on -0.37
five , -0.16
five . -0.10
five _ , 0.13
five _ . -0.09
five _ a -0.06
five _ and 0.07
five _ be 0.15
five _ criterion 0.07
five _ examine 0.06
five _ have 0.06
five days -0.17
five minutes 0.52
five modules 0.08
five trust 0.32
five whys -0.16
fix 0.37
fix ( 0.11
fixed 0.16
fixed : -0.13
fixes 0.10
fixity 0.31
fixture -0.30
fixture data -0.19
fixture file -0.13
fixtures -0.21
flag 0.08
flagged -0.11
flags -0.09
flip 0.24
flipped 0.11
floor 0.30
floor , 0.07
floor . -0.38
floor : -0.12
floor ? 0.27
floor _ . 0.06
floor _ in 0.06
floor _ it 0.10
floor and -0.11
floor is 0.25
floor once 0.11
floor tablets 0.33
floor works 0.08
flow 0.27
flow , 0.19
fluent -0.07
flyer -0.16
fmea -0.16
focus -0.09
folder -0.58
folder , 0.34
folder _ . -0.06
folder _ it -0.14
folder is -0.46
folder with -0.06
folders 0.10
follow -0.14
follow . 0.12
follow _ , 0.05
follow _ . -0.19
follow _ and 0.07
follow _ from 0.07
follow _ record -0.07
follow a -0.54
follow in -0.05
follow it 0.29
follow the 0.26
followed 0.08
followed by -0.13
following -0.18
follows -0.20
follows the 0.19
font -0.70
font . -0.08
foot -0.35
footer 0.25
footer $ 0.38
footer , -0.30
footer . -0.31
footer _ . -0.06
footer _ : 0.06
footer _ soc 0.06
footer is -0.15
footer says 0.11
footprint 0.11
footprint _ no 0.18
footprint that 0.11
footprints 0.78
for -0.10
for , -0.11
for 2027 -0.14
for 2028 -0.25
for : -0.14
for ; 0.29
for ? -0.39
for @us -0.26
for _ 's 0.19
for _ , -0.20
for _ . -0.43
for _ 2 -0.10
for _ : -0.11
for _ ; 0.36
for _ ? 0.09
for _ @us -0.07
for _ a 0.27
for _ about -0.06
for _ action 0.08
for _ after -0.07
for _ ai 0.16
for _ all -0.06
for _ an -0.11
for _ answer 0.12
for _ approval -0.10
for _ as 0.16
for _ audit -0.11
for _ auditor 0.09
for _ authority 0.06
for _ autumn -0.05
for _ availability -0.05
for _ be -0.18
for _ before -0.16
for _ between -0.07
for _ business 0.13
for _ but 0.13
for _ certificate 0.17
for _ certifie 0.09
for _ change 0.21
for _ close -0.12
for _ copie -0.07
for _ data -0.09
for _ date -0.20
for _ day 0.07
for _ decision -0.08
for _ design -0.06
for _ deviation 0.07
for _ device 0.10
for _ doe 0.12
for _ each 0.06
for _ event -0.07
for _ evidence 0.16
for _ factor 0.06
for _ firm 0.07
for _ for -0.15
for _ from -0.06
for _ full 0.10
for _ gate -0.06
for _ get 0.08
for _ gmp 0.13
for _ have -0.09
for _ hold 0.08
for _ in -0.09
for _ inspector 0.13
for _ intende 0.06
for _ it 0.21
for _ its 0.06
for _ keep 0.08
for _ life 0.09
for _ live -0.11
for _ log -0.15
for _ long 0.16
for _ mail 0.09
for _ manufacturer 0.12
for _ may 0.09
for _ minute -0.11
for _ model -0.05
for _ module 0.05
for _ moment -0.07
for _ month 0.10
for _ more -0.11
for _ no -0.06
for _ none -0.10
for _ nothe -0.19
for _ of 0.12
for _ on 0.15
for _ one 0.12
for _ operation 0.07
for _ or -0.09
for _ our 0.06
for _ out -0.06
for _ password -0.13
for _ pilot -0.12
for _ plan 0.05
for _ plant 0.07
for _ product 0.12
for _ read 0.11
for _ real -0.10
for _ reason -0.06
for _ record 0.08
for _ regulate -0.09
for _ release -0.06
for _ restore -0.09
for _ review -0.05
for _ right 0.07
for _ route 0.07
for _ rule -0.06
for _ run 0.16
for _ say -0.08
for _ second 0.07
for _ security 0.06
for _ signature -0.15
for _ so -0.08
for _ soc 0.10
for _ spring -0.10
for _ staff -0.09
for _ system -0.15
for _ table -0.09
for _ test -0.19
for _ than 0.07
for _ the 0.15
for _ them 0.16
for _ three -0.12
for _ time 0.16
for _ to -0.26
for _ two 0.08
for _ up -0.05
for _ use 0.12
for _ user -0.07
for _ week 0.22
for _ what 0.07
for _ which -0.10
for _ who -0.18
for _ will -0.15
for _ with -0.09
for _ work -0.09
for _ year 0.26
for _ you -0.14
for access -0.22
for administrators -0.07
for ai -0.20
for all 1.10
for an 0.12
for and 0.09
for another 0.22
for any -0.39
for approvals -0.11
for approvers 0.24
for as 0.59
for at 0.06
for batch 0.11
for binding -0.09
for both 0.21
for business 0.10
for by 0.22
for byte 0.26
for capa 0.34
for certificates -0.06
for certified -0.22
for change -0.49
for commercial 0.15
for customers 0.34
for decades 0.15
for display -0.11
for e 0.38
for each 0.13
for eleven -0.34
for ever 0.11
for every 0.73
for everyone 0.17
for everything -0.11
for evidence -0.32
for fifteen 0.07
for files -0.37
for first -0.06
for four 0.24
for future -0.12
for gmp 0.37
for good 0.41
for gxp 0.43
for how -0.07
for illustration -0.23
for in 0.12
for information 0.24
for inquiry -0.09
for is 0.22
for it -0.53
for its -0.80
for itself 0.25
for keeps 0.40
for later -0.39
for live -0.24
for minor 0.06
for months 0.19
for nine 0.35
for ninety 0.17
for none 0.25
for nothing -0.11
for now -1.11
for one -0.13
for opening -0.10
for operating -0.05
for originals 0.61
for our -0.27
for ours -0.19
for people 0.19
for permission 0.61
for proof -0.28
for quality -0.09
for reading -0.11
for real 0.57
for records -0.25
for regulated 0.62
for release -0.06
for routine 0.06
for safety 0.11
for saml 0.19
for security -0.11
for service 0.18
for show 0.19
for signatures -0.17
for signing 0.12
for six -0.08
for soc -0.59
for tenant -0.19
for that -0.19
for the -0.47
for their -0.29
for them -0.10
for there -0.11
for thirty -0.29
for this -0.07
for those -0.32
for three 0.31
for two -0.07
for us 0.19
for use -0.16
for version -0.22
for want -0.06
for we 0.23
for which -0.15
for whoever -0.15
for word -0.14
for years -0.13
for you 0.30
for your 0.30
for “ 0.15
forbidden -0.51
forbidden . 0.07
forbidden to -0.58
force 1.07
force $ -0.09
force . 0.49
force : -0.07
force ; 0.09
force _ , 0.08
force _ . 0.13
force _ @us -0.07
force _ a 0.16
force _ be -0.06
force _ the 0.05
force and 0.20
force at 0.14
force from -0.29
force of 0.60
force on 0.07
force ” -0.13
foreign 0.31
foreign _ deviation 0.06
foreign _ every 0.06
foreign _ hold 0.06
foreign _ to 0.06
foreign key -0.13
foreign keys 0.31
forensic 0.07
foreseen -0.11
foreseen for -0.11
forever 0.77
forge 0.23
forged request -0.15
forget 1.68
forget . 0.38
forget _ , 0.06
forget _ : 0.11
forget _ be 0.12
forget _ the 0.07
forget about 0.11
forget the 0.09
forgets 0.18
forgot 0.40
forgotten 0.14
fork -0.40
form -0.49
form , 0.21
form . -0.15
form ; -0.25
form ? -0.08
form _ and 0.05
form _ nothe -0.05
form _ the -0.11
form and -0.12
form asks -0.10
form boundaries -0.13
form has -0.08
form is 0.08
form of -0.38
form that 0.15
formal 0.26
formally 0.27
formally issued 0.19
format -0.41
format , 0.07
format _ . -0.06
formatted -0.56
former -0.09
former inspectors -0.06
former quality -0.07
formerly 0.45
forms -0.61
fort 0.06
fort knox 0.06
fortnight 0.17
forty 0.14
forty _ . -0.08
forty one 0.15
forum -0.31
forward 0.08
found 0.77
found . -0.20
found a -0.07
found and -0.09
found in -0.13
found no 0.22
found nothing 0.56
found out -0.14
found the -0.20
found to 0.18
found two -0.18
founded -0.39
founded by -0.09
founder -0.34
founder _ a -0.07
founders -0.62
founders met -0.29
fountain 0.20
fountain pen 0.31
four -0.13
four , -0.10
four . -0.48
four _ , 0.09
four _ a -0.12
four _ and -0.12
four _ be 0.05
four _ of -0.08
four _ on 0.05
four hours 0.28
four manufacturers 0.12
four of -0.21
four plants 0.08
four seconds 0.15
four sites 0.13
four years 0.25
fourteen gates -0.38
frame -0.52
frame _ . -0.10
frame _ the -0.20
frame on -0.24
framed -0.34
framed in -0.11
framework -0.36
framework _ . -0.08
framework _ hold -0.05
framework is -0.12
frameworks -0.36
frameworks or -0.09
frankfurt 0.47
frankfurt , 0.16
free 0.65
free , 0.34
freely 0.31
french -0.40
fresh 0.44
frictionless 0.08
friday -0.05
friday , 0.28
friday ; -0.15
fridays -0.22
fridays . -0.15
friendly 0.67
from 0.30
from " 0.15
from , 0.21
from . -0.28
from 1 -0.10
from ; -0.17
from @us 0.20
from _ 's -0.10
from _ , 0.17
from _ . 0.07
from _ 5 -0.06
from _ : -0.07
from _ ; -0.15
from _ ? -0.19
from _ a -0.12
from _ all -0.12
from _ and -0.12
from _ another -0.06
from _ approve -0.11
from _ audit -0.09
from _ auditor -0.13
from _ back -0.09
from _ backup 0.06
from _ be -0.41
from _ before -0.07
from _ brochure -0.05
from _ by -0.12
from _ cause 0.15
from _ change -0.08
from _ complaint -0.06
from _ copy 0.07
from _ customer -0.08
from _ data 0.10
from _ day -0.07
from _ deviation 0.13
from _ directory 0.12
from _ do 0.10
from _ document -0.06
from _ else 0.10
from _ event -0.05
from _ file -0.06
from _ first 0.10
from _ get -0.08
from _ hang -0.06
from _ have -0.08
from _ into 0.12
from _ it -0.06
from _ its -0.08
from _ last 0.07
from _ list 0.13
from _ live 0.09
from _ menu 0.05
from _ model -0.11
from _ moment 0.09
from _ never 0.08
from _ next -0.08
from _ no 0.08
from _ not 0.11
from _ nothe 0.11
from _ of 0.21
from _ on -0.13
from _ one 0.18
from _ our -0.12
from _ own -0.11
from _ pilot -0.05
from _ present -0.05
from _ real 0.11
from _ release 0.16
from _ report 0.09
from _ rest -0.05
from _ retraine 0.14
from _ same 0.07
from _ screen 0.11
from _ server -0.10
from _ signature 0.05
from _ since -0.10
from _ site 0.06
from _ so -0.05
from _ sop 0.12
from _ source 0.07
from _ supplier -0.09
from _ system -0.15
from _ take 0.10
from _ tampere 0.06
from _ tenant 0.06
from _ that -0.33
from _ they 0.07
from _ thi 0.08
from _ to 0.42
from _ turne 0.06
from _ use -0.07
from _ vendor -0.10
from _ we -0.14
from _ what -0.07
from _ which 0.11
from _ with -0.08
from _ would 0.07
from _ you -0.13
from _ your 0.08
from _ “ -0.08
from a -0.45
from another -0.22
from anyone -0.21
from approved -0.22
from backup 0.33
from being 0.11
from calling -0.12
from capa -0.15
from cause -0.14
from complaint 0.33
from cover -0.46
from curl -0.49
from day 0.76
from deviation -0.11
from draft 0.45
from every -0.25
from everyone 0.08
from first 0.42
from grey -0.16
from her 0.12
from here -0.44
from it 0.08
from its 0.24
from january -0.06
from last 0.31
from now -0.40
from one 0.16
from other 0.13
from our 0.53
from outside -0.41
from pilot 0.20
from qa 0.10
from quality -0.34
from seeing -0.22
from supplier -0.11
from that 0.22
from the 0.20
from their 0.20
from them -0.44
from then 0.12
from there -0.19
from those 0.31
from today 0.56
from us -0.23
from version -0.28
from what 0.30
from which -0.41
from your 0.22
from “ 0.64
front 0.42
front _ . -0.11
front _ ; -0.08
front _ an 0.09
front door 0.19
front end 0.47
front of 0.09
fsync 0.11
fulfilled 0.21
fulfils 0.07
full 1.19
full , -0.14
full . 0.16
full _ , 0.12
full _ . 0.11
full _ and -0.20
full _ effect 0.08
full _ the -0.10
full _ to 0.08
full and -0.18
full backup -0.11
full copy 0.39
full legal 0.38
full marks -0.18
full size 0.28
full stop 0.07
full traceability 0.28
full year 0.20
fully 0.73
fully _ . 0.14
fully _ and 0.07
fully _ be -0.12
fully _ enforce 0.13
fully _ with 0.08
fully _ ” -0.06
fully compliant 0.23
fully implemented 0.43
fully isolated -0.13
fully soc 0.55
function -0.19
function , 0.06
function . -0.16
function _ the 0.05
functions -0.19
further -0.06
further than 0.28
future -0.31
future production -0.17
g -0.13
ga 0.76
ga " 0.15
ga $ 0.68
ga , 0.13
ga date -0.23
ga since 0.27
gains 0.07
gamp 0.25
gamp 5 0.25
gap $ 0.25
gap , -0.14
gap . -0.18
gap _ : 0.07
gap _ and -0.08
gap _ be -0.07
gap _ the -0.10
gap analysis -0.11
gap assessment -0.10
gap list 0.14
gapless 0.53
gapped copy 0.07
gaps -0.18
gaps $ -0.06
gaps . -0.19
garage -0.13
gate -0.59
gate $ -0.26
gate . 0.23
gate 3 0.43
gate 4 -0.12
gate 5 0.06
gate : 0.46
gate _ ( 0.10
gate _ 2 0.07
gate _ : 0.06
gate _ ; 0.10
gate _ a -0.15
gate _ an -0.07
gate _ and -0.11
gate _ auditor 0.07
gate _ authorization 0.10
gate _ blocke 0.07
gate _ close -0.19
gate _ cpa -0.06
gate _ depend -0.06
gate _ evidence 0.07
gate _ first -0.06
gate _ for -0.18
gate _ gate 0.10
gate _ green 0.22
gate _ have -0.08
gate _ in -0.16
gate _ independent -0.17
gate _ meet 0.25
gate _ not -0.15
gate _ once -0.11
gate _ open 0.11
gate _ pas -0.07
gate _ place 0.06
gate _ reviewer 0.07
gate _ shut -0.08
gate _ that -0.08
gate _ the -0.06
gate _ to -0.12
gate _ when -0.18
gate and -0.09
gate asks -0.47
gate can -0.25
gate closed -0.42
gate closes -0.21
gate controlled 0.15
gate counts -0.21
gate demands -0.07
gate durable 0.13
gate electronic 0.10
gate for -0.20
gate g -0.07
gate has -0.84
gate in -0.14
gate list -0.12
gate live 0.09
gate met 1.54
gate needs -0.16
gate not -0.14
gate opens -0.07
gate production 0.09
gate requires -0.08
gate review -0.34
gate stays -0.12
gate that 0.17
gate was 0.32
gate will -0.05
gate | 0.16
gate – -0.11
gatekeeper 0.58
gates -1.62
gates $ -0.40
gates , -0.42
gates . -0.30
gates : 0.36
gates are -0.07
gates have -0.36
gates it -0.25
gates that 0.34
gateway 0.64
gateway . 0.50
gateway is 0.23
gave 0.57
gave it 0.12
gave us 0.21
gavel 0.20
gdpr 0.65
gdpr $ -0.99
gdpr , -0.25
gdpr . 0.20
gdpr : -0.17
gdpr ? 0.64
gdpr _ 14 -0.07
gdpr _ ? -0.12
gdpr _ compliant 0.05
gdpr _ fully 0.06
gdpr _ not 0.14
gdpr _ we 0.16
gdpr _ ” 0.06
gdpr and 0.09
gdpr compliance 0.44
gdpr compliant 0.31
gdpr | -0.25
general 0.44
general _ , 0.12
general _ . -0.09
general _ be -0.10
general _ may 0.08
general _ the -0.09
general availability 0.49
generally -0.26
generally _ . -0.08
generally available -0.23
generate 0.15
generated -0.21
generated , -0.07
generated and 0.07
generated by 0.07
generated from 0.10
generated text -0.12
generates 0.08
generation 0.26
generator -0.06
genuine 0.17
genuine . 0.07
genuine batch -0.10
geo 0.26
geo redundant 0.24
german . -0.30
germany -0.33
get 0.59
get . 0.22
get _ , 0.17
get _ 403 0.12
get _ : 0.17
get _ ; -0.12
get _ an 0.07
get _ and 0.11
get _ as 0.12
get _ back -0.21
get _ certifie 0.05
get _ from 0.08
get _ get -0.14
get _ nowhere 0.14
get _ of -0.06
get _ one -0.07
get _ our 0.12
get _ same 0.11
get _ server 0.07
get _ that 0.06
get _ the 0.10
get _ when -0.10
get _ with -0.20
get _ without 0.07
get a 0.08
get an 0.34
get at 0.23
get from -0.33
get on 0.09
get past 0.08
get the -0.17
get through -0.09
get to 0.51
get your -0.17
gets 0.53
gets . 0.36
gets a -0.09
gets an 0.10
gets in 0.21
gets into 0.07
gets it -0.17
gets its -0.29
gets lost -0.29
gets no 0.26
gets past 0.06
gets the -0.31
gets you 0.26
getting -0.08
ghent -0.53
github -0.83
give 0.07
give _ , -0.11
give _ . 0.09
give _ an -0.07
give _ away 0.10
give _ be 0.27
give _ in 0.07
give _ opinion -0.15
give _ that 0.12
give _ the 0.12
give _ to 0.06
give _ with -0.07
give a 0.23
give each -0.39
give every -0.07
give it -0.15
give us -0.26
give you 0.23
given 0.17
given a -0.38
given by -0.12
given for 0.18
given here 0.34
given in 0.33
given that 0.82
gives 0.17
gives an -0.12
gives every 0.19
gives it -0.08
gives itself 0.09
gives none -0.06
gives the 0.28
giving -0.29
glance 0.18
glass 0.22
global 0.66
global guard 0.66
glossary -0.51
glossary , -0.20
glossary explains -0.08
gmp 0.86
gmp _ . 0.22
gmp _ be 0.07
gmp data 0.50
gmp plants -0.18
gmp records 0.26
gmp use 0.52
gmp work 0.19
go 0.36
go . 0.06
go : 0.19
go ? 0.94
go _ 's 0.07
go _ , 0.27
go _ . 0.36
go _ : 0.08
go _ ; 0.25
go _ ? -0.07
go _ @us 0.07
go _ a 0.08
go _ all 0.12
go _ and 0.36
go _ approval 0.07
go _ back 0.05
go _ be 0.23
go _ come 0.07
go _ day 0.10
go _ for 0.29
go _ gate 0.11
go _ go 0.08
go _ in 0.06
go _ it -0.07
go _ of -0.10
go _ on 0.17
go _ record 0.08
go _ regulate 0.15
go _ service 0.08
go _ that 0.12
go _ with -0.06
go _ “ 0.22
go _ ” 0.13
go ahead 0.37
go decision 0.05
go effective 0.27
go gates -0.37
go in 0.47
go into 0.12
go live -2.68
go no 0.32
go of 0.09
go on -0.22
go out 0.14
go to -0.14
goal , 0.25
goal _ next -0.05
goal _ year -0.06
goal for -0.16
goe _ . 0.09
goe _ @us -0.06
goe _ as 0.11
goe _ at 0.05
goe _ be -0.11
goe _ first -0.05
goe _ in -0.06
goe _ into 0.09
goe _ on -0.11
goe _ the -0.20
goe _ with -0.06
goes 1.11
goes . -0.21
goes back -0.27
goes beyond -0.07
goes by 0.17
goes effective -0.06
goes from 0.09
goes further 0.08
goes into 0.25
goes live -0.44
goes missing 0.16
goes on -0.08
goes out -0.11
goes straight -0.06
goes through 0.22
goes to -0.44
goes unchecked 0.64
goes unlogged 0.59
goes unrecorded 0.41
goes up -0.63
goes well -0.36
goes without -0.75
going -1.06
going live -0.63
going to -0.89
gold 0.37
golden 0.21
golden thread 0.21
gone 0.73
gone , 0.16
gone . -0.36
gone ; 0.11
gone are 0.26
gone from 0.23
gone into 0.39
gone live -0.86
gone through 0.06
gone when -0.06
good 0.40
good $ -0.45
good , 0.15
good . 0.95
good _ : 0.05
good _ a 0.07
good _ in -0.08
good as 0.06
good deal 0.19
good enough 0.10
good for 0.18
good manners -0.11
goodbye 0.22
goods -0.07
goods in 0.17
google -0.17
google workspace 0.31
got 0.51
got . -0.34
got a -0.13
got it 0.64
got our -0.10
got the 0.42
governance -0.06
governed -0.13
gowning -0.16
grade 1.35
grade , 0.35
grade _ , 0.17
grade _ . 0.08
grade and 0.05
grading 0.14
grained 0.30
grant 0.72
grant , 0.40
granted 0.76
granted by 0.10
granted or 0.18
grants -0.06
grants no -0.05
graph 0.16
graphic 0.31
graphic : 0.15
graphic _ “ 0.08
graphic with 0.16
graphql 0.41
graphql resolvers 0.31
graz 0.14
graz , -0.11
graz . 0.12
graz plant 0.19
great -0.92
green 1.19
green $ 1.44
green : -0.10
green ; -0.11
green _ , -0.08
green _ . -0.10
green _ : 0.06
green _ a 0.05
green _ and -0.06
green _ be -0.16
green _ in 0.06
green _ the -0.23
green _ “ 0.22
green dot 0.18
green in -0.26
green on -0.33
green pill 0.30
green shield 0.13
green tick 0.25
green when 0.15
greeting -0.12
greets 0.06
greets you 0.05
grey -1.26
grey . -0.15
grey _ , -0.08
grey _ . -0.06
grey _ : -0.07
grey badge -0.14
grey padlock -0.09
grey to -0.16
greyed -0.18
greyed out -0.18
ground _ to 0.06
ground floor -0.11
ground up 0.09
group -0.15
group , 0.10
groups -0.23
grow 0.11
grows -0.15
guarantee -0.06
guarantee that -0.06
guaranteed 0.34
guard 0.61
guard ( -0.09
guard . 0.55
guard : 0.16
guard _ . -0.06
guard _ all -0.14
guard _ be 0.07
guard _ route -0.15
guard contracts -0.11
guard coverage 0.18
guard endpoint -0.52
guard endpoints -0.11
guard is -0.32
guard on -0.43
guarde _ the 0.16
guarded 0.97
guarded . -0.31
guarding -0.10
guards , 0.14
guards are -0.22
guards on -0.13
guess 0.35
guessed 0.29
guest 0.40
guidance -0.09
guide -0.30
guided -0.05
guided tour -0.05
gxp 0.63
gxp , -0.14
gxp _ . 0.06
gxp _ ? -0.05
gxp _ and 0.12
gxp operation 0.28
gxp production 0.06
gxp use 0.47
gxp validated 0.29
gxp ” 0.09
h 0.10
habit 0.08
hackers -0.16
hackers are -0.13
hackers spent 0.11
had 0.48
had a 0.07
had an -0.16
had been -0.13
had it -0.24
had its -0.35
had no -0.06
had not 0.56
had nothing -0.06
had one 0.13
had put 0.06
had the -0.12
had to 0.10
had we -0.39
had written -0.11
halden -0.13
half -0.49
half _ . -0.11
half a 0.26
half of -0.24
hall -0.06
halls -0.27
hand 0.38
hand $ -0.17
hand , 0.51
hand . 0.15
hand : -0.05
hand _ : 0.08
hand _ an -0.11
hand _ be 0.05
hand _ certifie 0.07
hand _ inspector 0.10
hand _ pdf 0.07
hand _ record -0.13
hand _ report 0.10
hand _ the 0.29
hand _ to 0.13
hand a -0.06
hand and -0.19
hand is 0.20
hand it 0.50
hand or -0.10
hand out 0.18
hand over -0.05
hand straight 0.07
hand the 0.39
hand to 0.11
hand us -0.06
hand you -0.11
handbook -0.18
hande _ and 0.05
hande _ to 0.06
handed 0.24
handed out 0.12
handed over 0.22
handed to 0.09
handful 0.08
handle -0.14
handle _ . -0.07
handled 0.10
handled ? -0.12
handled by -0.07
handler 0.78
handler , -0.13
handler . 0.23
handler _ . 0.15
handler _ a -0.13
handler _ the 0.07
handler is 0.18
handler runs 0.43
handles -0.14
handling -0.76
handling $ -0.58
handling . -0.06
hands 0.45
hands . 0.35
hands out -0.28
hands over -0.11
handshake -0.07
handwriting 0.07
handwritten 0.49
handwritten _ . 0.12
handwritten autograph 0.31
handwritten one -0.22
handwritten signature 0.09
hang -0.52
hang _ . -0.11
hang _ our -0.07
hang _ the -0.06
hang _ wall -0.08
hang on -0.16
hangs 0.12
hangs in 0.38
hangs on -0.27
happen 0.16
happen . 0.60
happen _ . 0.14
happen _ a 0.06
happen _ and 0.05
happen _ book 0.12
happen _ in -0.05
happen _ leave -0.05
happen _ the 0.08
happen _ when 0.08
happen before -0.13
happen to 0.12
happene _ the 0.07
happened 0.51
happened , 0.22
happened . -0.15
happens 0.85
happens . -0.39
happens if 0.53
happens in 0.45
happens off 0.50
happens on 0.07
happens that 0.16
happens to -0.44
happens when -0.12
happy 0.47
harbour 0.19
hard -0.24
hard coded -0.43
hard to 0.38
hardened 0.13
hardly 0.62
hardly . -0.32
hardly _ in 0.13
hardly _ the 0.05
hardly a 0.57
hardly any 0.15
hardware 0.71
hardware , -0.16
hardware _ . 0.10
hardware key 0.43
hardware keys 0.33
harlow -0.30
has 0.37
has , 0.14
has . -0.22
has @us -0.26
has a -0.86
has agreed -0.11
has already 0.36
has an -0.35
has another -0.10
has any -0.21
has anyone -0.52
has approved 0.09
has audited -0.12
has become 0.83
has been 0.25
has certified -0.33
has changed 0.09
has checked -0.08
has closed 0.13
has come 0.22
has done -0.78
has durable 0.35
has ever -0.34
has examined -0.24
has expired -0.15
has failed 0.33
has given 0.06
has gone 0.22
has got -0.26
has grown 0.06
has had 0.29
has held 0.06
has issued -0.19
has it 0.21
has its 0.83
has just 0.08
has kept -0.33
has lapsed 0.13
has left 0.47
has looked -0.21
has lost -0.11
has more -0.29
has moved 0.66
has neither 0.29
has never -0.77
has no -1.58
has none -0.56
has not -0.95
has nothing -0.53
has one -0.26
has passed -0.90
has production 0.32
has put 0.06
has released -0.19
has restored -0.10
has said 0.16
has seen -0.06
has shipped 1.49
has shown 0.05
has signed 0.11
has since -0.07
has so 0.07
has stopped 0.25
has taken -0.22
has the 0.44
has three 0.19
has to -1.24
has tried -0.05
has verified -0.24
has vouched 0.19
has written -0.19
has yet -0.21
has your 0.51
hash 0.69
hash . 0.16
hash _ , -0.13
hash _ . 0.06
hash _ a 0.13
hash _ it 0.11
hash _ on -0.06
hash chain -0.42
hash chained 0.37
hash chaining -0.31
hash is 0.14
hash of 0.18
hash on -0.22
hashe _ , -0.07
hashe _ . 0.07
hashe _ and -0.08
hashe _ arrival -0.08
hashe _ locke -0.09
hashe _ under 0.06
hashed 0.30
hashed , 0.52
hashed and 0.05
hashes 0.23
hashes . -0.09
hat -0.14
hat hackers -0.14
hatch -0.06
have 0.13
have $ -0.22
have , -0.32
have . -0.75
have : -0.06
have _ " 0.18
have _ 's 0.10
have _ , -0.06
have _ . 0.16
have _ 2 0.20
have _ 27001 -0.09
have _ ; 0.06
have _ ? -0.34
have _ @us -0.21
have _ a -0.19
have _ about -0.07
have _ accepte 0.06
have _ all 0.08
have _ and 0.06
have _ answer 0.07
have _ any -0.12
have _ approval -0.09
have _ approve -0.08
have _ ask 0.06
have _ aske -0.06
have _ asses -0.07
have _ assistant 0.07
have _ at -0.07
have _ attestation 0.12
have _ audit -0.23
have _ audite -0.08
have _ auditor -0.10
have _ authenticate -0.05
have _ authentication 0.05
have _ authority 0.12
have _ authorization 0.10
have _ authorize -0.08
have _ back 0.06
have _ be -0.33
have _ because -0.08
have _ before -0.08
have _ begin -0.08
have _ bind 0.14
have _ board -0.05
have _ bring 0.07
have _ build -0.05
have _ but 0.16
have _ by -0.07
have _ cal 0.05
have _ can 0.14
have _ certificate -0.08
have _ certification -0.06
have _ change -0.09
have _ check -0.18
have _ choose -0.07
have _ close 0.17
have _ color -0.08
have _ come -0.07
have _ complete -0.09
have _ confirm 0.17
have _ confirme 0.09
have _ copy 0.08
have _ cross 0.08
have _ customer -0.08
have _ delete -0.06
have _ demonstrate -0.06
have _ deviation -0.06
have _ doe -0.10
have _ durable -0.07
have _ each -0.13
have _ effect -0.06
have _ electronic -0.12
have _ entrie -0.12
have _ entry 0.15
have _ far -0.06
have _ field -0.06
have _ find 0.14
have _ for 0.19
have _ force 0.10
have _ from 0.52
have _ full 0.09
have _ get -0.10
have _ give -0.11
have _ go 0.26
have _ her 0.06
have _ here -0.08
have _ home 0.13
have _ i -0.08
have _ identity -0.06
have _ ii 0.06
have _ into 0.11
have _ isolation 0.07
have _ it -0.08
have _ keep 0.07
have _ key 0.10
have _ last -0.15
have _ leave -0.31
have _ legal -0.05
have _ list 0.21
have _ live -0.20
have _ log 0.13
have _ login 0.06
have _ meet -0.27
have _ mis 0.11
have _ module 0.06
have _ name -0.13
have _ new -0.12
have _ no 0.13
have _ not 0.10
have _ nothe -0.19
have _ number 0.08
have _ of -0.07
have _ official -0.07
have _ on -0.22
have _ open -0.06
have _ opinion 0.10
have _ other -0.10
have _ our 0.14
have _ outside -0.20
have _ over 0.06
have _ part -0.08
have _ pas -0.17
have _ pass -0.06
have _ password 0.06
have _ past 0.08
have _ pen -0.08
have _ penetration -0.06
have _ persistence 0.07
have _ person -0.08
have _ production 0.07
have _ proven -0.05
have _ put -0.13
have _ read -0.07
have _ record 0.15
have _ regulate -0.16
have _ rehearse -0.07
have _ release 0.09
have _ reporte 0.07
have _ right 0.05
have _ run -0.13
have _ same -0.17
have _ seale 0.10
have _ see -0.05
have _ service 0.09
have _ show -0.05
have _ side 0.07
have _ sign -0.08
have _ since 0.17
have _ single -0.07
have _ so -0.07
have _ soc 0.20
have _ storage 0.13
have _ survive -0.10
have _ switche 0.14
have _ system -0.14
have _ take -0.05
have _ tell -0.05
have _ tenant -0.18
have _ teste -0.19
have _ than -0.09
have _ that -0.09
have _ the -0.05
have _ they 0.06
have _ thi 0.06
have _ three -0.14
have _ to -0.06
have _ trail 0.09
have _ trie -0.19
have _ trust -0.07
have _ try -0.06
have _ up 0.14
have _ use 0.24
have _ verifie 0.05
have _ vote -0.07
have _ way 0.11
have _ what 0.09
have _ who 0.06
have _ with -0.16
have _ without 0.08
have _ worke 0.07
have _ year 0.12
have _ you 0.22
have _ “ 0.21
have a 0.07
have ai 0.31
have already 0.28
have an 0.08
have asked -0.36
have audit 0.23
have become 0.05
have been 0.38
have built -0.19
have certified 0.12
have come -0.17
have completed -0.37
have controlled 0.49
have done -0.15
have drawn -0.20
have durable 0.51
have each -0.18
have earned 0.08
have electronic 0.40
have ever -0.78
have final 0.40
have found -0.32
have given 0.15
have gone 0.31
have got -0.48
have had -0.20
have in 0.22
have is 0.20
have issued 0.12
have it 0.34
have just -0.42
have left 0.39
have lost -0.12
have made 0.47
have met -0.29
have moved 0.14
have never -0.64
have no -1.78
have none -0.16
have not -0.12
have nothing -0.17
have one -0.06
have other 0.37
have passed -0.59
have production 0.57
have read -0.09
have run -0.09
have seen 0.16
have server 0.24
have signed 0.28
have since -0.23
have soc 0.13
have still -0.19
have stopped 0.11
have tenant 0.46
have the -0.24
have them 0.13
have this 0.23
have to -1.40
have told 0.17
have we 0.51
have written -0.29
have you 0.27
have your -0.21
having -0.05
having been -0.23
having no -0.14
having signed -0.07
he 0.06
he 'd 0.51
he _ , -0.05
he _ . -0.20
he _ a 0.11
he _ be 0.10
he _ not 0.10
he _ to 0.06
he could -0.28
he is 0.08
head -0.52
head , -0.29
head . -0.06
head _ : -0.06
head _ a -0.05
head _ keep -0.06
head _ quality -0.05
head _ you -0.07
head and -0.07
head of 0.31
head that -0.27
headed -0.05
header -0.44
header _ . -0.10
headers -0.41
headers : -0.31
heading -0.11
headings -0.42
headline -0.50
heads -0.14
heads : -0.07
health 1.20
health data 0.47
healthy 0.37
hear 0.20
heard -0.11
heard _ . -0.11
heard of -0.40
heat -0.22
heat . -0.06
held 0.12
held $ -0.52
held , 0.05
held . 0.32
held a -0.31
held at -0.06
held by -0.37
held for 0.06
held in -0.18
held is 0.43
held to 0.31
held today -0.10
held under 0.11
hello 0.11
help -0.30
help _ be -0.08
help _ the 0.07
help pages -0.22
helpdesk 0.18
helps -0.17
hence -0.15
her -0.10
her . 0.24
her _ , -0.06
her own 0.11
her phone 0.15
her signature -0.39
her to 0.06
here 0.69
here $ 0.10
here 's 0.23
here , -0.27
here . -0.19
here : -0.07
here ; -0.15
here ? 0.40
here _ . -0.15
here _ a -0.18
here _ an 0.16
here _ and 0.06
here _ as 0.08
here _ be -0.11
here _ copy -0.05
here _ court 0.05
here _ in 0.06
here _ not 0.19
here _ one -0.06
here _ same 0.06
here _ that 0.14
here _ the 0.18
here _ up 0.07
here _ weight 0.05
here _ with -0.05
here and 0.13
here as 0.24
here carries 0.22
here has -0.20
here is 0.26
here stands 0.22
here that 0.20
here without 0.07
here would -0.21
hero 0.06
hero image 0.14
hers 0.10
hexadecimal -0.09
hi -0.23
hidden 0.34
hidden button -0.10
hidden buttons 0.33
hide 0.20
hide _ . -0.06
hide _ be 0.09
hide _ not 0.18
hide a 0.12
hides 0.06
hiding -0.20
hiding a -0.21
high 0.21
high risk -0.12
him 0.29
him . 0.28
himself -0.16
hipaa -0.05
hipaa $ -0.78
hipaa 's 0.17
hipaa , -0.37
hipaa . 0.16
hipaa : 0.37
hipaa _ . 0.07
hipaa _ : -0.06
hipaa _ baa -0.07
hipaa _ be -0.08
hipaa _ no -0.06
hipaa _ pci -0.07
hipaa _ so 0.09
hipaa _ you -0.06
hipaa and -0.16
hipaa compliance 0.11
hipaa compliant -0.05
hipaa ready -0.13
hipaa | -0.20
hire -0.07
hired -0.41
hiring -0.32
hiring a -0.24
his -0.11
his _ be -0.14
his own -0.07
history 0.71
history $ 0.21
history , 0.45
history . -0.33
history : 0.22
history _ , 0.12
history _ . 0.07
history _ : -0.12
history _ ; -0.06
history _ be 0.09
history _ from 0.07
history _ it 0.05
history _ no 0.08
history _ not -0.06
history _ record 0.08
history _ the -0.09
history can -0.25
history does -0.17
history in 0.12
history is -0.09
history log -0.40
history tab 0.08
history you -0.09
history ” 0.25
hit 0.24
hitch 0.06
hitrust 0.26
hitrust , -0.21
hitrust _ 2 0.09
hitrust _ and -0.06
hitrust _ certifie 0.11
hitrust certified 0.40
hitrust is 0.18
hitrust letter -0.23
hitrust r 0.44
hold 0.19
hold $ 0.21
hold , -0.23
hold . -0.15
hold : -0.06
hold ? 0.15
hold _ , 0.16
hold _ 2 -0.07
hold _ 9001 -0.09
hold _ : 0.12
hold _ ? -0.06
hold _ a 0.13
hold _ and 0.08
hold _ be -0.24
hold _ by 0.11
hold _ capa 0.06
hold _ certificate -0.11
hold _ deviation 0.08
hold _ evidence -0.07
hold _ have -0.07
hold _ in -0.05
hold _ iso -0.06
hold _ not -0.13
hold _ record -0.13
hold _ report -0.17
hold _ right 0.05
hold _ so 0.11
hold _ the -0.08
hold _ we -0.09
hold _ with 0.06
hold a -0.22
hold are -0.16
hold every 0.49
hold for -0.45
hold is 0.52
hold iso 0.05
hold no -0.55
hold on 0.07
hold the 0.27
hold your -0.06
holder 0.16
holder . 0.28
holder _ , -0.06
holder _ . 0.11
holder and 0.22
holder is -0.06
holders 0.30
holders , 0.19
holders . -0.10
holding 0.49
holds 0.72
holds , -0.13
holds . 0.34
holds a -0.17
holds code -0.12
holds for 0.20
holds in 0.11
holds it 0.08
holds its -0.07
holds no -0.24
holds up 0.18
hole . 0.08
holiday 0.17
holiday , 0.21
holidays -0.17
home 0.43
home . 0.39
home for 0.47
home page -0.30
home with 0.21
homes 0.20
homes . 0.20
homework 0.10
honest -0.74
honestly -0.29
honesty -0.14
honour -0.23
honoured 0.31
honours 0.22
hook 0.06
hop from 0.19
hope -0.29
hope for -0.09
hope to -0.59
hopes to -0.10
hoping 0.07
hops 0.11
hospital 's -0.35
hospital . 0.38
hospital in 0.17
hospitals -0.14
host -0.78
host keeps -0.08
hoste _ and -0.07
hoste _ compliant 0.11
hoste _ hipaa 0.11
hoste _ its -0.07
hosted -0.18
hosting -0.43
hosting company -0.27
hosting provider 0.16
hosts -0.55
hot 0.12
hour 0.53
hour , 0.12
hour . 0.16
hour _ , 0.10
hour _ . 0.29
hour _ a 0.10
hour _ the 0.08
hour and -0.11
hour of 0.23
hourglass -0.41
hourly 0.87
hourly , 0.15
hourly _ restore 0.09
hourly and 0.10
hours , 0.41
hours . -0.32
hours and -0.12
house -0.71
houses -0.14
hover -0.06
how -0.98
how @us 0.08
how _ , -0.14
how _ : 0.10
how _ a -0.05
how _ be -0.13
how _ in 0.12
how _ it 0.07
how _ its -0.05
how _ keep 0.09
how _ our 0.13
how _ person 0.05
how _ that -0.07
how _ to -0.10
how _ we -0.09
how _ work -0.41
how a 0.19
how are -0.24
how controlled -0.08
how controls -0.08
how do 0.67
how durable -0.13
how far 0.42
how is -0.20
how long -0.38
how many 0.25
how much -0.20
how often -0.17
how our 0.22
how production -0.13
how the 0.09
how they -0.34
how we 0.69
how would -0.18
how you -0.22
how your 0.07
however 0.26
however , 0.43
however _ . -0.07
hr 0.14
hr system 0.12
html HEADS_MIXED -0.06
human 0.39
human _ : 0.08
human _ a 0.08
human _ be 0.13
human _ confirm 0.15
human _ in 0.12
human _ the 0.10
human _ to 0.19
human _ what 0.10
human being 0.09
human decision -0.08
human error -0.11
human has 0.46
human in 0.21
human needs 0.16
human review 0.73
human to -0.08
humans 0.19
hundred 0.28
hundred and -0.07
hundreds 0.35
hundreds of 0.13
hung -0.23
hunt 0.10
hunt for 0.09
hurt 0.12
hyperlinks 0.38
hypervisors -0.19
hyphens -0.15
hyphens . -0.15
i -0.70
i 'd -0.08
i , -0.26
i : 0.18
i _ 's 0.07
i _ , -0.05
i _ . -0.13
i _ ; 0.05
i _ a -0.09
i _ an 0.15
i _ be 0.07
i _ by -0.07
i _ capa 0.08
i _ control -0.05
i _ for 0.06
i _ it -0.15
i _ not 0.28
i _ on -0.12
i _ say 0.05
i _ tell -0.10
i _ that 0.09
i _ thi -0.06
i _ to -0.13
i _ type -0.08
i _ you -0.10
i _ your -0.10
i and 0.06
i approve 0.27
i asked -0.06
i can -0.27
i do 0.26
i enter 0.06
i find -0.08
i get 0.13
i had -0.16
i have 0.44
i is 0.11
i know 0.10
i log 0.26
i looks -0.13
i nor -0.21
i or 0.08
i release -0.06
i report -0.19
i send -0.07
i sign -0.18
i tried 0.23
i use 0.09
i was 0.15
i will -0.52
i would 0.50
ich -0.07
ich q -0.07
icon 0.46
icon , -0.24
icon : 0.52
icon _ a -0.06
icon _ evidence 0.09
icon _ “ 0.13
icon captioned 0.19
icon is -0.32
icon of 0.38
icon with 0.31
icons -0.21
id 0.36
id , 0.57
id _ . -0.11
id _ a 0.09
id _ and 0.09
id _ password 0.07
id _ second 0.06
id _ the 0.07
id account 0.13
id and 0.18
id in 0.15
id tenant 0.19
idea -0.29
idea , -0.07
idea of -0.07
idea that -0.14
ideas -0.55
ideas . -0.47
identical -0.33
identified 0.06
identifier -0.29
identities 0.13
identity -0.29
identity $ -0.25
identity , -0.33
identity . -0.10
identity : -0.22
identity _ , -0.07
identity _ . 0.36
identity _ at 0.13
identity _ be 0.16
identity _ every 0.10
identity _ in -0.05
identity _ it -0.08
identity _ meet 0.13
identity _ the -0.08
identity and 0.13
identity behind -0.12
identity federation 0.46
identity is 0.12
identity of -0.11
identity provider 0.38
idle 0.14
idor 1.11
idp 0.31
idp $ 0.49
idp . -0.47
idp _ be -0.09
idp has 0.13
ids -0.54
iec 0.63
iec 27001 0.52
iec _ certificate 0.13
if -0.14
if , -0.43
if _ , -0.24
if _ a 0.28
if _ ai -0.09
if _ and -0.16
if _ auditor -0.09
if _ be 0.13
if _ down 0.13
if _ ever -0.14
if _ find -0.07
if _ gate -0.10
if _ goe -0.18
if _ have -0.06
if _ in -0.19
if _ it -0.17
if _ like 0.13
if _ log 0.05
if _ not 0.22
if _ on -0.05
if _ only -0.12
if _ past -0.05
if _ place -0.09
if _ record 0.06
if _ say 0.16
if _ take -0.05
if _ to -0.09
if _ way -0.05
if _ why 0.05
if _ with 0.06
if _ wonder 0.10
if a 0.80
if all -0.28
if and -0.12
if any 0.16
if final -0.05
if i 0.24
if its -0.08
if one 0.10
if our 0.13
if somebody -0.23
if someone 0.55
if the -0.69
if there -0.24
if they 0.29
if we 0.11
if your 0.06
ignore -0.22
ignore the 0.15
ii 0.63
ii $ -1.51
ii ( 0.07
ii , 0.81
ii . 0.40
ii : 0.18
ii ; -0.08
ii ? 0.29
ii _ , 0.20
ii _ . 0.12
ii _ 27001 0.07
ii _ and 0.07
ii _ at -0.06
ii _ be -0.20
ii _ have -0.07
ii _ in 0.07
ii _ iso 0.07
ii _ no 0.11
ii _ of -0.08
ii _ on 0.11
ii and -0.06
ii at 0.10
ii certified -0.11
ii in -0.12
ii is 0.09
ii looks -0.08
ii opinion 0.10
ii that 0.39
ii | 0.14
ii – -0.12
illustration -0.36
illustration of -0.10
illustrations -0.07
illustrative -0.37
illustrator -0.25
image 0.38
images -0.16
images and -0.14
imaginary -0.31
imagine -0.10
img -0.13
immutability -0.20
immutability $ -1.00
immutability . 0.25
immutability ? -0.21
immutability _ . 0.17
immutability _ not -0.12
immutability exists -0.05
immutability has 0.16
immutability is 0.45
immutability of -0.23
immutability works 0.09
immutability | 0.05
immutable -0.35
immutable , 0.05
immutable . -0.09
immutable ? -0.09
immutable _ : -0.09
immutable _ a -0.08
immutable _ audit -0.06
immutable _ in -0.16
immutable _ not -0.07
immutable _ tamper -0.06
immutable _ the -0.12
immutable _ trail 0.17
immutable audit 0.64
immutable or -0.06
immutable tamper -0.11
immutable ” -0.30
implementation -0.19
implemente _ . 0.14
implemente _ enforce 0.13
implemented 0.13
implemented , 0.20
implemented and 0.45
implementer -0.13
import -0.33
import ? -0.13
imports -0.12
impossible 1.26
impossible , -0.37
impossible . 0.41
impossible _ 's 0.07
impossible _ account 0.06
impossible _ an 0.05
impossible for 0.36
impossible here 0.07
impossible to 0.46
impression -0.33
impressive -0.20
in 0.13
in " 0.38
in $ 0.39
in , 0.63
in . 0.26
in 2021 -0.31
in 2026 0.21
in 2027 -0.38
in 2028 -0.42
in 2035 0.10
in : -0.72
in ? 0.34
in @us 1.33
in _ " 0.06
in _ ' 0.08
in _ 'd -0.06
in _ 's -0.18
in _ ( -0.11
in _ , -0.12
in _ 3 -0.09
in _ 4 0.06
in _ : -0.30
in _ ? -0.12
in _ @us 0.10
in _ a 0.05
in _ access 0.09
in _ account -0.08
in _ after -0.10
in _ ai 0.07
in _ all -0.15
in _ already -0.14
in _ and 0.13
in _ answer -0.17
in _ any 0.14
in _ api 0.14
in _ append -0.07
in _ approval -0.06
in _ approve 0.05
in _ as -0.25
in _ ask 0.07
in _ audit 0.08
in _ auditor 0.05
in _ autumn -0.09
in _ back 0.08
in _ bag 0.06
in _ be -0.16
in _ become 0.12
in _ before -0.08
in _ both -0.13
in _ box 0.08
in _ browser -0.12
in _ bucket 0.10
in _ build -0.23
in _ builde 0.06
in _ capa 0.16
in _ carrie 0.10
in _ center 0.07
in _ certifie -0.12
in _ checksum 0.06
in _ claim -0.10
in _ click 0.08
in _ code -0.08
in _ column -0.08
in _ come -0.06
in _ company 0.15
in _ contract -0.06
in _ copie 0.06
in _ could -0.18
in _ customer 0.06
in _ data 0.05
in _ database 0.06
in _ day 0.08
in _ demo -0.08
in _ design -0.06
in _ document -0.10
in _ draft -0.12
in _ drawer -0.10
in _ each -0.11
in _ else 0.17
in _ encrypte 0.08
in _ entra -0.06
in _ event -0.08
in _ ever 0.16
in _ eye -0.12
in _ first 0.19
in _ five 0.10
in _ footer 0.14
in _ for 0.06
in _ form 0.12
in _ full -0.11
in _ gate -0.06
in _ gdpr 0.10
in _ hand 0.07
in _ have 0.27
in _ hold -0.05
in _ hour 0.07
in _ i 0.06
in _ identity -0.11
in _ if -0.08
in _ ii 0.08
in _ ink -0.07
in _ inspector 0.06
in _ invente -0.14
in _ iso -0.10
in _ it -0.28
in _ keep 0.07
in _ last 0.10
in _ leave 0.10
in _ legally -0.07
in _ letter 0.06
in _ link -0.06
in _ linke -0.08
in _ list -0.15
in _ live 0.21
in _ locke 0.08
in _ log -0.05
in _ loop 0.06
in _ lose 0.06
in _ machine 0.12
in _ material -0.05
in _ may -0.13
in _ mean -0.10
in _ memory -0.11
in _ minute 0.23
in _ mock -0.14
in _ model -0.09
in _ module 0.07
in _ more 0.06
in _ morne -0.13
in _ no 0.23
in _ none 0.14
in _ not 0.46
in _ note -0.07
in _ nothe 0.10
in _ now 0.09
in _ object 0.09
in _ of 0.06
in _ off 0.09
in _ on 0.08
in _ one -0.08
in _ open -0.08
in _ operation -0.11
in _ operator -0.09
in _ opinion 0.13
in _ or -0.16
in _ order -0.09
in _ other 0.12
in _ our -0.06
in _ out 0.15
in _ own 0.13
in _ password 0.07
in _ pilot 0.25
in _ plan 0.10
in _ plant 0.11
in _ platform 0.06
in _ preview -0.15
in _ product 0.08
in _ prototype -0.15
in _ provider -0.09
in _ questionnaire -0.08
in _ real 0.06
in _ recovery 0.05
in _ reference -0.08
in _ region -0.06
in _ register 0.06
in _ regulate -0.06
in _ request -0.13
in _ role -0.08
in _ room 0.08
in _ route 0.17
in _ row 0.11
in _ same -0.05
in _ sample -0.08
in _ sandbox -0.32
in _ say -0.08
in _ schema 0.05
in _ sense -0.20
in _ separate 0.10
in _ server -0.20
in _ service 0.10
in _ session 0.05
in _ show -0.14
in _ sign -0.09
in _ signature -0.08
in _ since 0.08
in _ site 0.15
in _ six -0.07
in _ slide -0.12
in _ stay 0.14
in _ stop -0.19
in _ storage 0.08
in _ store 0.24
in _ summer -0.06
in _ system 0.07
in _ tab -0.10
in _ table -0.07
in _ tenant -0.08
in _ the -0.10
in _ there 0.06
in _ they -0.10
in _ three 0.06
in _ time -0.06
in _ to -0.09
in _ today 0.10
in _ tool 0.07
in _ trail 0.17
in _ type 0.06
in _ up -0.17
in _ use 0.07
in _ user 0.05
in _ validate -0.08
in _ vault 0.22
in _ version -0.14
in _ walkthrough -0.05
in _ way -0.21
in _ we 0.11
in _ week -0.10
in _ what 0.05
in _ whatever -0.14
in _ when 0.08
in _ which 0.25
in _ who 0.15
in _ whose 0.18
in _ with 0.26
in _ without 0.15
in _ work 0.05
in _ workspace 0.18
in _ would -0.06
in _ write 0.06
in _ yet -0.06
in _ your 0.19
in _ – -0.05
in _ “ 0.09
in a 0.15
in access 0.15
in all -0.09
in an 0.08
in and -0.26
in another -0.10
in april 0.36
in as -0.12
in at -0.40
in august 0.43
in autumn -0.25
in basel -0.24
in before 0.29
in beta 0.12
in between 0.08
in blue 0.09
in both -0.20
in by -0.19
in case 0.29
in certified 0.25
in charge -0.48
in ci 0.06
in class 0.10
in code -0.15
in compliance -0.13
in controlled -0.10
in cork 0.15
in court 0.48
in customer -0.07
in daily 0.32
in december -0.10
in design 0.08
in dist -0.14
in document 0.19
in dublin 0.15
in dusseldorf -0.48
in each -0.35
in encrypted -0.08
in english -0.27
in every 0.88
in february 0.49
in figma -0.40
in for -0.14
in force 0.49
in forty 0.18
in four 0.25
in frankfurt 0.10
in front 0.13
in full -0.11
in ghent 0.06
in graz -0.21
in gxp -0.21
in hand 0.36
in has 0.15
in here 0.13
in his -0.12
in ink -0.24
in ireland 0.15
in is -0.12
in january 0.21
in json -0.10
in july 0.34
in june 0.34
in last -0.12
in line 0.22
in live -0.31
in lyon 0.37
in march 0.08
in may 0.69
in memory -0.11
in middleware 0.28
in mind 0.06
in minutes 0.14
in my 0.21
in no -0.33
in november 0.30
in one 0.19
in operation 0.46
in other 0.23
in our 0.24
in packaging -0.09
in phase -0.20
in pilot 0.27
in place 0.56
in production 1.32
in progress 0.78
in public -0.06
in quotes -0.15
in reception 0.18
in red -0.28
in regulated -0.20
in review -0.24
in scope 0.08
in seconds -0.09
in section 0.28
in security 0.05
in separate -0.14
in september 0.10
in service 0.25
in sight -0.06
in six 0.16
in someone 0.11
in stone 0.61
in ten 0.34
in that -0.70
in the -0.53
in their 0.21
in this -0.73
in three 0.30
in through 0.20
in time -0.23
in to 0.24
in transit -0.09
in two 0.23
in under 0.20
in use 0.28
in vain 0.27
in version 0.46
in which 0.08
in with 0.32
in without 0.06
in writing -0.45
in your -0.33
in | -0.31
in “ -0.26
inbound 0.21
inbox -0.05
incident 0.18
incident . 0.16
incident _ , -0.06
incident response -0.23
include . -0.13
include _ . 0.15
include _ every 0.13
include _ plan 0.28
included 1.02
included $ 0.49
included , -0.23
included in 0.53
includes 0.29
includes the -0.24
including -0.08
including controlled -0.05
inclusion -0.15
inclusion rules -0.15
incomplete 0.10
incorruptible 0.32
indeed -0.14
indelible 0.16
independent -0.30
independent . -0.07
independent _ . -0.09
independent _ confirme 0.08
independent _ control 0.17
independent _ have -0.07
independent _ our 0.12
independent _ restore -0.06
independent _ tenant -0.11
independent _ verifie -0.11
independent accountant 0.51
independent accountants -0.07
independent assurance -0.08
independent auditor -0.16
independent cpa 0.18
independent reviewer -0.19
independent tester -0.07
independently -0.17
independently verified -0.31
index 0.55
industry 0.73
information 0.32
information only 0.14
information security 0.52
information that -0.07
infrastructure -0.26
ingest -0.33
inherit 0.35
initial -0.05
initials -0.10
initials . -0.25
ink 0.68
ink , -0.15
ink _ . 0.18
ink _ in -0.07
ink is -0.06
ink would 0.23
input -0.13
input validation -0.10
inquiry -0.09
inquiry context -0.09
ins -0.07
insert 0.19
insert only 0.08
inserts 0.18
inside 1.00
inside $ 0.16
inside @us 0.24
inside _ . -0.05
inside our 0.37
inside the -0.22
inside ” 0.18
insider -0.09
insist -0.06
inspected -0.17
inspection 0.61
inspection , 0.21
inspection . -0.08
inspection _ be 0.08
inspection reports 0.32
inspections 0.06
inspections . -0.07
inspector 0.88
inspector , -0.19
inspector . 0.28
inspector : -0.06
inspector _ . 0.26
inspector _ ? 0.16
inspector _ a -0.07
inspector _ at 0.16
inspector _ be -0.07
inspector _ for 0.09
inspector _ of 0.05
inspector _ our 0.14
inspector _ report -0.05
inspector _ that -0.07
inspector _ the 0.14
inspector accept 0.23
inspector as -0.15
inspector asks 0.14
inspector has 0.15
inspector opens 0.12
inspector would -0.09
inspectorate 0.15
inspectors 0.95
inspectors accept 0.10
inspectors can 0.49
inspectors have 0.10
inspectors like -0.23
inspectors will -0.05
installation 0.12
installed 0.09
instance 0.13
instance , -0.26
instant 0.39
instead 0.52
instead . 0.06
instead of 0.38
instruction 0.24
instruction . -0.10
instruction _ any 0.08
instruction _ be 0.10
instruction _ not 0.08
instruction _ printe 0.08
instruction into -0.09
instructions 0.17
instructions can 0.33
insulin 0.37
intact 0.75
intact $ 0.19
intact . 0.12
intake 0.16
integrate -0.08
integrate with -0.08
integration 0.16
integrity 0.39
integrity , -0.26
integrity _ , 0.14
integrity _ be -0.06
integrity _ confidentiality -0.06
integrity _ the 0.05
integrity check 0.16
integrity checks 0.05
integrity is -0.06
intelligence 0.90
intelligent 0.55
intend -0.54
intend to -0.54
intent 0.06
intention -0.15
interface -0.11
interface . -0.07
intern -0.08
intern 's -0.34
internal -0.25
internal _ be -0.10
internal audit -0.17
internal audits -0.43
internal calls 0.35
internet -0.19
intervals -0.29
interview -0.29
interviews -0.15
into 0.27
into @us 0.20
into _ , 0.34
into _ . -0.08
into _ ; -0.09
into _ @us -0.07
into _ a -0.14
into _ and 0.12
into _ at 0.05
into _ bucket 0.08
into _ by -0.09
into _ locke 0.08
into _ next -0.06
into _ not -0.10
into _ on -0.09
into _ storage 0.06
into _ the 0.09
into _ to -0.12
into a 0.18
into an 0.16
into another 0.35
into every 0.06
into force -0.08
into it -0.31
into one -0.19
into our 0.22
into the 0.29
into which -0.42
into your 0.13
intruder 0.12
invente _ . -0.09
invente _ the -0.11
invented -1.39
invented , -0.12
invented . -0.11
invented data -0.36
invented for -0.08
invented lots -0.06
inventory 0.07
investigation 0.13
investigation , 0.35
investigation . 0.07
investigator 0.17
investigators 0.15
investigators can 0.06
investor -0.33
investors -0.10
invisible 0.32
invisible to 0.31
invitation 0.14
invite 0.12
invite _ to -0.08
invited . 0.06
invited to 0.19
invoice -0.19
invoices -0.25
involved 0.15
involved . 0.16
iq 0.08
iq , 0.10
iq _ be 0.12
ireland 0.15
iron 0.20
iron mountain -0.05
is , 0.08
is . -0.61
is : -0.26
is ; 0.06
is @us -0.17
is a -0.78
is able 0.20
is about 0.16
is absent -0.33
is accredited 0.11
is active 1.40
is advisory -0.29
is all -0.62
is allowed 0.20
is already 0.36
is also -0.06
is always -0.08
is among -0.06
is an -0.47
is another -0.53
is any -0.06
is anything -0.35
is append 0.40
is applied 0.26
is approved -0.18
is archived 0.17
is as -0.63
is asked 0.25
is at -0.07
is attached 0.27
is audit -0.13
is authenticated 0.06
is authorised 0.34
is available 1.34
is back 0.16
is backed -0.41
is bare -0.37
is behind 0.89
is being -0.59
is blank -0.08
is blocked -0.60
is bound 0.17
is built 0.27
is byte 0.16
is called -0.07
is captured 0.26
is carried 0.17
is carved 0.45
is certified -0.24
is checked -0.15
is claimed -0.58
is clip -0.07
is closed -1.16
is code -0.30
is compared 0.18
is complete 0.81
is compliant 0.25
is connected -0.09
is controlled -0.06
is covered -0.18
is crisp -0.06
is current 0.27
is data -0.10
is dated -0.06
is decided 0.11
is decoration -0.12
is demonstrated -0.18
is disabled -0.28
is documented -0.28
is done 1.90
is down 0.12
is drawn -0.15
is due -0.09
is durable -0.07
is easy -0.15
is effective -0.25
is electronic -0.07
is empty 0.06
is enabled 2.05
is encrypted 0.08
is enforced -0.38
is entered 0.22
is ever 0.78
is every -0.18
is exactly -0.32
is executed 0.28
is expected -0.23
is false 0.41
is filed 0.26
is final 0.39
is fingerprinted 0.12
is finished -0.38
is fit 0.10
is forbidden -0.42
is fully 0.24
is generally 0.14
is going -0.34
is gone -0.69
is granted 0.15
is green -0.34
is greyed -0.06
is handled 0.08
is hard -0.19
is held 0.21
is here 0.59
is hipaa 0.33
is history -0.10
is how -0.10
is immutable -0.30
is impossible 0.29
is in 1.57
is included 0.41
is iso -0.08
is isolated -0.14
is it -0.38
is its 0.25
is itself -0.38
is just -0.06
is kept 0.31
is lacking -0.23
is law 0.41
is left 0.84
is legally 0.45
is less -0.30
is linked -0.30
is listed 0.16
is live 1.18
is locked 0.30
is logged -0.08
is lost -0.24
is made 0.28
is mandatory 0.05
is marked -0.10
is meant -0.12
is met 1.94
is missing -0.81
is mistaken -0.16
is more -0.41
is multi -0.09
is needed -0.40
is neither -0.34
is never 0.80
is next -0.41
is no 1.13
is nobody -0.09
is none 0.61
is not -0.27
is nothing -0.44
is now 0.46
is nowhere -0.25
is off -1.47
is official -0.20
is on 1.11
is one -0.24
is only -0.12
is open 0.68
is opened -0.19
is our -0.20
is ours 0.18
is out 0.28
is over 0.26
is passed -0.20
is past 0.09
is pencilled -0.26
is pending -0.09
is permanently -0.28
is planned -0.75
is precisely -0.07
is promised -0.11
is protected -0.18
is reached 0.22
is ready 1.99
is real 0.21
is refused 0.34
is released 0.07
is required -1.61
is reviewed -0.16
is running -0.52
is safe -0.25
is said -0.14
is saved -0.17
is scheduled -0.06
is sealed 0.36
is sent 0.15
is server -0.06
is set 0.21
is settled 0.05
is short -0.28
is shown -0.24
is signed 0.47
is simply -0.12
is single -0.30
is so 0.22
is solid 0.06
is some 0.07
is something -0.24
is stated -0.28
is still 0.39
is superseded 0.14
is switched -0.14
is taken 0.24
is tamper -0.29
is technically 0.16
is test 0.23
is that -0.34
is the -0.23
is their -0.24
is there -0.08
is this 0.38
is tied 0.06
is to -1.05
is today 0.19
is told -0.24
is tracked -0.31
is treated 0.21
is true -0.10
is unavailable -0.97
is under -0.18
is up 0.53
is usually -0.21
is valid 0.41
is validated 0.25
is verified 1.30
is versioned 0.10
is waiting 0.12
is walled -0.12
is wanted -0.09
is welded 0.06
is well -0.07
is what 0.37
is when -0.47
is where -0.39
is who 0.12
is whole 0.12
is why 0.69
is withdrawn 0.19
is without -0.24
is write 0.08
is written 0.33
is wrong -0.29
is yet 0.12
is your 0.18
is yours 0.46
is “ -0.07
ishikawa -0.08
isms -0.30
isms , -0.12
iso -0.33
iso , -0.08
iso 13485 0.10
iso 14971 -0.34
iso 17025 0.07
iso 27001 0.09
iso 27701 0.31
iso 42001 -0.26
iso 9001 0.22
iso _ , 0.08
iso _ . 0.12
iso _ 13485 -0.10
iso _ 2015 0.15
iso _ 2024 0.11
iso _ 27001 0.18
iso _ 4.1 -0.08
iso _ 9001 -0.05
iso _ : 0.18
iso _ ; -0.16
iso _ ? 0.14
iso _ @us -0.07
iso _ a -0.10
iso _ and 0.19
iso _ any -0.07
iso _ audit 0.07
iso _ be -0.28
iso _ certificate 0.22
iso _ certification 0.08
iso _ certifie 0.31
iso _ cover -0.11
iso _ do 0.22
iso _ for -0.14
iso _ goal -0.06
iso _ have 0.06
iso _ in 0.11
iso _ iso -0.14
iso _ it -0.05
iso _ its -0.15
iso _ last -0.10
iso _ logo 0.13
iso _ mistaken 0.10
iso _ no 0.18
iso _ nor -0.13
iso _ not 0.13
iso _ of -0.08
iso _ on -0.12
iso _ or -0.10
iso _ our 0.05
iso _ out -0.11
iso _ since 0.08
iso _ so 0.12
iso _ standard -0.09
iso _ that 0.10
iso _ the -0.31
iso _ valid 0.10
iso _ we 0.11
iso _ you -0.11
iso _ | 0.14
iso certificate -0.14
iso certificates -0.10
iso iec 0.54
iso logo -0.33
iso logos -0.10
iso | -0.33
isolate -0.53
isolate _ . -0.05
isolate _ authorize -0.05
isolate _ be -0.07
isolate _ in -0.05
isolate _ the -0.09
isolate _ ” -0.06
isolate tenants -0.50
isolated -0.25
isolated , -0.12
isolated . -0.48
isolated from -0.22
isolated tenants 0.10
isolated workspace -0.07
isolated ” 0.27
isolates -0.34
isolation -0.17
isolation $ -1.18
isolation , -0.44
isolation . -0.25
isolation : -0.29
isolation _ . 0.35
isolation _ be -0.08
isolation _ close -0.15
isolation _ customer -0.11
isolation _ for 0.05
isolation _ not -0.10
isolation _ server 0.07
isolation _ tenant 0.10
isolation _ that -0.13
isolation _ the -0.15
isolation and 0.10
isolation between -0.08
isolation for 0.11
isolation has 0.27
isolation in -0.07
isolation is 0.51
isolation means -0.05
isolation not -0.08
isolation of 0.32
isolation test -0.13
isolation verified 0.12
isolation we 0.05
isolation will -0.06
isolation works 0.14
isolation | 0.10
isolation – -0.09
issuance -0.13
issue 0.19
issue , 0.13
issue . 0.14
issue _ , 0.11
issue _ . -0.15
issue _ ; -0.13
issue _ a 0.12
issue _ and 0.08
issue _ by 0.17
issue _ certificate -0.11
issue _ copie 0.06
issue _ copy 0.05
issue _ from -0.07
issue _ it 0.10
issue _ its -0.08
issue _ number 0.12
issue _ numbere 0.07
issue _ on -0.09
issue _ own -0.12
issue _ report -0.15
issue _ the -0.09
issue _ to 0.07
issue a -0.24
issue and 0.32
issue are -0.09
issue controlled 0.09
issue desk 0.08
issue is 0.05
issue of 0.17
issue to 0.11
issue with -0.07
issued 1.52
issued $ 0.16
issued and 0.19
issued as 0.18
issued by -0.14
issued copies -0.06
issued copy 0.20
issued from 0.11
issued in 0.16
issued the 0.20
issued them -0.26
issued to -0.30
issued ” 0.23
issuer -0.35
issuer , -0.11
issues 0.23
issues . 0.19
issues a 0.38
issues certified -0.59
issues controlled -0.14
issues it 0.14
issues its -0.07
issues no -0.32
issuing -0.37
it 0.09
it $ -0.09
it 'd 0.14
it 's -0.07
it , -0.10
it . -0.12
it : 0.28
it ; -0.06
it ? -0.36
it _ " 0.06
it _ 's -0.09
it _ , 0.10
it _ 2 -0.09
it _ : 0.32
it _ @us 0.10
it _ a 0.23
it _ about -0.10
it _ ai 0.07
it _ already -0.08
it _ an -0.13
it _ and 0.17
it _ anythe -0.05
it _ append 0.10
it _ as 0.16
it _ ask -0.10
it _ aske 0.06
it _ at -0.18
it _ batche -0.09
it _ be 0.15
it _ because 0.07
it _ before -0.11
it _ binde 0.09
it _ by -0.08
it _ change 0.06
it _ claim 0.11
it _ compliant 0.16
it _ content 0.06
it _ date 0.11
it _ day 0.15
it _ deviation 0.07
it _ do -0.15
it _ doe -0.05
it _ each 0.06
it _ effect 0.07
it _ end 0.11
it _ entry -0.11
it _ every -0.29
it _ evidence -0.14
it _ exist -0.07
it _ false 0.12
it _ first 0.07
it _ for 0.11
it _ forbidden -0.13
it _ from -0.11
it _ get -0.10
it _ give -0.05
it _ gmp -0.09
it _ good -0.05
it _ hand -0.10
it _ happen 0.07
it _ have 0.12
it _ her 0.09
it _ hold 0.12
it _ how 0.12
it _ if 0.11
it _ it 0.26
it _ itself -0.07
it _ just 0.18
it _ keep -0.23
it _ last 0.06
it _ lie -0.08
it _ locke 0.06
it _ log 0.06
it _ look 0.13
it _ matter -0.06
it _ me 0.06
it _ mean -0.07
it _ meet -0.10
it _ neither 0.05
it _ next -0.06
it _ no -0.16
it _ nobody 0.08
it _ not 0.38
it _ nothe -0.17
it _ off 0.07
it _ on 0.22
it _ one -0.21
it _ or 0.17
it _ out 0.14
it _ part -0.08
it _ password -0.05
it _ place -0.05
it _ possible 0.13
it _ print 0.10
it _ prototype 0.20
it _ quality -0.11
it _ reach 0.09
it _ read -0.06
it _ real 0.09
it _ regulate 0.11
it _ report 0.10
it _ request 0.14
it _ right 0.05
it _ same -0.15
it _ say 0.47
it _ seale 0.12
it _ second 0.10
it _ see -0.14
it _ service 0.11
it _ shift 0.11
it _ show -0.05
it _ sign 0.09
it _ since 0.06
it _ so -0.05
it _ soc -0.10
it _ stay 0.14
it _ take -0.10
it _ text -0.06
it _ that 0.06
it _ the 0.24
it _ their -0.09
it _ there -0.16
it _ they -0.11
it _ time -0.15
it _ to -0.19
it _ today 0.08
it _ two 0.17
it _ type -0.11
it _ under 0.05
it _ up 0.07
it _ us -0.07
it _ we 0.09
it _ what -0.05
it _ with -0.15
it _ without 0.08
it _ word -0.05
it _ write 0.06
it _ year -0.10
it _ you 0.18
it _ your -0.33
it _ ” -0.19
it accepts -0.46
it again 0.07
it all -0.31
it and -0.11
it approves 0.56
it as -0.23
it asks -0.25
it at 0.08
it away 0.11
it back 0.14
it backs -0.27
it be 0.17
it before 0.15
it belongs -0.18
it binds 0.56
it by -0.11
it came -0.38
it can 0.18
it carries -0.22
it caused -0.09
it certified 0.22
it changed 0.07
it changes -0.38
it closes 0.07
it comes 0.21
it comply -0.42
it could -0.23
it counts 0.41
it covers -0.11
it decides 0.16
it depends -0.24
it describes -0.19
it did -0.13
it does 0.40
it down -0.15
it drafts -0.37
it either -0.08
it ends -0.09
it every 0.24
it first -0.09
it follows -0.11
it for 0.41
it from -0.34
it goes -0.56
it had -0.32
it happened 0.20
it has -0.23
it here -0.10
it holds 0.15
it in 0.59
it issues 0.32
it just -0.37
it keeps 0.22
it knows 0.29
it leaves 0.20
it led 0.14
it lists -0.22
it lives 0.22
it looks 0.10
it makes 0.64
it may 0.45
it means 0.35
it needs 0.39
it never 0.23
it off 0.20
it on 0.15
it once 0.11
it or -0.24
it out -0.12
it over -0.10
it prints -0.14
it produce -0.10
it puts -0.11
it rules 0.28
it said -0.06
it says -0.10
it should 0.27
it shows -0.35
it signs 0.07
it since 0.16
it sits 0.07
it so -0.23
it soc -0.08
it sounds -0.12
it starts -0.07
it stays 0.46
it still -0.16
it stops 0.83
it takes 0.05
it tells 0.13
it the 0.27
it there 0.34
it to -0.56
it took 0.10
it touched 0.16
it touches 0.07
it turns -0.13
it under -0.09
it up 0.18
it used 0.27
it validated -0.17
it was -0.72
it were -0.23
it will -0.07
it with 0.61
it works -0.32
it would 0.42
it writes -0.30
it ” 0.18
item -0.29
item _ , -0.06
item _ . -0.06
item of -0.28
items -0.21
items are -0.12
its -0.48
its _ 's -0.18
its _ , 0.14
its _ . 0.10
its _ 2 -0.06
its _ : 0.07
its _ ; -0.33
its _ ? -0.17
its _ a -0.11
its _ about -0.07
its _ all 0.06
its _ an -0.06
its _ and -0.20
its _ api -0.07
its _ as -0.08
its _ at 0.05
its _ authority 0.14
its _ be 0.07
its _ bee 0.10
its _ capa 0.08
its _ certificate -0.18
its _ control 0.05
its _ customer -0.18
its _ data -0.07
its _ date 0.21
its _ do -0.13
its _ durable 0.16
its _ follow 0.12
its _ for -0.12
its _ in -0.18
its _ it -0.14
its _ its -0.18
its _ key 0.10
its _ know 0.07
its _ link 0.08
its _ may 0.05
its _ no 0.08
its _ nothe -0.06
its _ of -0.06
its _ other 0.07
its _ our 0.17
its _ out 0.12
its _ own -0.06
its _ period 0.11
its _ record 0.10
its _ report -0.13
its _ service -0.15
its _ signature 0.14
its _ so 0.05
its _ soc -0.08
its _ that -0.08
its _ the 0.38
its _ we -0.05
its _ you -0.05
its _ ” 0.11
its approval 0.16
its author -0.12
its bot -0.06
its capa 0.36
its cause 0.16
its certificate -0.12
its certificates -0.20
its certification 0.09
its change 0.08
its checksum 0.32
its clients -0.18
its content 0.06
its controlled 0.07
its copies -0.10
its copy 0.10
its corrective 0.23
its custody 0.16
its customers -0.39
its data -0.07
its date 0.41
its decisions 0.14
its deviation -0.36
its digest -0.32
its documentation -0.13
its ending -0.13
its evidence -0.17
its fingerprint 0.17
its first 0.10
its fix 0.08
its full 0.13
its gate -0.13
its hash 0.24
its heart 0.05
its holder 0.12
its intended 0.20
its investigators 0.06
its iso -0.51
its last -0.09
its links 0.25
its mark 0.34
its name -0.46
its number 0.17
its opinion 0.35
its own 0.09
its owner 0.20
its penetration 0.16
its place 0.36
its publisher -0.10
its record -0.19
its references 0.18
its regulated -0.09
its retention 0.18
its review -0.08
its root -0.07
its seal 0.08
its soc -0.12
its source 0.36
its status -0.17
its system -0.12
its title -0.26
its type -0.09
its users -0.29
its verdict 0.08
its word 0.25
itself 0.58
itself , 0.31
itself . 0.80
itself : 0.34
itself ; -0.23
itself _ , 0.08
itself _ be -0.08
itself _ have 0.06
itself _ the 0.11
itself _ to 0.15
itself and -0.12
itself away 0.09
itself is -0.29
itself refuses 0.34
iv 0.18
j -0.67
j . -0.55
jan 0.13
january -0.07
january . -0.16
january and -0.18
jar -0.41
jar $ -0.32
jar is -0.07
javascript 0.15
jira -0.65
jira keeps -0.32
job , -0.40
job . 0.09
jobs 0.17
jobs , 0.21
jobs and -0.14
join -0.28
join the -0.16
joine _ , -0.08
joined 0.52
joined , 0.08
joined . 0.35
joined by 0.10
joiners , 0.08
joining -0.14
joins -0.11
joke -0.48
journal 0.16
journal . 0.14
journal that 0.27
json -0.61
json : -0.09
json _ . -0.08
json file -0.18
judge 0.70
judge _ and 0.11
judge _ it 0.11
judge _ the 0.06
judge accepts 0.24
judge it -0.11
judged 0.19
judgement 0.15
judges 0.12
july 0.19
jump -0.11
jump to -0.11
june 0.72
june , -0.17
june . -0.18
june : 0.25
june _ . 0.07
june _ the 0.06
june and 0.38
june that -0.06
just 0.55
just _ , 0.06
just _ . -0.06
just _ ; 0.15
just _ a 0.14
just _ be -0.10
just _ the 0.13
just as 0.32
just for 0.18
just in -0.23
just like 0.24
just the 0.47
k -0.27
k to -0.09
keep -0.75
keep _ 's -0.07
keep _ , 0.13
keep _ . -0.17
keep _ : 0.06
keep _ ? -0.15
keep _ @us 0.07
keep _ and -0.06
keep _ apart 0.21
keep _ by 0.05
keep _ can -0.05
keep _ customer -0.16
keep _ day -0.06
keep _ deviation -0.08
keep _ document -0.09
keep _ file 0.14
keep _ for 0.12
keep _ from 0.17
keep _ in -0.17
keep _ it 0.06
keep _ its -0.09
keep _ lock 0.05
keep _ locke -0.10
keep _ of -0.19
keep _ original -0.06
keep _ other 0.11
keep _ out -0.25
keep _ own -0.14
keep _ that 0.06
keep _ the -0.13
keep _ thirty -0.07
keep _ to 0.08
keep _ under 0.06
keep _ your -0.11
keep a 0.65
keep evidence 0.06
keep it 0.07
keep its -0.06
keep our 0.25
keep real -0.54
keep the -0.34
keep them -0.08
keep working -0.07
keep your -0.43
keep “ -0.07
keeper 0.22
keeper . 0.11
keeping 0.26
keeps -0.07
keeps , 0.29
keeps a 0.42
keeps access -0.08
keeps an -0.24
keeps each 0.22
keeps it 0.32
keeps its -0.25
keeps no -0.15
keeps one -0.34
keeps them 0.30
keller -0.16
kept -0.30
kept , -0.13
kept . -0.36
kept apart -0.29
kept at -0.07
kept by -0.05
kept for 0.20
kept from -0.19
kept in -0.13
kept intact 0.14
kept out 0.14
kept under 0.06
key 0.61
key $ -0.10
key , 0.75
key . 0.62
key _ . 0.06
key _ and 0.11
key _ be -0.20
key _ by 0.06
key _ customer 0.09
key _ deviation 0.06
key _ every 0.09
key _ log -0.08
key _ that 0.07
key and 0.27
key custody -0.51
key in 0.15
key is -0.16
key per 0.29
key to 0.30
keyboard -0.27
keycloak 0.13
keyed 0.38
keynote -0.22
keys , 0.14
keys . 0.18
keys ? -0.43
keys are -0.14
keys hold 0.24
keys in 0.13
keystroke 0.52
keystroke _ that 0.08
keystroke leaves 0.11
kick -0.23
kick off -0.23
killed 0.33
kind -0.33
kind . 0.11
kind has -0.12
kind of 0.10
kindly -0.11
kinds -0.49
kinds of -0.25
kit -0.52
kitchen -0.26
kms 0.46
kms _ . 0.06
kms key 0.23
knock 0.26
know 0.69
know , -0.14
know _ 's 0.17
know _ : -0.06
know _ a -0.11
know _ and 0.10
know _ be 0.07
know _ have 0.05
know _ it 0.22
know _ no 0.06
know _ of -0.12
know _ other -0.06
know _ that -0.10
know _ the 0.06
know it 0.06
know its -0.22
know nothing -0.27
know of 0.25
know that 0.61
know the 0.16
know what 0.08
knowing 0.10
known -0.64
known . -0.08
knows 0.08
knows , 0.22
knows its 0.43
knows that 0.13
knows the -0.17
knox 0.06
la 0.12
lab -0.11
lab 's 0.32
lab , 0.18
lab _ data 0.05
lab keeps -0.11
lab report 0.10
label 0.38
label . -0.30
label _ , 0.10
label _ . -0.10
label _ be -0.15
label _ it 0.09
label _ the -0.09
label _ to -0.08
label _ ” 0.07
label came 0.60
label in -0.08
label is 0.37
labelled “ 0.09
labels -0.58
labels for 0.07
laboratory -0.35
lack 0.52
lack . 0.39
lack _ , -0.09
lack _ 27001 0.10
lack _ a -0.06
lack _ be 0.13
lack _ certification 0.10
lack _ mistaken 0.10
lack _ right 0.05
lack _ the 0.05
lack iso 0.39
lack of -0.26
lacked 0.26
lacked a 0.26
lacking -0.10
lacking . -0.33
lacks -0.05
lacks . -0.07
lacks a -0.11
lacks any -0.23
lacks its 0.24
lacks the 0.36
laminated -0.29
land 0.08
land in -0.14
landing -0.16
landing page -0.16
landlord -0.48
landlord 's -0.46
lands -0.15
lands in 0.05
landscape -0.28
language 0.12
language model 0.51
languages -0.31
languages . -0.14
lapse 0.41
lapsed 0.42
lapses -0.08
laptop , -0.06
laptop . 0.54
laptop _ . -0.14
laptop _ it -0.06
laptop _ the 0.06
laptop and -0.31
laptops -0.25
large -0.12
larger -0.30
last 0.86
last , -0.08
last . -0.26
last : -0.10
last _ 's 0.08
last _ . 0.05
last _ : -0.27
last _ a 0.12
last _ all 0.06
last _ and 0.08
last _ be 0.47
last _ by -0.24
last _ close 0.10
last _ exercize 0.14
last _ find 0.07
last _ finishe 0.11
last _ have -0.11
last _ in -0.26
last _ minute -0.17
last _ nothe 0.08
last _ of 0.15
last _ on 0.09
last _ our 0.12
last _ period 0.08
last _ that 0.09
last _ the -0.12
last _ time 0.13
last _ to -0.12
last _ today 0.06
last _ with -0.09
last autumn 0.22
last edited -0.41
last entry -0.06
last line 0.12
last month 0.23
last of 0.19
last one 0.09
last quarter 0.13
last release 0.08
last restore 0.36
last soc 0.20
last spring -0.07
last thursday 0.38
last tuesday -0.15
last two -0.10
last unguarded 0.23
last visit -0.12
last week -0.11
last word -0.29
last year 0.52
lasting 0.36
lasts -0.23
lasts . 0.08
late , -0.09
later -0.31
later , 0.06
later . 0.15
later ; 0.21
later ? 0.54
later _ , -0.07
later _ it 0.06
later _ the 0.10
later phase -0.17
later release -0.10
later this -0.10
latest 0.47
laughed -0.12
launch -0.54
launch . -0.21
launch _ . -0.06
launch party -0.12
law 0.95
law . 0.85
law _ . 0.10
law compliance -0.76
law on 0.07
lawyer -0.07
lawyer _ the -0.05
lawyers keep -0.06
layer 0.39
layer , -0.27
layer . 0.23
layout -0.19
layout . -0.08
lead -0.56
lead , 0.08
lead . -0.25
lead _ , 0.08
lead _ page -0.07
lead _ the 0.05
lead _ to -0.10
lead to -0.28
leads nowhere 0.21
leaflet -0.22
leak 0.24
leakage 0.48
leaks 0.27
learn -0.16
learned 0.20
learned to 0.19
learns 0.11
lease -0.46
lease . -0.32
least -0.25
least _ , 0.09
least of -0.10
least one -0.22
least three 0.14
least two -0.06
leav _ , 0.14
leav _ . -0.26
leav _ a 0.18
leav _ and 0.18
leav _ as 0.06
leav _ be 0.13
leav _ certifie 0.14
leav _ control 0.06
leav _ its 0.05
leav _ mark 0.09
leav _ no 0.18
leav _ one 0.19
leav _ platform 0.12
leav _ system 0.17
leave 0.11
leave ? -0.15
leave @us 0.19
leave _ , 0.14
leave _ . 0.15
leave _ : 0.09
leave _ ; 0.06
leave _ a 0.07
leave _ and 0.11
leave _ as 0.06
leave _ be -0.07
leave _ certificate 0.08
leave _ chance 0.13
leave _ for 0.12
leave _ not 0.06
leave _ of -0.19
leave _ release 0.08
leave _ system -0.07
leave _ that -0.09
leave _ to -0.05
leave _ trace 0.06
leave _ with 0.05
leave _ your -0.07
leave a 0.31
leave an -0.15
leave it 0.05
leave no 0.13
leave out -0.28
leave with 0.05
leavers 0.16
leavers are 0.05
leaves 0.99
leaves @us 0.27
leaves a -0.14
leaves an -0.14
leaves its 0.27
leaves no 0.17
leaves the -0.07
leaving a -0.05
led 0.81
led to 0.52
ledger 0.08
ledger $ -0.13
ledger ( -0.11
ledger , 0.20
ledger 1 -0.25
ledger : -0.11
ledger _ . -0.14
ledger _ ; -0.06
ledger _ a 0.07
ledger _ be 0.13
ledger _ can 0.20
ledger _ entrie -0.06
ledger _ have 0.11
ledger _ not 0.12
ledger _ that 0.07
ledger _ the -0.12
ledger and -0.30
ledger has 0.19
ledger is -0.20
ledger of -0.05
ledger records -0.36
ledger that 0.78
leeds -0.07
left 1.13
left . -0.19
left beta -0.33
left hand 0.32
left it 0.09
left no 0.23
left open 0.16
left out -0.58
left that 0.15
left the 0.23
left to 0.40
left us 0.42
left without -0.10
legacy -0.24
legal _ , 0.08
legal _ . 0.19
legal _ a 0.07
legal _ be -0.21
legal equivalent 0.17
legal force 0.11
legal hold -0.06
legal weight 0.06
legally 0.63
legally _ . 0.10
legally _ ? -0.22
legally _ on 0.13
legally binding -0.46
legally effective 0.24
legally signed 0.17
legally valid 0.07
legend -0.14
legible -0.08
length -0.11
length of -0.10
less . -0.19
less _ . 0.11
less than 0.54
let 0.68
let _ , 0.07
let _ a -0.11
let _ ai 0.21
let _ an -0.09
let _ and 0.06
let _ be 0.11
let _ from -0.05
let _ it 0.12
let _ model -0.05
let _ of 0.12
let _ on -0.10
let _ one -0.08
let _ that -0.12
let _ the 0.10
let a -0.34
let alone -0.76
let anyone 0.29
let in -0.07
let me 0.16
let software -0.12
let the -0.13
lets -0.51
lets a -0.59
lets its -0.05
lets one -0.33
lets the 0.34
lets them 0.31
lets you -0.54
letter 0.37
letter , 0.64
letter ; 0.12
letter _ to 0.11
letter case -0.17
letter from -0.27
letter in 0.06
letter is 0.07
letter to 0.11
letterhead 0.43
letters -0.28
letting -0.16
level 0.51
level 1 0.08
level 2 0.58
level _ , 0.11
level _ : 0.09
level _ be -0.14
level _ in 0.07
level _ on 0.10
level authorization 0.08
level is -0.11
level security -0.05
levels -0.33
liability -0.16
library -0.16
library . -0.42
library is -0.07
licence -0.08
licensed 0.27
lid 0.24
lie 0.34
lie . -0.20
lie _ the -0.09
lies in 0.17
life 0.95
life . 0.32
life _ record 0.10
life of 0.40
lifecycle -0.08
lifecycle event -0.07
lift _ . 0.06
lifte _ . 0.13
lifted 0.72
lifted . 0.08
lifting 0.22
lifting a 0.22
lifts 0.35
light -0.35
lights 0.10
like -0.07
like , 0.37
like . -0.33
like : 0.06
like ; 0.17
like _ , -0.12
like _ . -0.06
like _ be -0.10
like _ have -0.10
like _ the 0.16
like _ to -0.10
like _ you 0.09
like any -0.14
like it -0.17
like ours -0.10
like that 0.10
like the -0.24
like to 0.11
like us 0.09
liked 0.26
likely -0.07
likes -0.49
likewise -0.30
likewise . -0.30
limit 0.10
limit _ , 0.11
limite _ the 0.09
limited 0.09
limited to 0.26
limits -0.53
limits $ -0.44
limits . -0.06
limits of -0.19
lims -0.67
line , 0.12
line . 0.45
line 2 -0.16
line 3 -0.08
line : -0.16
line ; 0.10
line _ . -0.09
line _ and -0.07
line _ be -0.09
line _ in 0.11
line _ line 0.07
line _ not -0.06
line _ old 0.06
line _ the 0.09
line _ they -0.06
line _ we -0.07
line about -0.05
line by 0.15
line can 0.23
line for -0.38
line from 0.07
line in 0.29
line is -0.11
line of -0.30
line on 0.22
line that -0.34
line the 0.15
line “ -0.38
lines -0.41
lines , 0.14
lines . 0.15
lines and -0.13
lines of -0.23
link -0.47
link $ 0.07
link , 0.10
link . -0.25
link : 0.14
link ; 0.14
link _ , 0.16
link _ : -0.09
link _ ? -0.06
link _ a 0.08
link _ an -0.09
link _ and 0.09
link _ as 0.09
link _ be -0.25
link _ can -0.10
link _ capa 0.11
link _ deviation 0.16
link _ do 0.09
link _ document 0.07
link _ for -0.07
link _ from -0.08
link _ have -0.08
link _ meet 0.06
link _ module -0.15
link _ of 0.06
link _ on -0.06
link _ outlive -0.10
link _ survive -0.06
link _ that 0.07
link _ the 0.30
link _ when -0.08
link _ with 0.05
link _ you -0.06
link _ ” 0.11
link behavior -0.05
link between -0.24
link can 0.20
link from 0.18
link gate -0.15
link icon 0.06
link integrity 0.06
link is 0.12
link survive 0.06
link table -0.05
link that -0.50
linke _ , 0.08
linke _ and -0.13
linke _ be 0.05
linke _ for 0.15
linke _ good 0.07
linke _ module -0.06
linke _ record -0.06
linke _ to -0.09
linked 0.11
linked $ 0.09
linked , 0.14
linked . 0.20
linked across -0.22
linked for 0.46
linked in -0.27
linked records 0.19
linked to 0.07
linking -0.07
links $ -0.76
links , 0.15
links : 0.21
links ? -0.05
links across -0.27
links are -0.48
links from -0.05
links go 0.08
links has 0.15
links in -0.31
links is 0.51
links must -0.08
links remain 0.07
links survive -0.41
links that 0.35
links to 0.24
links when 0.39
links works 0.06
links | 0.46
linter -0.38
list -0.61
list $ 0.11
list , 0.25
list . 0.26
list : -0.27
list ; -0.20
list ? -0.28
list _ 's 0.14
list _ , 0.10
list _ . -0.21
list _ : 0.07
list _ a -0.05
list _ and -0.11
list _ as -0.06
list _ be 0.07
list _ can -0.07
list _ each -0.07
list _ file 0.08
list _ have -0.08
list _ it 0.27
list _ name 0.09
list _ not -0.10
list _ on 0.08
list _ one -0.07
list _ route -0.06
list _ that -0.10
list _ the 0.11
list _ to 0.08
list _ we -0.09
list _ what -0.08
list _ you -0.09
list _ “ 0.08
list after 0.28
list and -0.10
list by -0.15
list can 0.08
list for -0.27
list has -0.16
list in -0.24
list is -0.11
list of -0.25
list on -0.07
list that 0.20
list this 0.25
list to 0.18
list view 0.31
list your 0.35
list ” -0.05
liste _ . -0.08
liste _ record -0.09
listed -0.56
listed by -0.08
listed under -0.16
listing 0.13
lists -0.62
lists each 0.14
lists the -0.16
lists what -0.10
little -0.52
little to -0.07
liv _ . 0.10
liv _ a 0.05
live 1.57
live " 0.29
live $ 1.93
live , -1.09
live . 1.22
live : 2.54
live ? -0.13
live @us 0.23
live _ " -0.12
live _ 's -0.23
live _ , -0.22
live _ . -0.08
live _ : -0.31
live _ ; -0.05
live _ ? -0.18
live _ @us -0.22
live _ a -0.28
live _ all 0.12
live _ and -0.14
live _ at 0.06
live _ be -0.13
live _ browser -0.09
live _ can -0.05
live _ close -0.08
live _ control 0.09
live _ date -0.07
live _ day 0.10
live _ do 0.08
live _ every 0.08
live _ for -0.06
live _ have 0.08
live _ in 0.07
live _ it -0.09
live _ not -0.25
live _ one -0.19
live _ operation -0.18
live _ place -0.06
live _ plant 0.17
live _ production 0.09
live _ quality -0.07
live _ regulate 0.10
live _ require -0.09
live _ separate -0.07
live _ signature 0.07
live _ that -0.07
live _ the -0.31
live _ to 0.10
live _ use 0.06
live _ with -0.06
live _ work 0.13
live _ write 0.10
live _ year -0.08
live _ your -0.12
live _ | 0.12
live _ ” 0.12
live and -0.17
live at -0.48
live batch -0.12
live batches -0.22
live capa 0.10
live checklist 0.14
live customers -0.10
live date -0.19
live environment 0.20
live for 0.84
live gate 0.41
live gmp 0.42
live in -1.17
live is 0.30
live next -0.32
live on -0.20
live party -0.17
live plants -0.20
live product -0.05
live production -0.18
live quality -0.40
live record -1.06
live records -0.36
live regulated -0.47
live since -0.19
live site -0.13
live sites -0.23
live system 0.13
live use -0.09
live was -0.30
live with -0.49
live ” -0.97
lives 0.65
lives in 0.70
living 0.46
living in 0.29
load -0.34
loaded -0.40
loaded and -0.30
loads 0.14
loads . 0.36
loaf -0.59
loaf . -0.26
loaves -0.16
lobby -0.25
lobby . 0.22
local -0.63
local data -0.12
local demo -0.05
local pilot -0.11
local prototype -0.06
local security -0.06
local source -0.06
local storage -0.25
location -0.17
lock -0.17
lock . 0.50
lock : -0.05
lock _ , -0.12
lock _ . 0.07
lock _ a -0.08
lock _ and 0.10
lock _ be -0.06
lock _ file 0.05
lock _ retention -0.11
lock _ the 0.06
lock and 0.25
lock for 0.13
lock icon -0.07
lock in -0.27
lock is -0.24
lock on 0.37
locke _ , 0.14
locke _ . 0.11
locke _ access 0.11
locke _ be -0.10
locke _ control 0.11
locke _ hashe 0.07
locke _ in 0.08
locke _ its -0.12
locke _ the -0.13
locke _ with 0.11
locked 0.89
locked , 0.21
locked . 0.08
locked and 0.38
locked archive -0.30
locked in -0.31
locked out 0.10
locked storage 0.19
locked store -0.08
locked vault 0.40
locker 0.25
locks 0.28
locks . -0.11
locks and 0.15
log 0.55
log $ 0.16
log , -0.31
log . 0.15
log : -0.25
log ; 0.11
log ? 0.27
log _ , 0.11
log _ . -0.10
log _ : 0.15
log _ ? -0.07
log _ a -0.31
log _ all 0.10
log _ an -0.09
log _ be 0.27
log _ by 0.24
log _ can 0.25
log _ change 0.05
log _ do 0.07
log _ edite 0.08
log _ entrie -0.12
log _ every 0.06
log _ evident -0.07
log _ false 0.12
log _ from -0.18
log _ in 0.07
log _ it 0.16
log _ its -0.12
log _ log 0.05
log _ not 0.05
log _ of -0.08
log _ read -0.06
log _ tamper -0.14
log _ the -0.21
log _ their 0.05
log _ we 0.09
log _ ” 0.07
log and -0.10
log append -0.14
log can -0.36
log does 0.34
log entries 0.23
log entry 0.37
log has 0.44
log immutable 0.10
log in -0.24
log integrity 0.08
log is 0.41
log line 0.07
log lines 0.14
log tamper -0.12
log that -0.34
log | -0.06
log ” -0.13
logbook -0.17
logged -0.08
logged . 0.28
logged in -0.16
logged ” -0.07
logging 0.16
logging $ -0.53
logging , -0.11
logging . 0.06
logging ? -0.11
logging in 0.10
logging is 0.41
logic 0.05
logical 0.10
logically 0.29
login 0.66
login $ 0.20
login , -0.27
login ? -0.12
login _ , -0.23
login _ : -0.10
login _ and 0.13
login _ be -0.27
login _ have 0.12
login _ not 0.09
login _ the 0.06
login _ to 0.06
login and 0.14
login button -0.06
login for 0.51
login is 0.06
login page 0.66
login screen -0.54
login that -0.14
login to -0.08
login with 0.19
logins 0.30
logins , 0.06
logo -0.88
logo $ 0.35
logo , 0.41
logo . -0.11
logo : 0.05
logo _ . -0.18
logo _ our -0.07
logo _ the -0.13
logo _ “ 0.06
logo in 0.24
logo on -0.17
logo strip -0.18
logos -0.32
logos , 0.07
logout 0.50
logs 0.73
logs , -0.18
logs are -0.20
logs that 0.09
long -0.74
long , -0.08
long . -0.17
long _ be -0.16
long _ of 0.13
long _ retention 0.08
long _ say 0.06
long _ stay -0.06
long _ to -0.16
long as 0.14
long list -0.06
long road -0.10
long way -0.45
long you -0.14
longer 2.33
longer , -0.15
longer . 0.35
longer ; 0.35
longer _ , 0.11
longer _ . 0.18
longer _ ; 0.07
longer _ be 0.12
longer _ it 0.11
longer _ to -0.09
longer a 0.76
longer be -0.37
longer has 0.17
longer need -0.18
longer planned 0.06
longer than -0.12
longest -0.11
look -0.27
look . 0.25
look : -0.16
look _ . -0.18
look _ : -0.05
look _ be -0.11
look _ each 0.11
look _ it -0.14
look _ on -0.11
look _ vain -0.05
look again -0.10
look at 0.08
look elsewhere -0.19
look in -0.15
look into 0.39
look up -0.07
looke _ be -0.08
looke _ leave 0.05
looke _ us 0.05
looke _ with 0.06
looked 0.45
looked and 0.21
looked at -0.27
looked up 0.22
looking -0.80
looking at 0.39
looking for -0.26
looks -0.64
looks , -0.40
looks at -0.26
looks finished -0.07
looks like -0.38
looks up 0.60
loop 0.60
loop . 0.42
loop : -0.07
loop ” -0.06
loose 0.81
loose ends 0.43
lose 0.39
lose , -0.18
lose . -0.14
lose _ , 0.17
lose _ . 0.24
lose _ : 0.14
lose _ a 0.20
lose _ again 0.09
lose _ record 0.09
lose _ the 0.09
lose a 0.36
lose the -0.15
loses 0.63
loses its 0.17
losing 0.66
losing a 0.46
loss 0.37
loss of 0.11
lost 0.67
lost , 0.28
lost . -0.19
lost : 0.24
lost a 0.30
lost in 0.44
lost its 0.14
lost when -0.11
lot , 0.26
lot _ , -0.12
lot _ . 0.07
lot and -0.05
lot is 0.24
lot number -0.45
lot of -0.11
lot to 0.41
lots 0.20
lots , -0.56
lots . 0.06
lots and -0.06
lots are 0.16
loud -0.08
love 0.29
love . 0.09
love to -0.05
loved 0.20
lovely -0.43
lovingly 0.49
low 0.12
low _ . -0.07
low _ deviation 0.06
low risk 0.38
lower -0.16
lower case -0.11
luck -0.33
lunch -0.30
lunch , 0.24
lunch _ . -0.13
lunchtime -0.14
lying 0.34
lying if 0.32
lyon 0.65
m -0.36
m . -0.21
machine 0.12
machine 's 0.13
machine , 0.51
machine . -0.48
machine ; 0.11
machine _ , 0.12
machine _ . -0.08
machine _ a 0.13
machine _ and 0.08
machine _ it 0.06
machine _ on 0.26
machine _ word -0.07
machine has -0.11
machine is -0.16
machines 0.30
made . -0.23
made : -0.11
made a -0.13
made by 0.08
made effective -0.15
made for 0.07
made from -0.11
made in 0.37
made it -0.22
made of 0.14
made the -0.15
made to 0.40
made up -1.12
mail -0.64
mail _ . -0.17
mail address -0.08
mailing -0.08
mails -0.20
mails and -0.24
maintenance 0.15
major -0.08
make -0.05
make . 0.19
make _ , -0.15
make _ ; -0.06
make _ and -0.14
make _ be -0.06
make _ by 0.06
make _ certifie -0.09
make _ claim -0.06
make _ in -0.11
make _ no -0.11
make _ not 0.09
make _ of 0.05
make _ our 0.08
make _ report -0.06
make _ the -0.08
make _ to -0.09
make it -0.09
make no -0.09
make sure -0.06
make the -0.13
make them 0.11
maker -0.31
makers 0.21
makers , 0.15
makers . 0.10
makers of -0.09
makes -0.31
makes a -0.25
makes it -0.06
makes no 0.18
makes the 0.35
making 0.18
manage _ . -0.07
managed 0.26
managed ? -0.09
management -0.07
management 's 0.23
management . -0.10
management _ , 0.12
management _ . 0.06
management _ be -0.11
management _ certifie 0.09
management _ report 0.10
management _ the -0.07
management _ to 0.06
management review 0.16
management reviews -0.27
management system -0.09
management systems -0.06
manager 0.25
manager . 0.11
manager _ , -0.08
manager _ have -0.05
manager _ the 0.14
manager for 0.22
manager which -0.08
managers -0.11
mandatory -0.35
mandatory . -0.06
manifest -0.08
manifestation -0.26
manners -0.11
manual , 0.10
manuals -0.11
manufacturer 's 0.24
manufacturer _ be -0.09
manufacturer _ on 0.06
manufacturer _ the 0.06
manufacturer _ to -0.07
manufacturer can 0.24
manufacturers -0.10
manufacturers . 0.60
manufacturers run 0.18
manufacturers sign -0.10
manufacturing 0.17
many -0.61
many _ , 0.11
many _ . -0.07
many _ be 0.19
many _ the -0.06
many loaves -0.16
many of -0.14
map -0.17
mapping -0.35
maps -0.31
march 0.77
march $ 0.21
march , 0.42
march . 0.16
march _ be -0.07
march and 0.07
margin -0.10
margin : -0.07
margins -0.35
maria -0.20
maria , -0.05
mark , 0.49
mark _ , -0.05
mark _ . -0.10
mark _ as -0.08
mark _ the -0.09
mark on -0.07
marke _ . -0.08
marked -0.30
marked as -0.28
marked “ -0.11
market -0.09
marketing -0.35
marketing . -0.10
marketplace 0.34
marks -0.44
marks , -0.52
marks . -0.12
master 0.22
master , 0.13
master _ , 0.05
mastercontrol -0.28
match . 0.18
matched -0.12
matches -0.16
matching 0.23
material -0.44
matrices -0.31
matrix -0.19
matrix $ -0.29
matrix , 0.19
matrix . 0.21
matrix ? -0.05
matrix _ , -0.18
matrix _ . 0.21
matrix _ a 0.06
matrix _ and 0.05
matrix _ be -0.08
matrix _ complete -0.19
matrix _ in -0.13
matrix _ the 0.06
matrix _ to -0.07
matrix has 0.22
matrix in 0.17
matrix that -0.12
matter 0.31
matter _ , 0.13
matter _ the 0.12
matter of 0.13
mattered 0.15
matters 0.17
matters to 0.12
may -0.80
may $ 0.43
may , 0.54
may . 0.48
may : 0.19
may @us 0.19
may _ , -0.13
may _ . -0.42
may _ ? -0.10
may _ after -0.10
may _ all 0.06
may _ as -0.10
may _ availability -0.09
may _ available -0.16
may _ be -0.09
may _ certifie -0.08
may _ customer 0.09
may _ day -0.05
may _ for 0.12
may _ from -0.07
may _ general -0.09
may _ generally -0.16
may _ in 0.15
may _ issue -0.07
may _ it 0.15
may _ live -0.08
may _ of 0.08
may _ only -0.06
may _ record 0.08
may _ that 0.16
may _ the -0.06
may _ to -0.13
may _ when -0.05
may _ ” -0.10
may a -0.14
may and 0.30
may become -0.62
may come -0.30
may go -0.51
may have 0.25
may not -0.06
may one -0.19
may only 0.16
may open -0.46
may reach -0.36
may read 0.26
may see 0.09
may share -0.10
may show -0.11
may the -0.11
may we 0.14
may well -0.20
may write -0.13
mb -0.11
mdx -0.13
mdx $ -0.05
me -0.67
me . 0.06
me ? 0.06
me _ . -0.14
mean -0.36
mean ? -0.17
mean _ , 0.05
mean _ . -0.08
mean _ : 0.28
mean _ a -0.10
mean _ an -0.05
mean _ and -0.11
mean _ be -0.19
mean _ can -0.07
mean _ have -0.12
mean _ in 0.08
mean _ it 0.06
mean _ not -0.26
mean _ one -0.06
mean _ that 0.07
mean _ the -0.19
mean _ user -0.11
mean _ you -0.13
mean _ ” -0.05
mean a -0.20
mean that -0.35
mean to -0.24
mean “ -0.14
meane _ . -0.10
meane _ and 0.10
meane _ signature 0.17
meane _ signe -0.08
meane _ the -0.16
meaning 0.39
meaning " 0.22
meaning , 0.70
meaning . -0.10
meaning : 0.12
meaning is 0.11
meaning of 0.52
meaning that -0.05
means -0.86
means , 0.11
means . 0.31
means a 0.07
means for -0.20
means in -0.08
means that -1.02
means the 0.07
means “ -0.07
meant -0.61
meant . 0.14
meant for -0.12
meant to -0.20
measured 0.10
measured in -0.06
media -0.40
media , -0.06
medical -0.10
medical device -0.07
medical devices 0.10
medium -0.21
meet 0.36
meet . 0.32
meet _ , 0.11
meet _ . -0.11
meet _ 13485 0.06
meet _ a -0.19
meet _ an -0.05
meet _ and -0.09
meet _ be -0.08
meet _ cpa -0.06
meet _ firm -0.06
meet _ have -0.28
meet _ independent -0.11
meet _ not 0.06
meet _ of -0.06
meet _ off 0.07
meet _ part -0.06
meet _ reviewer 0.07
meet _ signe 0.11
meet _ the 0.16
meet _ verifie 0.07
meet every -0.24
meet the -0.05
meeting -0.50
meeting , 0.43
meeting . -0.26
meeting room -0.63
meets 0.30
meets a -0.12
meets every 0.22
meets on -0.19
meets the 0.62
member 0.39
member _ a 0.13
member _ the -0.16
members 0.06
members of -0.06
membership 0.33
membership $ -0.39
membership , -0.37
membership . 0.38
membership _ , -0.06
membership _ . 0.15
membership _ not -0.09
membership _ role -0.09
membership _ scope -0.08
membership _ workspace -0.09
membership decides 0.07
membership is 0.62
memo -0.19
memory -0.39
memory , -0.39
memory . -0.10
memory _ be 0.09
memory _ the 0.06
memory of 0.36
mend -0.24
mend _ : -0.07
mend it -0.23
mention -0.08
mention _ , 0.09
mentione _ . -0.07
mentioned 0.40
mentioning -0.26
mentions -0.21
menu -0.91
menu , 0.17
menu . -0.41
menu ; -0.21
menu _ . -0.05
menu _ the -0.08
menu and -0.08
menu for -0.09
mere 0.66
mere _ the 0.08
merely 1.20
merely _ , 0.14
merely _ . -0.18
merely _ ; 0.10
merely _ it 0.12
merge _ , 0.06
merge and 0.14
merged 0.21
merged , 0.24
merkle -0.07
mes -0.42
message -0.16
message , 0.12
message _ the 0.06
messages 0.49
messages are 0.40
met 0.75
met $ 0.47
met , 0.83
met . 1.26
met : 0.73
met and -0.13
met by 0.18
met first -0.10
met once -0.43
met only -0.09
met when -0.62
met while -0.29
met with -0.23
metadata -0.37
metadata : 0.20
metadata _ control -0.07
metadata _ evidence -0.06
metadata _ not -0.08
metadata only -0.32
method 0.38
method , 0.21
methods -0.50
mfa $ -0.77
mfa , -0.16
mfa . 0.28
mfa : 0.13
mfa ? -0.48
mfa _ . 0.18
mfa _ all -0.08
mfa _ not 0.12
mfa _ on -0.05
mfa enforced 0.35
mfa first 0.18
mfa for -0.38
mfa is 0.35
mfa on -0.10
mfa | -0.21
mfa ” 0.17
microsoft -0.28
middle 0.25
middle _ a 0.10
middle _ save 0.06
middle of 0.25
middleware 0.08
middleware : 0.12
middleware _ . -0.13
middleware _ of 0.11
middleware _ production -0.16
middleware _ route -0.10
middleware _ that -0.05
middleware _ the 0.09
middleware before 0.28
middleware in 0.18
middleware is -0.35
middleware on -0.40
middleware that 0.33
middleware | 0.14
midnight 0.44
midnight , 0.44
midnight . -0.21
might -0.62
might _ . -0.06
might have -0.19
might let -0.08
migrate -0.33
migrated 0.42
migration -0.28
migration _ . -0.05
migration _ against 0.15
migration _ and -0.11
migration _ backup -0.06
migration _ be 0.08
migration _ on 0.06
migration _ recovery -0.09
migration _ run -0.15
migration _ teste -0.10
migration _ the -0.11
migration _ validate 0.13
migration is -0.10
migration rehearsal -0.23
migration validation -0.09
migrations -0.21
migrations , -0.40
migrations and -0.29
migrations are 0.08
migrations have 0.32
milestone -0.45
milestone , -0.07
military 0.47
mill -0.12
miller -0.41
million 0.77
milliseconds -0.10
min 0.28
min , 0.10
mind 0.50
mind . 0.10
mine -0.05
minimum -0.44
minimum for -0.29
ministry 0.35
minor 0.50
minor _ . -0.10
minor _ be 0.19
minor _ by 0.06
minor changes 0.45
minor deviation -0.05
minor deviations 0.08
minor findings -0.21
minor ones 0.06
minute 1.10
minute , -0.11
minute . 0.32
minute _ . -0.15
minute _ the -0.09
minute a 0.13
minutes 0.57
minutes , 0.53
minutes . 0.73
minutes : -0.39
minutes of 0.12
mirrored 0.58
mis _ , -0.14
mis _ . 0.31
mis _ : -0.09
mis _ and 0.05
mis _ be -0.06
mis _ of 0.08
mis _ the -0.17
misleading -0.26
miss 0.06
missed 0.25
misses -0.14
missing -1.16
missing $ -0.79
missing , -0.15
missing . -0.87
missing : -0.22
missing from 0.19
mistake 0.10
mistake _ a 0.07
mistake _ for 0.10
mistake and -0.14
mistake it 0.56
mistaken -0.45
mistaken . -0.38
mistaken for -0.07
mistakes -0.07
mix 0.21
mm -0.10
mm dd -0.06
mobile -0.21
mobile app 0.23
mobile view -0.19
mock -0.94
mock . -0.10
mock _ . -0.11
mock _ a -0.07
mock _ the 0.16
mock api -0.16
mock data -0.18
mock up -0.05
mock ups -0.15
mocked 0.33
mode -0.18
mode . -0.07
mode follows -0.09
model -0.14
model $ -0.91
model 's 0.36
model , 0.21
model ; 0.17
model _ . 0.11
model _ ; -0.09
model _ ? -0.08
model _ a -0.05
model _ approve -0.11
model _ as 0.09
model _ change 0.07
model _ deviation 0.05
model _ its 0.06
model _ itself 0.07
model _ no 0.08
model _ not 0.08
model _ of 0.05
model _ on 0.09
model _ routine 0.07
model _ the 0.10
model approves 0.26
model can -0.07
model closes 0.13
model decides 0.21
model does 0.35
model has 0.09
model in -0.07
model is -0.49
model may -0.11
model of -0.14
model planned -0.10
model proposes -0.16
model says 0.37
model settles 0.08
models -0.15
models ? -0.18
moderate 0.60
moderate authorised 0.26
modify -0.12
module 0.24
module $ 0.09
module 's -0.29
module , 0.07
module . 0.36
module _ , 0.05
module _ . 0.28
module _ : 0.07
module _ a -0.10
module _ available 0.05
module _ be -0.06
module _ deviation -0.07
module _ durable 0.10
module _ have -0.06
module _ live 0.05
module _ not -0.05
module _ plan -0.07
module _ record -0.06
module _ to -0.09
module _ verifie 0.07
module to 0.22
module traceability -0.05
modules 0.60
modules $ 0.45
modules , -0.25
modules . 0.06
modules : -0.55
modules are -0.26
modules do -0.18
modules have -0.13
modules in -0.11
modules is 0.21
modules know -0.17
modules that 0.18
moment 0.42
moment . -0.26
moment _ . 0.18
moment _ be 0.07
moment a 0.30
moment it -0.08
moment of 0.12
moment they 0.25
moment you -0.06
monday 0.33
monday 's 0.11
monday , -0.11
monday . 0.48
monday _ and 0.08
money -0.56
money . -0.13
monitor 0.10
monitore _ and -0.06
monitored -0.14
monitored ? -0.12
monitoring -0.38
monitoring , -0.19
month 0.08
month 's 0.09
month , -0.14
month _ . -0.15
month _ be 0.11
month _ the -0.09
monthly 0.42
monthly , 0.13
months 0.36
months , 0.24
months . 0.38
months and 0.38
months of -0.26
months to 0.12
mood -0.09
more 0.66
more $ -0.06
more , 0.11
more . 0.64
more : 0.24
more ; 0.20
more _ 's 0.09
more _ , -0.13
more _ . 0.07
more _ : 0.12
more _ a 0.09
more _ be -0.10
more _ in 0.07
more _ it 0.17
more _ one -0.10
more _ since -0.06
more _ than -0.11
more _ the 0.11
more _ with -0.06
more than 0.41
more to -0.06
morne _ . -0.09
morne _ the 0.15
morning 0.72
morning , -0.20
morning . 0.21
morning and 0.08
morning is 0.08
most 0.35
most . 0.21
most _ a 0.08
most _ be 0.08
most _ in 0.05
most _ own -0.06
most customers 0.24
most of -0.83
mostly -0.20
mountain -0.05
move _ , 0.06
move _ archive 0.08
move _ to 0.13
move _ “ 0.06
move _ ” 0.06
move from -0.13
move to 0.46
moved 0.72
moved . -0.05
moved from 0.60
moved or 0.07
moved page -0.08
moved to -0.36
movers 0.08
movers and 0.08
moves 0.37
moves . 0.19
moves a 0.16
moves on 0.07
moves to -0.37
mr -0.15
ms -0.16
much -0.21
much . -0.08
much _ . -0.11
much _ a -0.06
much _ as -0.08
much _ the -0.06
much _ you 0.07
much as 0.68
much work -0.06
mug -0.09
multi -0.36
multi _ , 0.06
multi _ . 0.11
multi factor -0.11
multi tenant -0.39
museum 0.06
must -2.29
must _ . -0.05
must _ a -0.10
must _ be -0.11
must _ before 0.05
must _ every -0.10
must _ iso -0.06
must _ it -0.08
must _ of -0.13
must _ part -0.06
must _ requirement -0.12
must _ that -0.07
must _ the -0.11
must _ to -0.09
must approve -0.06
must be -0.75
must come 0.14
must fail -0.16
must have -0.07
must hold -0.06
must include -0.13
must meet -0.48
must never -0.25
must not -0.29
mutate -0.11
mutate records -0.11
mutation 0.49
mutation _ . 0.13
mutation _ first 0.13
mutation _ for 0.13
mutation _ permission 0.13
mutation asks 0.53
mv -0.16
mv content -0.06
my 0.15
my _ , -0.07
my _ . -0.05
my _ ? 0.05
my _ be -0.07
my _ the -0.10
my _ we -0.05
my data 0.42
my desk -0.11
my entries -0.37
my first -0.06
myself -0.08
n -0.81
n a -0.22
nail -0.08
name -0.79
name , 0.58
name . -0.16
name : -0.12
name _ . 0.08
name _ ? -0.06
name _ against 0.05
name _ and -0.11
name _ be 0.13
name _ each 0.08
name _ file -0.08
name _ for -0.09
name _ in -0.14
name _ its -0.11
name _ meane 0.10
name _ no -0.07
name _ of -0.08
name _ on -0.07
name _ one -0.07
name _ real 0.09
name _ record 0.07
name _ that -0.14
name _ time 0.18
name _ to 0.06
name _ what 0.12
name _ with 0.12
name _ your 0.06
name a -0.07
name and -0.06
name five -0.07
name for -0.07
name gets -0.26
name is -0.26
name of 0.06
name on -0.08
name picker 0.25
name the 0.39
name to -0.27
name you -0.07
named -0.31
named , -0.10
named . -0.07
named approver -0.10
named human -0.09
named in 0.08
named on 0.09
named people 0.06
named person -0.15
named users 0.34
namely -0.08
names -0.71
names in -0.06
names the -0.18
names without -0.12
namespace 0.13
narrow 0.07
natural 0.49
navigation 0.17
nda . 0.43
near -0.76
near _ . -0.15
near the -0.26
nearest -0.59
nearest _ be -0.06
nearest items -0.11
nearly -0.07
nee _ . 0.06
nee _ before -0.07
nee _ for -0.09
nee _ know 0.08
nee _ that -0.07
need 0.10
need $ -0.39
need _ . 0.14
need _ a -0.08
need _ and 0.06
need _ be -0.06
need _ copilot 0.06
need _ that -0.09
need _ what 0.06
need a -0.51
need an -0.17
need for 0.12
need it -0.05
need no 0.20
need not 0.76
need to 0.32
needed 0.61
needed $ 0.45
needed . -0.09
needed before -0.10
needs -0.63
needs . 0.17
needs : -0.08
needs a -0.43
needs an -0.34
needs no 0.42
needs the 0.09
needs to 0.13
negative -0.13
negative tests -0.07
neighbour 0.42
neighbour 's 0.10
neighbours 0.43
neither -1.18
neither . -0.44
neither _ . -0.07
neither _ nor -0.12
neither _ of 0.05
neither _ other 0.06
neither _ the 0.06
neither can 0.30
neither has -0.23
neither iso -0.41
neither of 0.22
neither the -0.12
network . 0.23
never 0.49
never $ 0.07
never _ 's -0.08
never _ , 0.25
never _ . -0.47
never _ @us -0.10
never _ a 0.48
never _ again 0.13
never _ and 0.10
never _ audit -0.06
never _ be -0.11
never _ certifie -0.11
never _ in 0.11
never _ it -0.11
never _ its 0.11
never _ link 0.06
never _ other 0.05
never _ soc -0.13
never _ the 0.17
never _ to 0.14
never _ trie -0.08
never _ you 0.10
never _ “ -0.21
never _ ” -0.11
never a 0.15
never again 0.40
never approves -0.24
never asks -0.27
never been -0.63
never breaks 0.27
never call -0.31
never changes 0.11
never chase 0.23
never does 0.10
never existed -0.17
never had -0.09
never happens 0.16
never has 0.92
never have -0.20
never leaves -0.38
never let -0.09
never lose 0.27
never loses 0.15
never met -0.41
never mind 0.06
never reach -0.27
never see -0.08
never seen -0.07
never sleeps 0.32
never snaps 0.18
never stored -0.17
never tell -0.17
never the 0.36
never write -0.99
new 0.39
new : 0.08
new _ , 0.11
new _ . -0.32
new _ ? -0.09
new _ a 0.13
new _ and 0.18
new _ force 0.11
new _ have 0.06
new _ issue 0.13
new _ take -0.07
new _ the -0.07
new controlled 0.05
new dashboard -0.07
new edition 0.12
new entries -0.37
new entry -0.19
new in 0.31
new one 0.12
new ones 0.07
new page 0.06
new revision -0.09
new sop 0.10
new text 0.13
new value 0.20
new version 0.21
news -0.37
newsletter -0.79
newsletter . -0.13
newsletter _ out -0.09
newsletter goes -0.37
next -0.38
next , -0.27
next _ 's -0.06
next _ , 0.06
next _ . -0.37
next _ : -0.05
next _ ; 0.13
next _ and 0.07
next _ be 0.37
next _ in 0.10
next _ original 0.08
next _ our 0.05
next _ soc 0.07
next _ that -0.06
next _ the 0.09
next _ to -0.06
next _ which 0.07
next call -0.26
next door 0.26
next milestone -0.22
next on -0.11
next one 0.31
next quarter -0.42
next slide -0.22
next spring -0.22
next summer -0.09
next to 0.17
next year -0.36
nice -0.66
nicely -0.52
nicer 0.31
night 0.89
night 's 0.31
night , 0.17
night . -0.37
night _ . 0.11
night _ a 0.05
night _ backup 0.18
night _ be 0.11
night _ the 0.16
night and 0.21
night shift 0.24
nightly 0.67
nightly $ 0.05
nightly . -0.14
nightly _ . 0.05
nightly _ and 0.08
nightly _ each 0.06
nightly _ restore 0.07
nightly _ run 0.06
nightly _ the -0.11
nightly and 0.17
nightly backup 0.16
nightly copies 0.07
nil -0.43
nil . -0.30
nine -0.21
nine _ , -0.15
nine _ . 0.16
nine _ and -0.08
nines 0.07
nineteen 0.33
ninety 0.08
ninety days -0.12
nis 0.24
nis 2 0.24
nis _ aligne 0.06
nis _ and 0.06
nis _ dora 0.06
nis _ ready 0.06
no -0.47
no " -0.08
no $ -1.61
no , 0.12
no . -1.43
no : 0.24
no ; 0.19
no ? -0.16
no _ 's 0.06
no _ , 0.14
no _ . -0.70
no _ 11 0.08
no _ : 0.49
no _ ; 0.29
no _ a 0.39
no _ all -0.07
no _ an 0.10
no _ and -0.32
no _ another 0.10
no _ anythe 0.07
no _ approval -0.15
no _ as -0.11
no _ ask 0.13
no _ at 0.09
no _ attestation -0.16
no _ authentication -0.16
no _ authority -0.28
no _ authorization -0.18
no _ back 0.09
no _ be -0.63
no _ before 0.11
no _ behind -0.36
no _ but 0.12
no _ by -0.11
no _ call 0.07
no _ can 0.51
no _ certificate -0.16
no _ certification -0.11
no _ certifie -0.11
no _ change -0.13
no _ claime -0.14
no _ confirm 0.17
no _ control -0.20
no _ copy -0.18
no _ cross -0.17
no _ customer 0.10
no _ delete 0.08
no _ doe 0.08
no _ effect -0.07
no _ enter 0.07
no _ environment -0.09
no _ ever 0.09
no _ evidence -0.10
no _ exist -0.32
no _ for 0.32
no _ gate -0.23
no _ give 0.08
no _ go 0.17
no _ goe 0.57
no _ have -0.12
no _ here 0.06
no _ hold -0.22
no _ immutability -0.17
no _ in -0.70
no _ isolation -0.07
no _ its -0.08
no _ keep -0.09
no _ leav 0.13
no _ leave 0.36
no _ link -0.12
no _ list 0.11
no _ log -0.15
no _ look 0.07
no _ may -0.16
no _ model -0.09
no _ module -0.24
no _ name -0.08
no _ need 0.13
no _ neede 0.16
no _ no -0.14
no _ not 0.22
no _ note 0.15
no _ of 0.18
no _ on -0.10
no _ one 0.17
no _ only 0.05
no _ open 0.11
no _ or 0.09
no _ our 0.13
no _ out 0.07
no _ own -0.07
no _ page 0.06
no _ permission 0.07
no _ persistence -0.09
no _ pilot -0.10
no _ place -1.26
no _ production 0.09
no _ provider -0.08
no _ read 0.07
no _ record -0.35
no _ reference 0.07
no _ release -0.29
no _ report -0.25
no _ reporte -0.16
no _ request -0.14
no _ require 0.31
no _ restore -0.08
no _ run -0.13
no _ seal -0.12
no _ see 0.14
no _ service -0.12
no _ side -0.18
no _ sign -0.07
no _ signature -0.14
no _ signe -0.12
no _ sit -0.07
no _ skip 0.19
no _ so 0.26
no _ storage -0.20
no _ store -0.10
no _ system 0.10
no _ test -0.06
no _ that 0.53
no _ the 0.57
no _ them -0.16
no _ there 0.18
no _ thing 0.08
no _ through -0.07
no _ to 0.09
no _ today -0.21
no _ too -0.09
no _ trail -0.11
no _ up -0.05
no _ us 0.10
no _ use -0.09
no _ vault -0.05
no _ we 0.29
no _ what 0.16
no _ when 0.18
no _ which 0.10
no _ whose 0.11
no _ work -0.05
no _ workspace 0.06
no _ write -0.11
no _ you -0.06
no _ your 0.18
no _ “ 0.10
no _ ” 0.16
no action 0.45
no administrator 0.11
no ai -0.54
no approval 0.07
no attachment 0.71
no attestation -0.38
no audit -0.88
no auditor -0.57
no authenticates -0.28
no authority -0.12
no authz -0.27
no backup -0.39
no backups -0.08
no bridge -0.06
no bucket -0.19
no business 0.35
no call 0.12
no capa 0.37
no certificate -1.12
no certificates -0.13
no certification -0.42
no certifications -0.36
no certified -1.03
no check -0.38
no claim -0.27
no clause 0.17
no compliance -0.34
no contract -0.07
no controlled -0.86
no copies -0.07
no copy -0.44
no cpa -0.48
no customer 0.63
no database -0.54
no date -0.57
no deviation -0.08
no difference 0.16
no document 0.09
no durable -1.08
no durably -0.35
no e -0.29
no electronic -0.78
no endpoint 0.64
no entry 0.18
no eraser 0.39
no event 0.17
no evidence -0.07
no examination -0.36
no exceptions 1.24
no export 0.08
no extra 0.30
no file 0.33
no files -0.10
no final -0.97
no finding 0.54
no findings 0.44
no further 0.20
no gap -0.22
no gaps 0.32
no gate -0.19
no go 0.28
no guard 0.43
no handler 0.49
no history -0.37
no human 0.89
no idea 0.16
no identity -0.50
no inspector 0.08
no iso -0.37
no key -0.12
no legal -0.21
no line 0.43
no link -0.10
no live -0.54
no login -0.05
no longer 1.56
no matter -0.19
no member 0.08
no membership -0.32
no mere 0.21
no method -0.05
no model -0.09
no module 0.05
no more 0.98
no need 0.58
no nonconformities 0.34
no obsolete 0.11
no official -0.59
no one 0.63
no opinion -0.34
no other -0.60
no page -0.17
no paper 0.88
no part -0.11
no password -0.07
no passwords 0.12
no path 0.37
no pen 0.37
no period -0.16
no permission 0.06
no persistent -0.32
no person 0.21
no place -0.19
no plan -0.06
no point 0.36
no problem -0.12
no procedure -0.36
no production -1.22
no promise -0.12
no query 0.08
no rbac -0.27
no real -0.32
no reason 0.44
no record 0.56
no reference 0.32
no registrar -0.09
no regulated -0.56
no relation -0.15
no release -0.52
no report -0.69
no reporting -0.38
no request -0.21
no restore -0.10
no retention -0.11
no review 0.14
no reviewer 0.87
no right 0.34
no room 0.26
no route 0.24
no sandbox 0.20
no seal -0.71
no second -0.13
no server -1.18
no shared 0.99
no sign -0.15
no signature 0.24
no site 0.07
no slide -0.16
no soc -0.05
no sooner -0.17
no sop -0.05
no sso -0.05
no statement -0.28
no store -0.23
no such -0.05
no tenant -0.48
no time 0.37
no to 0.16
no trace -0.50
no traceability -0.26
no trust -0.21
no user 0.51
no valid -0.32
no vault -0.33
no verified -0.39
no vote -0.38
no waiting 0.53
no way 0.58
no worm -0.29
no | -0.19
no “ 0.35
nobody 's 0.34
nobody , 0.46
nobody . -0.94
nobody : 0.15
nobody _ 's -0.08
nobody _ , 0.19
nobody _ . -0.18
nobody _ @us -0.20
nobody _ anythe 0.06
nobody _ approve 0.13
nobody _ be -0.09
nobody _ can 0.21
nobody _ it 0.14
nobody _ on -0.08
nobody _ one -0.07
nobody _ our 0.13
nobody _ pas 0.08
nobody _ restore -0.10
nobody _ say 0.08
nobody _ the 0.13
nobody _ to 0.23
nobody _ without 0.11
nobody _ write -0.08
nobody and -0.28
nobody at -0.10
nobody can 0.56
nobody could 0.31
nobody from 0.08
nobody gets 0.40
nobody has -0.86
nobody here -0.51
nobody in 0.55
nobody is -0.27
nobody may -0.36
nobody needs 0.55
nobody outside 0.14
nobody reaches 0.77
nobody should -0.30
nobody signs -0.23
nod 0.16
node 0.62
nodes 0.69
noisy 0.24
non repudiation -0.13
nonconformance 0.20
nonconforming 0.38
nonconformities 0.35
nonconformity 0.08
nonconformity , 0.08
none -1.09
none $ 0.15
none , -0.27
none . -0.18
none _ . -0.06
none _ a 0.15
none _ and -0.08
none _ as -0.11
none _ can 0.08
none _ in -0.16
none _ it -0.06
none _ our 0.13
none _ the 0.20
none _ them -0.08
none _ to -0.07
none but 0.33
none can 0.56
none has 0.23
none is -0.27
none of 0.39
none so -0.11
none that 0.24
none to -0.16
none yet -0.10
none | -0.42
noon -0.16
noon . -0.10
nor -0.96
nor _ , -0.10
nor _ . -0.13
nor _ ; 0.05
nor _ anythe -0.05
nor _ be 0.13
nor _ can 0.09
nor _ have -0.16
nor _ in -0.09
nor _ it 0.12
nor _ nor -0.05
nor _ you -0.06
nor a 0.37
nor can -0.06
nor has -0.12
nor iso 0.05
nor removed 0.19
nor should -0.09
nor the -0.07
northwind -0.35
northwind pharma -0.14
not -1.02
not " 0.67
not $ 0.38
not , -0.43
not . -0.77
not : 0.38
not ; -0.31
not _ " 0.12
not _ 's 0.24
not _ ( -0.06
not _ , 0.14
not _ . -1.07
not _ 27001 0.19
not _ : 0.35
not _ ; 0.89
not _ ? 0.10
not _ @us -0.31
not _ a 0.51
not _ about 0.13
not _ access 0.10
not _ action -0.14
not _ administrator 0.07
not _ after 0.08
not _ ai -0.13
not _ all -0.09
not _ an 0.33
not _ and -0.53
not _ any 0.19
not _ anyone 0.06
not _ anywhere -0.07
not _ approval -0.12
not _ approve 0.19
not _ as -0.11
not _ attestation -0.07
not _ audit -0.06
not _ authority -0.09
not _ back 0.08
not _ batch -0.08
not _ be 0.15
not _ because 0.05
not _ bee -0.23
not _ box 0.12
not _ build -0.07
not _ but 0.49
not _ by 0.21
not _ can 0.08
not _ capa -0.20
not _ case -0.06
not _ certifie -0.19
not _ certify -0.06
not _ check -0.08
not _ claim -0.06
not _ come 0.15
not _ compliant -0.42
not _ control -0.07
not _ copy -0.16
not _ could 0.11
not _ cross -0.05
not _ data -0.13
not _ date 0.07
not _ day -0.10
not _ decision 0.17
not _ demo 0.07
not _ deviation -0.08
not _ document -0.13
not _ doe 0.13
not _ draft 0.05
not _ dutie 0.06
not _ each 0.09
not _ edite -0.14
not _ effective -0.11
not _ evidence -0.16
not _ evident 0.08
not _ exist 0.08
not _ export -0.06
not _ far 0.11
not _ file 0.09
not _ for 0.19
not _ from -0.16
not _ get -0.20
not _ give -0.11
not _ go 0.11
not _ goe 0.25
not _ have -0.11
not _ hide 0.06
not _ if 0.11
not _ into 0.13
not _ iso 0.26
not _ issue -0.12
not _ it 0.27
not _ its 0.35
not _ itself -0.09
not _ keep 0.14
not _ lifte -0.08
not _ line 0.14
not _ link -0.08
not _ list 0.15
not _ live -0.16
not _ log -0.14
not _ longer 0.12
not _ lose -0.09
not _ me 0.06
not _ mis 0.12
not _ mistaken -0.07
not _ mock 0.15
not _ model 0.08
not _ more 0.20
not _ much 0.15
not _ not 0.22
not _ nothe 0.08
not _ now 0.07
not _ of 0.24
not _ off -0.07
not _ official -0.10
not _ old -0.06
not _ on 0.20
not _ only -0.07
not _ open 0.17
not _ opene 0.07
not _ or -0.09
not _ other 0.07
not _ our 0.62
not _ out 0.06
not _ over 0.13
not _ own 0.18
not _ password 0.06
not _ permission 0.07
not _ person 0.08
not _ pilot 0.11
not _ place -0.56
not _ plan 0.22
not _ preview 0.05
not _ print 0.13
not _ printe 0.21
not _ procedure -0.06
not _ production -0.28
not _ promize 0.12
not _ prototype 0.19
not _ read -0.09
not _ real -0.22
not _ record -0.15
not _ regulate -0.16
not _ release 0.07
not _ report -0.10
not _ restore 0.12
not _ review 0.07
not _ roadmap 0.29
not _ sample 0.13
not _ sandbox 0.10
not _ screen 0.06
not _ server -0.08
not _ since 0.14
not _ single 0.06
not _ slide 0.06
not _ soc 0.07
not _ someone 0.09
not _ stay 0.06
not _ supplier -0.06
not _ switche 0.10
not _ system -0.07
not _ take 0.07
not _ tenant -0.08
not _ test -0.07
not _ that 0.06
not _ the 0.46
not _ their -0.10
not _ them -0.06
not _ thi 0.12
not _ through -0.16
not _ to 0.44
not _ today -0.54
not _ trace -0.09
not _ trust 0.06
not _ truth -0.07
not _ two 0.08
not _ type 0.13
not _ until 0.14
not _ up 0.10
not _ us -0.08
not _ use -0.36
not _ verifie -0.83
not _ way 0.15
not _ we 0.39
not _ what -0.08
not _ who -0.10
not _ without 0.19
not _ workspace -0.06
not _ write 0.07
not _ yet 0.16
not _ your -0.42
not _ | -0.05
not _ – 0.19
not _ “ 0.26
not _ ” 0.20
not a 1.77
not accept -0.08
not allow 0.39
not allowed -0.23
not among 0.10
not an 0.45
not any 0.38
not appear -0.07
not apply -0.08
not approve 0.36
not as 0.37
not ask 0.25
not asked -0.22
not at 0.41
not authenticate -0.13
not authorised -0.32
not available -4.19
not be 0.84
not been -0.59
not before -0.09
not begun -0.25
not bother 0.52
not break 0.34
not bring 0.37
not built -0.22
not call -0.18
not caption -0.16
not care 0.17
not certified -0.42
not change -0.14
not check -0.71
not claim -0.25
not cleared 0.09
not close 0.14
not come 0.16
not coming 0.33
not complete -1.65
not compliance -0.19
not comply 0.26
not connected -0.22
not count -0.34
not cover 0.39
not decide 0.11
not describe -0.22
not do -0.31
not done -1.56
not draft 0.24
not durable -0.05
not earned -0.11
not edit 0.39
not enabled -1.63
not encrypted -0.14
not enforce -0.15
not enforced -0.09
not enter -0.35
not entitled 0.62
not every -0.52
not evidence -0.06
not expose -0.14
not find 0.15
not fit -0.14
not follow -0.46
not for -0.65
not forget 0.42
not found 0.25
not from -0.07
not get -0.17
not give -0.21
not go 0.64
not gone 0.19
not got -0.24
not hand -0.10
not hang -0.14
not happen -0.12
not have 0.95
not held -0.27
not help 0.36
not hide 0.50
not hipaa -0.44
not hold -0.88
not immutable -0.24
not implemented -0.27
not in -0.86
not include 0.09
not iso 0.43
not issue -0.71
not issued -0.16
not it 0.13
not just 2.12
not keep -0.35
not kept 0.06
not know -0.19
not later 0.16
not leave -0.07
not let 0.50
not live -2.05
not log -0.34
not look -0.26
not lose 0.21
not make -0.63
not mean -0.20
not meet 0.15
not merely 1.30
not met -2.39
not mistake 0.59
not need 0.16
not needed 0.48
not now -0.56
not offer -0.80
not offered -0.07
not official -0.07
not on 0.82
not one 1.14
not only 1.27
not open 0.09
not ordered -0.14
not our 0.27
not ours -0.23
not part -0.22
not pass -0.48
not paste -0.13
not permit 0.08
not persist -0.08
not possible 0.37
not present -0.08
not pretend -0.30
not produce -0.57
not production -0.08
not promise -0.07
not protected -0.09
not prove -0.08
not provide -0.69
not put -0.41
not quote -0.16
not read 0.15
not ready -1.27
not release -0.18
not rely -0.07
not remove -0.17
not retained -0.23
not retire -0.11
not run -0.12
not satisfy 0.09
not sealed -0.25
not see 0.37
not send -0.27
not share 0.38
not show -0.36
not sign -0.60
not since 0.17
not snap 0.45
not soc -0.10
not something 0.23
not started -0.32
not stated -0.42
not stop 0.50
not stored -0.26
not supported -0.23
not survive -0.23
not switched -0.18
not take 0.18
not taken -0.07
not talk -0.13
not tamper 0.34
not tell -0.19
not tested -0.28
not that -0.16
not the -0.37
not theirs 0.39
not there 0.22
not think 0.74
not this -0.14
not to 0.12
not today -0.27
not treat -0.14
not true 0.11
not trust 0.18
not turn -0.14
not upload -0.08
not uploaded -0.12
not us -0.17
not use -0.33
not validated -0.23
not verified 0.24
not verify 0.41
not wait 0.24
not want -0.46
not what 0.08
not without 0.96
not work -0.46
not worry 0.41
not write 0.14
not written -0.14
not yet -0.91
not yours 0.22
not “ 1.65
notarised 0.13
notary 0.19
notary 's 0.27
note 0.26
note , -0.09
note _ . -0.09
note _ a 0.06
note _ and 0.08
note on -0.07
note that 0.35
notebook -0.11
noted 0.28
noted . 0.18
noted in -0.10
notes -0.64
notes are -0.17
nothe _ , -0.07
nothe _ : 0.17
nothe _ ; -0.08
nothe _ @us 0.10
nothe _ a -0.09
nothe _ about 0.05
nothe _ and -0.22
nothe _ as -0.10
nothe _ between 0.06
nothe _ book 0.12
nothe _ can 0.19
nothe _ chance 0.13
nothe _ could -0.05
nothe _ count -0.13
nothe _ doe 0.09
nothe _ have 0.07
nothe _ here -0.16
nothe _ in 0.14
nothe _ it -0.41
nothe _ its 0.06
nothe _ keep -0.09
nothe _ kind 0.08
nothe _ leave 0.12
nothe _ nothe -0.18
nothe _ off 0.12
nothe _ one -0.07
nothe _ our 0.07
nothe _ past 0.06
nothe _ print -0.07
nothe _ se -0.06
nothe _ the 0.26
nothe _ thi -0.11
nothe _ to 0.24
nothe _ valid 0.05
nothe _ we -0.12
nothe _ without 0.05
nothe _ write -0.14
nothe _ you 0.15
nothe _ ” 0.06
nothing -0.49
nothing , -0.58
nothing . -0.37
nothing ; -0.08
nothing about -0.35
nothing and 0.19
nothing becomes 0.20
nothing behind -0.50
nothing can 0.68
nothing critical 0.27
nothing else 0.13
nothing from 0.15
nothing gets -0.13
nothing happens 0.44
nothing has -0.21
nothing in -0.32
nothing is -0.13
nothing it 0.17
nothing leaves 0.20
nothing left 0.34
nothing more 0.06
nothing of -0.24
nothing official -0.20
nothing on -0.23
nothing slips 0.64
nothing stands 0.17
nothing that -0.32
nothing to -0.64
nothing was -0.12
nothing you -0.48
notice -0.21
notice , 0.19
notice ? -0.07
notice _ . -0.06
notice _ a 0.12
notice _ the -0.06
notice dpa -0.07
notice if 0.19
noticed 0.36
noticed . -0.08
notifie _ . 0.10
notified -0.17
notified bodies -0.14
notified body -0.13
november 0.35
november , 0.13
november . 0.12
now 1.79
now , -0.09
now . 0.15
now ; 0.16
now _ . 0.24
now _ 2 -0.15
now _ and -0.05
now _ available 0.14
now _ by 0.08
now _ customer 0.12
now _ every 0.22
now _ from 0.06
now _ of 0.14
now _ on -0.06
now _ one -0.09
now _ our 0.08
now _ that 0.08
now _ the 0.14
now _ you -0.18
now a 0.43
now and -0.07
now be -0.11
now come -0.17
now generally 0.54
now in 0.10
now is -0.17
now it -0.07
now open 0.13
now protects 0.50
now says -0.24
now soc -0.69
now that 0.42
now the 0.17
now you 0.11
nowhere -0.29
nowhere $ -0.45
nowhere , 0.48
nowhere . 0.12
nowhere _ . -0.10
nowhere _ the 0.07
nowhere else -0.14
nowhere in -0.11
npm -0.46
npm run -0.41
number 0.35
number $ 0.20
number , -0.24
number . -0.43
number _ , 0.24
number _ . -0.07
number _ : -0.13
number _ a 0.20
number _ be -0.05
number _ by 0.09
number _ expiry -0.06
number _ holder 0.16
number _ it 0.08
number _ not 0.06
number _ of -0.06
number _ that -0.06
number _ who 0.09
number for 0.14
number into -0.05
number is 0.36
number on 0.24
number one -0.13
number or -0.16
number that -0.12
numbere _ . 0.06
numbere _ a -0.11
numbere _ and 0.08
numbere _ copie 0.09
numbere _ issue 0.06
numbere _ the 0.10
numbered 0.93
numbered $ 0.24
numbered , 0.16
numbered . 0.18
numbered and 0.39
numbered by 0.12
numbered controlled 0.26
numbered issue 0.28
numbered print -0.38
numbered prints 0.08
numbering -0.08
numbering and 0.16
numbers -0.30
numbers , -0.06
numbers . -0.38
numbers are 0.14
numbers in -0.05
o -0.23
oath 0.47
object -0.26
object . -0.18
object _ , -0.07
object _ . -0.05
object _ on 0.07
object level -0.22
object lock 0.13
object reference -0.12
object storage 0.10
object store 0.07
object type -0.55
objectives -0.39
objectives , -0.12
objectives ? -0.10
oblige _ to -0.09
obliges -0.42
observation -0.41
observation _ be -0.09
observation period -0.22
observation window -0.13
observations -0.09
observed 0.56
obsolete 0.17
obsolete _ be -0.12
obsolete copy 0.11
obsolete prints -0.28
obtain 0.16
obtain a -0.11
obtained 0.09
occurrence -0.15
october -0.17
october . 0.05
october ; 0.28
odd -0.16
of 0.08
of " 0.16
of , -0.14
of . 0.14
of 12 -0.12
of 21 0.21
of 5 -0.09
of = -0.08
of @us 0.24
of _ " -0.10
of _ 's 0.06
of _ , -0.21
of _ . -0.39
of _ 11 0.07
of _ 2 0.29
of _ : -0.25
of _ ; 0.19
of _ ? 0.21
of _ @us 0.12
of _ accepte -0.07
of _ action 0.06
of _ after -0.08
of _ ai 0.11
of _ an -0.08
of _ and -0.17
of _ another -0.13
of _ api -0.16
of _ approval 0.07
of _ archive -0.10
of _ as 0.06
of _ audit 0.14
of _ auditor 0.12
of _ back -0.12
of _ bank 0.07
of _ be -0.41
of _ before -0.06
of _ between -0.08
of _ bind -0.06
of _ box 0.36
of _ button 0.15
of _ call 0.09
of _ can -0.21
of _ carrie 0.09
of _ certificate -0.10
of _ certifie 0.12
of _ change -0.14
of _ code -0.06
of _ copie -0.08
of _ could -0.10
of _ count -0.11
of _ customer 0.34
of _ data 0.14
of _ database 0.10
of _ day -0.15
of _ demo -0.09
of _ device -0.05
of _ entry -0.08
of _ event 0.10
of _ ever 0.11
of _ every 0.16
of _ find 0.07
of _ first 0.17
of _ framework -0.06
of _ from -0.25
of _ gate -0.10
of _ gdpr 0.14
of _ get 0.05
of _ hand -0.08
of _ handler 0.08
of _ have -0.13
of _ here -0.05
of _ hold 0.09
of _ i -0.10
of _ in -0.32
of _ include -0.05
of _ into -0.11
of _ iso 0.16
of _ isolation -0.06
of _ issue 0.06
of _ its -0.14
of _ keep -0.15
of _ kind -0.05
of _ last 0.15
of _ list -0.12
of _ log 0.10
of _ login -0.07
of _ loop 0.09
of _ make -0.07
of _ maker 0.06
of _ meet 0.11
of _ minute -0.24
of _ mis 0.09
of _ module -0.07
of _ name 0.18
of _ need 0.07
of _ no 0.07
of _ nobody -0.10
of _ not 0.18
of _ nothe 0.14
of _ now -0.09
of _ of -0.08
of _ on -0.12
of _ one -0.26
of _ or -0.06
of _ other -0.10
of _ our 0.15
of _ out 0.08
of _ page -0.09
of _ paper 0.09
of _ permission -0.16
of _ person 0.05
of _ pilot -0.28
of _ plan -0.08
of _ platform -0.05
of _ product 0.07
of _ production -0.12
of _ put -0.07
of _ question -0.09
of _ record 0.16
of _ release 0.14
of _ report 0.08
of _ route -0.13
of _ run -0.07
of _ same -0.06
of _ save 0.10
of _ say -0.05
of _ see 0.09
of _ server -0.07
of _ service -0.12
of _ set -0.07
of _ share 0.07
of _ show -0.11
of _ signature 0.11
of _ site 0.14
of _ soc 0.17
of _ still -0.05
of _ store 0.05
of _ story 0.08
of _ system 0.08
of _ take -0.11
of _ than -0.10
of _ that -0.15
of _ the -0.14
of _ their -0.06
of _ thing -0.06
of _ three -0.13
of _ today -0.08
of _ two -0.06
of _ type -0.12
of _ up -0.13
of _ verifie -0.10
of _ we 0.11
of _ week -0.07
of _ which 0.18
of _ without -0.11
of _ work 0.25
of _ write -0.13
of _ year 0.11
of _ your 0.12
of _ | -0.06
of _ “ -0.22
of _ ” -0.09
of actors -0.25
of ai 0.08
of all 0.22
of an -0.62
of annex 0.14
of another -0.11
of any -0.25
of anything 0.22
of applicability 0.16
of audit -0.38
of authenticity 0.30
of beta 0.12
of both 0.11
of certificates -0.12
of code -0.06
of completeness -0.05
of confidentiality -0.07
of conformance 0.26
of conformity 0.18
of content -0.09
of contents -0.05
of controlled 0.14
of controls 0.24
of copies 0.15
of course -0.06
of cross -0.05
of custody 0.06
of customer 0.09
of customers -0.49
of data 0.10
of date 0.41
of documents -0.32
of duties -0.13
of each 0.43
of either -0.24
of electronic -0.30
of events 0.17
of every 0.57
of everything 0.17
of evidence 0.18
of files -0.16
of five 0.22
of forbidden -0.15
of four -0.40
of gaps -0.15
of hipaa 0.28
of his 0.14
of ideas -0.12
of ink 0.42
of iso -0.05
of isolation 0.13
of it -0.29
of its -0.24
of last 0.18
of line -0.17
of links 0.10
of live 0.14
of medical -0.17
of mind 0.20
of minor 0.33
of months -0.06
of my -0.20
of next -0.09
of no 0.20
of one -0.39
of other -0.19
of our -0.24
of ours 0.21
of paper 0.20
of part -0.06
of people 0.11
of pilot 0.64
of privacy -0.07
of production -0.32
of qa 0.25
of quality 0.30
of real 0.15
of record 0.45
of records 0.27
of reports -0.22
of retention -0.07
of routes 0.36
of sample -0.12
of saying -0.12
of scope -0.60
of security -0.14
of service 0.10
of seven -0.39
of signature -0.18
of signing -0.27
of site -0.07
of soc 0.19
of sop -0.06
of stored -0.23
of ten -0.32
of tenants 0.27
of that -0.57
of the -0.39
of them 0.14
of these -0.29
of things -0.13
of this -0.25
of those 0.05
of three 0.29
of time -0.17
of today 0.15
of traceability -0.16
of trust 0.06
of typing 0.16
of use -0.27
of user 0.28
of what -0.65
of whatever 0.26
of which 0.41
of who 0.19
of witnesses -0.10
of you 0.44
of your 0.44
of yours 0.67
of “ 0.08
off 0.72
off $ 0.10
off , -0.11
off . -1.67
off : 0.14
off ; 0.34
off _ 's 0.08
off _ , -0.25
off _ . -0.11
off _ a 0.13
off _ and 0.09
off _ approve 0.13
off _ book 0.12
off _ capa -0.07
off _ for -0.12
off _ have 0.13
off _ it 0.13
off _ nobody 0.13
off _ one 0.05
off _ route 0.07
off _ the -0.08
off _ to 0.07
off _ we 0.11
off _ with 0.06
off a -0.15
off and -0.46
off at 0.06
off by 0.25
off every 0.30
off for -0.10
off from 0.06
off has -0.09
off in -0.28
off is 0.36
off limits -0.18
off on 0.06
off site 0.55
off that 0.15
off the 0.71
offer -0.07
offer , 0.08
offer . -0.34
offer ; 0.08
offer _ . 0.14
offer _ signature -0.09
offer _ today 0.36
offer controlled 0.15
offered -0.24
offers -0.49
offers no -0.20
office -1.74
office , -0.30
office . -0.37
office : -0.08
office _ . -0.08
office _ on -0.09
office _ the -0.16
office in 0.12
office is -0.32
office keeps -0.13
officer -0.22
official 0.99
official $ 0.18
official , -0.09
official . -0.18
official ? -0.05
official _ . 0.46
official _ : -0.18
official _ ; -0.06
official _ be -0.14
official _ for -0.05
official _ it -0.12
official _ not -0.06
official _ of -0.12
official _ one 0.14
official _ seale 0.06
official _ that -0.06
official _ the -0.13
official _ – 0.12
official _ ” -0.08
official about -0.21
official and 0.09
official annual 0.09
official batch 0.09
official certificate -0.06
official copies 0.41
official exports 0.40
official in -0.28
official one 0.36
official ones 0.10
official output -0.11
official quality 0.11
official record 0.20
official report -0.52
official reports -0.22
official standing 0.16
official the -0.09
official version 0.08
official ” -0.15
officially 0.55
officially certified 0.45
offline 0.33
offline copy 0.24
often as -0.12
oidc 0.41
oidc , 0.13
oidc _ , 0.05
oidc _ and 0.12
ok 0.42
ok $ 0.34
ok ” 0.13
okta 0.13
okta 's -0.15
okta , 0.30
okta _ , 0.08
okta _ and 0.07
okta _ google 0.05
okta is -0.28
old -0.19
old . -0.10
old _ , -0.08
old _ . 0.10
old _ be 0.14
old _ go 0.12
old _ in 0.10
old _ it -0.10
old _ of -0.06
old _ stay 0.12
old _ “ -0.11
old addresses -0.07
old brochure -0.14
old one 0.37
old prints 0.17
old revisions -0.33
old system -0.37
old value -0.08
older 0.16
older than 0.24
on 0.50
on $ 0.63
on , 0.23
on . 1.75
on 1 0.15
on 2 0.08
on 2026 -0.24
on 3 0.28
on 4 0.46
on ; -0.11
on @us 0.08
on _ " 0.13
on _ 's -0.16
on _ , -0.05
on _ . -0.44
on _ 2 -0.12
on _ ? -0.51
on _ @us -0.22
on _ after -0.07
on _ ai -0.08
on _ all 0.13
on _ an -0.21
on _ and 0.14
on _ any 0.07
on _ approval 0.14
on _ as -0.14
on _ at -0.12
on _ audit -0.09
on _ authority 0.09
on _ back 0.14
on _ backup 0.15
on _ be 0.06
on _ because -0.07
on _ bench -0.05
on _ but 0.12
on _ call 0.05
on _ card 0.13
on _ certificate 0.06
on _ change 0.23
on _ come 0.12
on _ compare 0.05
on _ control 0.14
on _ copy 0.12
on _ customer 0.13
on _ data 0.11
on _ demo -0.07
on _ desk -0.16
on _ disk -0.07
on _ doe 0.07
on _ each 0.14
on _ endpoint 0.12
on _ every 0.05
on _ evidence -0.05
on _ for 0.17
on _ form -0.07
on _ from 0.08
on _ green 0.08
on _ hold 0.07
on _ it 0.06
on _ its 0.06
on _ judge 0.06
on _ keep -0.11
on _ laptop 0.07
on _ line 0.21
on _ live 0.10
on _ login -0.06
on _ look -0.08
on _ machine 0.14
on _ make 0.06
on _ may 0.12
on _ name -0.08
on _ next -0.11
on _ no 0.12
on _ not 0.11
on _ of 0.26
on _ on 0.12
on _ once -0.10
on _ one -0.08
on _ organization -0.15
on _ other 0.12
on _ our 0.22
on _ own 0.13
on _ page 0.08
on _ paper -0.16
on _ path -0.06
on _ person -0.08
on _ phone 0.06
on _ plan -0.08
on _ platform 0.07
on _ poster -0.26
on _ read 0.15
on _ real 0.10
on _ record 0.08
on _ release 0.06
on _ report -0.06
on _ same 0.08
on _ say 0.07
on _ screen -0.12
on _ service -0.15
on _ share -0.08
on _ sheet 0.05
on _ sign -0.10
on _ signature -0.20
on _ single -0.07
on _ still -0.10
on _ storage 0.14
on _ strength 0.06
on _ system -0.11
on _ take 0.09
on _ team 0.05
on _ that -0.40
on _ the 0.09
on _ their -0.12
on _ there -0.16
on _ they -0.11
on _ thi -0.09
on _ to 0.13
on _ trust 0.08
on _ type -0.16
on _ up 0.10
on _ use 0.06
on _ valid -0.07
on _ we -0.22
on _ what 0.07
on _ when -0.07
on _ which -0.19
on _ will -0.05
on _ with -0.17
on _ write 0.11
on _ | 0.14
on _ – 0.06
on _ ” -0.08
on a -0.28
on all -0.16
on an 0.20
on another 0.25
on any 0.14
on anything -0.18
on arrival 0.32
on audit -0.25
on available -0.17
on batches 0.08
on board 0.14
on both 0.21
on by 0.31
on call 0.20
on change 0.22
on compliance 0.42
on controls -0.20
on demand 0.59
on disk 0.17
on each 0.18
on earth 0.18
on every 0.17
on export 0.15
on file 0.20
on for 0.17
on friday 0.17
on from 0.39
on her 0.05
on hold 0.05
on holiday 0.22
on how -0.19
on is 0.26
on iso -0.29
on its 0.33
on monday 0.47
on my -0.64
on next -0.10
on no -0.27
on offer 0.13
on one -0.40
on our -0.26
on page 0.30
on paper -0.83
on production 0.43
on purpose -0.21
on record 0.44
on reload -0.31
on request 0.53
on restart -0.06
on sample 0.41
on screen 0.32
on security 0.13
on server -0.11
on site -0.85
on soc -0.30
on stage -0.13
on sunday 0.45
on supplier 0.22
on supported -0.13
on the -0.63
on their -0.32
on them -0.32
on this -0.67
on three 0.47
on thursday 0.13
on thursdays -0.35
on time 0.40
on top 0.14
on upload -0.11
on wednesday -0.10
on what -0.05
on whether 0.60
on which 0.28
on with 0.22
on you -0.15
on your -0.82
on ” 0.10
onboarding -0.06
once 0.99
once ( -0.10
once , 0.34
once . 0.51
once _ , 0.20
once _ . 0.14
once _ and -0.20
once _ auditor -0.11
once _ be -0.05
once _ can -0.16
once _ have -0.20
once _ in 0.15
once _ independent -0.11
once _ place -0.05
once _ the 0.09
once _ to 0.10
once _ verifie -0.14
once _ year -0.07
once a 0.18
once an -0.24
once and -0.42
once controlled -0.09
once in 0.09
once it 0.11
once tenant -0.12
once the -0.93
once there -0.23
once we -0.32
once written 0.32
once you 0.06
one 0.06
one $ -0.06
one , 0.52
one . 0.08
one : 0.10
one ; 0.19
one _ 's 0.24
one _ , 0.18
one _ : -0.20
one _ @us 0.07
one _ a 0.17
one _ all -0.05
one _ an -0.12
one _ and 0.20
one _ at -0.08
one _ be -0.08
one _ because -0.10
one _ by -0.15
one _ can 0.14
one _ close 0.08
one _ could 0.14
one _ customer 0.10
one _ data -0.07
one _ day -0.20
one _ doe 0.07
one _ entrie -0.07
one _ ever 0.06
one _ every 0.10
one _ file 0.06
one _ for -0.09
one _ from -0.07
one _ goe 0.19
one _ have -0.18
one _ hold 0.11
one _ in 0.20
one _ it 0.08
one _ its -0.16
one _ link 0.07
one _ log -0.10
one _ not 0.21
one _ of 0.09
one _ one 0.07
one _ other -0.16
one _ our -0.10
one _ out -0.09
one _ paper 0.05
one _ per 0.13
one _ read 0.05
one _ record 0.05
one _ release -0.12
one _ se -0.06
one _ tenant 0.10
one _ the -0.32
one _ them 0.15
one _ there -0.06
one _ time 0.11
one _ to 0.08
one _ type -0.07
one _ what -0.10
one _ which -0.07
one _ will -0.05
one _ with -0.11
one _ write -0.09
one _ your -0.11
one _ “ -0.14
one after 0.32
one another -0.16
one away 0.10
one before 0.38
one by -0.20
one byte 0.54
one certificate -0.24
one click 0.47
one client 0.45
one cluster -0.06
one company 0.72
one competitor -0.22
one could -0.08
one customer 0.45
one database -0.15
one date 0.15
one day -1.27
one does 0.07
one entry -0.26
one every 0.15
one for 0.30
one from 0.25
one has 0.21
one in 0.18
one is -0.39
one jar -0.09
one json -0.07
one line -0.06
one loaf -0.25
one manufacturer 0.25
one may -0.29
one might -0.12
one needs 0.08
one of -0.21
one on 0.19
one organisation -0.24
one oven -0.07
one page -0.29
one person 0.05
one pilot -0.24
one place -0.18
one product -0.28
one record 0.07
one schema 0.12
one screen -0.16
one sentence -0.28
one shared -0.21
one since 0.08
one stays 0.08
one table -0.08
one tap 0.19
one tenant -0.28
one that -0.31
one the 0.06
one thread -0.17
one to 0.06
one unbroken 0.30
one verified -0.13
one way -0.06
one we 0.10
one who 0.48
one whose -0.39
one with 0.17
one workspace -0.15
one year -0.13
one you -0.20
ones 0.38
ones , -0.48
ones . 0.42
ones are -0.29
ones in 0.23
ones that -0.28
oneself -0.17
online -0.44
only -0.09
only " 0.41
only $ -1.00
only , 0.19
only . -0.34
only : -0.72
only ; -0.09
only ? -0.06
only _ 's -0.10
only _ , -0.06
only _ . 0.14
only _ : 0.35
only _ ; 0.08
only _ ? -0.20
only _ @us 0.07
only _ a -0.11
only _ about -0.08
only _ and 0.08
only _ at -0.07
only _ audit -0.11
only _ be 0.36
only _ can 0.32
only _ complete 0.09
only _ control -0.06
only _ data -0.07
only _ each 0.13
only _ entrie -0.12
only _ entry -0.08
only _ ever 0.07
only _ every -0.07
only _ evidence -0.08
only _ for 0.05
only _ from 0.11
only _ gate -0.12
only _ have -0.13
only _ its -0.09
only _ leav 0.20
only _ log 0.08
only _ new -0.13
only _ not 0.07
only _ of -0.07
only _ on 0.06
only _ one -0.05
only _ open 0.11
only _ opene 0.09
only _ platform 0.07
only _ report -0.06
only _ storage -0.12
only _ store -0.06
only _ system 0.06
only _ that 0.36
only _ the 0.26
only _ to 0.13
only _ version 0.09
only _ write 0.07
only _ your 0.06
only a -0.21
only after -0.10
only an 0.11
only and 0.46
only as -0.19
only by 0.09
only category -0.13
only copies 0.10
only drafts 0.14
only effective 0.57
only event -0.05
only ever 0.16
only for 0.33
only from 0.12
only grows -0.17
only guard -0.12
only if -0.96
only in -0.37
only is -0.46
only its 0.20
only just -0.40
only key 0.17
only ledger -0.06
only log -0.32
only on 0.07
only one 0.08
only planned 0.64
only report 0.57
only store -0.07
only the 0.17
only their -0.05
only then -0.18
only thing -0.32
only trail 0.10
only when -0.81
only with -0.42
only ” 0.14
onto 0.14
opa 0.34
opa policies 0.49
open 0.29
open $ 0.19
open , 0.08
open . -0.25
open : -0.34
open ? -0.17
open _ , -0.10
open _ . 0.15
open _ : -0.07
open _ ; 0.07
open _ a -0.06
open _ and 0.11
open _ be 0.18
open _ business 0.15
open _ by -0.06
open _ close -0.34
open _ customer 0.08
open _ have 0.07
open _ in -0.11
open _ it 0.06
open _ live 0.07
open _ of -0.11
open _ page 0.05
open _ record 0.09
open _ regulate 0.22
open _ sign -0.05
open _ the 0.27
open _ to 0.12
open _ with -0.12
open _ workspace 0.08
open _ write 0.19
open _ ” 0.12
open a 0.43
open and -0.14
open capas -0.11
open for 0.57
open in -0.15
open it 0.06
open items -0.34
open points -0.25
open production -0.11
open since 0.29
open the -0.28
open them 0.10
open to 0.31
open when 0.41
open your 0.13
opene _ . 0.12
opene _ bench 0.09
opene _ the 0.05
opened 0.50
opened . 0.07
opened at 0.38
opened by 0.28
opened the -0.07
openfga 0.11
openid 0.20
openid connect 0.20
opening -0.14
opens 0.41
opens . -0.21
opens @us -0.11
opens a -0.13
opens in 0.34
opens it -0.12
opens nothing -0.08
opens one 0.28
opens the -0.06
operate 0.16
operated 0.20
operated effectively 0.09
operated over -0.09
operates -0.16
operates as -0.07
operating -0.21
operating evidence -0.09
operating system -0.15
operating workflow -0.05
operation 0.53
operation $ 0.08
operation , 0.14
operation . -0.23
operation and 0.38
operation is -0.14
operation over -0.14
operation remains -0.23
operation since 0.10
operational 0.64
operational $ 0.56
operations 0.21
operations $ -0.31
operations . 0.10
operator 0.69
operator 's -0.16
operator . -0.22
operator _ a 0.08
operator _ approver 0.06
operator _ be 0.13
operator _ in -0.09
operators 0.49
operators , 0.11
operators can -0.15
opinion , -0.13
opinion . 0.36
opinion _ . 0.19
opinion _ a -0.12
opinion _ it -0.07
opinion _ our 0.12
opinion _ security 0.06
opinion _ the -0.21
opinion and -0.33
opinion in 0.08
opinion is 0.29
opinion of -0.15
opinions 0.26
option 0.25
optional 0.23
oq _ and 0.10
oq _ be 0.07
oq _ signe 0.14
oq and 0.09
or -1.02
or " 0.25
or : -0.16
or _ " 0.10
or _ 's 0.11
or _ , 0.24
or _ . -0.10
or _ ? -0.23
or _ a -0.10
or _ any -0.06
or _ anythe -0.09
or _ be 0.23
or _ data -0.09
or _ else -0.06
or _ file 0.08
or _ for -0.08
or _ from -0.06
or _ hold -0.07
or _ in -0.09
or _ it -0.19
or _ its 0.09
or _ line -0.05
or _ of -0.09
or _ other -0.19
or _ person -0.06
or _ production -0.06
or _ that 0.08
or _ the 0.13
or _ trail 0.06
or _ with -0.07
or _ word -0.09
or a 1.41
or an 0.12
or another -0.05
or any -0.50
or anything -0.18
or attestation -0.12
or autonomous -0.10
or by 0.35
or certificates -0.09
or certifies -0.30
or certify -0.11
or critical -0.08
or date 0.10
or deleted -0.12
or do -0.20
or does -0.09
or electronically -0.10
or enable -0.10
or for 0.12
or from 0.08
or is -0.06
or iso -0.11
or it -0.06
or just 0.23
or leave -0.19
or no 0.06
or not 0.06
or on 0.06
or one -0.09
or only -0.08
or otherwise -0.55
or put -0.10
or refused 0.11
or rejects 0.29
or service -0.12
or tamper -0.06
or that -0.11
or to -0.07
or type 0.08
or without -0.19
or “ 0.09
orange -0.10
order -0.81
order $ -0.27
order , 0.22
order : -0.33
order _ . -0.13
order and -0.17
order form 0.20
order of -0.30
ordere _ . -0.08
ordered -0.60
ordered . -0.28
ordered a -0.08
orders -0.22
org 0.15
organisation -0.34
organisation . -0.25
organisation can -0.13
organisation chart -0.09
organization -0.19
origin -0.11
original 0.21
original , 0.25
original . -0.18
original _ , 0.07
original _ . 0.09
original _ readable 0.08
original _ stay 0.08
original _ which 0.08
original and -0.13
originals 0.54
originals in -0.06
originals under 0.12
originating 0.38
orphan 0.05
orphaned 0.40
orphans 0.08
other 0.57
other 's 0.09
other , -0.12
other _ ' 0.07
other _ 's 0.10
other _ . 0.17
other _ ; 0.11
other _ ? 0.20
other _ a 0.11
other _ attestation -0.06
other _ can 0.08
other _ do 0.09
other _ it -0.08
other _ live 0.08
other _ not -0.13
other _ of 0.39
other _ see -0.13
other bytes -0.15
other certificates -0.21
other customer 0.16
other customers -0.17
other frameworks -0.09
other hand 0.08
other in -0.07
other manufacturers -0.11
other modules 0.16
other people 0.26
other than -0.10
other vendors 0.22
other way -0.19
others 0.34
others . 0.10
others are 0.17
otherwise -0.27
otherwise , -0.11
ought -0.31
ought to -0.28
our 0.93
our _ " -0.08
our _ , 0.14
our _ 2 0.05
our _ 27001 0.06
our _ 9001 0.07
our _ ; -0.34
our _ ? -0.05
our _ @us -0.10
our _ a 0.31
our _ about 0.13
our _ all 0.09
our _ already 0.09
our _ an -0.10
our _ and 0.17
our _ answer 0.09
our _ any 0.14
our _ approval 0.22
our _ archive -0.06
our _ as 0.10
our _ attestation 0.08
our _ audit 0.19
our _ auditor 0.07
our _ back -0.12
our _ be -0.31
our _ before 0.17
our _ between -0.08
our _ binde -0.07
our _ by -0.18
our _ center 0.07
our _ certificate 0.16
our _ certification -0.09
our _ certifie 0.13
our _ change 0.12
our _ check -0.12
our _ clean 0.05
our _ come -0.13
our _ complete -0.40
our _ compliant 0.08
our _ control 0.10
our _ cover 0.09
our _ customer -0.11
our _ day 0.08
our _ decide 0.07
our _ desk 0.11
our _ deviation 0.06
our _ do -0.06
our _ document 0.07
our _ down -0.06
our _ each 0.15
our _ edite 0.07
our _ every -0.09
our _ evidence 0.09
our _ first -0.12
our _ for -0.27
our _ from 0.05
our _ go 0.25
our _ have 0.09
our _ hipaa 0.11
our _ hold -0.09
our _ host -0.07
our _ if -0.06
our _ ii 0.17
our _ iso 0.11
our _ isolate -0.14
our _ it 0.49
our _ keep -0.15
our _ lead -0.07
our _ live 0.36
our _ log 0.06
our _ make 0.06
our _ may 0.11
our _ no 0.22
our _ none -0.16
our _ not 0.34
our _ nothe -0.14
our _ of 0.14
our _ off -0.06
our _ on -0.14
our _ one -0.12
our _ only -0.08
our _ or 0.10
our _ our -0.21
our _ out 0.09
our _ page 0.13
our _ penetration 0.17
our _ procedure 0.14
our _ production 0.13
our _ quality -0.11
our _ questionnaire -0.08
our _ read -0.09
our _ record -0.18
our _ release 0.18
our _ report 0.27
our _ request 0.06
our _ right -0.10
our _ run -0.18
our _ scope 0.11
our _ screen -0.09
our _ second 0.07
our _ security 0.08
our _ sheet 0.08
our _ short 0.09
our _ signe -0.17
our _ since -0.18
our _ so 0.13
our _ soc -0.10
our _ store 0.10
our _ take 0.06
our _ team -0.19
our _ test 0.11
our _ teste 0.07
our _ that 0.05
our _ the 0.18
our _ them -0.09
our _ there -0.11
our _ to -0.15
our _ trail 0.24
our _ trust 0.08
our _ two -0.15
our _ type 0.13
our _ use -0.12
our _ vault 0.05
our _ we -0.32
our _ what -0.10
our _ when -0.06
our _ which -0.06
our _ who 0.08
our _ will 0.08
our _ without 0.07
our _ would 0.07
our _ year 0.08
our _ you -0.29
our _ your 0.06
our _ – -0.11
our _ “ 0.06
our _ ” 0.14
our access -0.11
our account -0.11
our ai -0.10
our aim -0.09
our ambition -0.34
our annual 0.38
our api 0.73
our approvals 0.07
our architecture -0.30
our archive 0.56
our assistant -0.05
our attestation 0.10
our audit 0.43
our auditor 0.32
our auditors 0.16
our back 0.09
our backend 0.40
our backup -0.08
our backups -0.05
our capas 0.17
our case -0.09
our certificate 0.56
our certificates 0.07
our certification 0.11
our certified 0.49
our checker -0.23
our ciso 0.33
our cloud 0.07
our code -0.26
our coffee 0.07
our compliance 0.06
our controlled 0.26
our controls 1.07
our copy -0.18
our counsel -0.21
our current -0.13
our customer 0.14
our customers 0.80
our data -0.40
our database 0.53
our demo -0.50
our design -0.10
our designer -0.34
our deviations -0.35
our digital 0.11
our document 0.23
our documents -0.06
our durable 0.22
our e 0.24
our electronic 0.15
our engineers 0.09
our event 0.26
our export -0.29
our files 0.14
our final 0.11
our first 0.22
our floor -0.12
our footer -0.06
our founders -0.33
our gate -0.21
our gateway 0.28
our head 0.29
our help -0.14
our hosting 0.17
our identity 0.10
our illustrator -0.18
our information 0.17
our isms -0.16
our iso 0.70
our last 0.37
our latest 0.42
our lawyers -0.42
our ledger 0.77
our links 0.11
our list -0.22
our live 0.25
our locked 0.15
our log -0.29
our login -0.59
our logo -0.61
our model 0.19
our name -0.33
our newsletter -0.10
our office -0.62
our official 0.17
our operations 0.09
our other 0.13
our own 0.22
our pages -0.05
our payroll -0.34
our pen 0.07
our pilot -0.36
our platform 0.41
our policy -0.13
our primary 0.09
our print 0.18
our printer -0.23
our product 0.18
our production 0.48
our prospects -0.49
our prototype -0.19
our provider 0.26
our records -0.51
our recovery -0.22
our release -0.08
our report 0.27
our reporting 0.19
our repository 0.08
our restore 0.08
our sales -0.11
our sample -0.16
our sandbox -0.15
our seal 0.12
our server -0.27
our servers 0.44
our service 0.52
our side -0.46
our sign -0.19
our signature -0.56
our signing 0.46
our site -0.46
our size -0.07
our soc 0.26
our software -0.14
our staff -0.30
our stand -0.35
our store 0.32
our style -0.09
our support -0.24
our system 1.16
our team -0.44
our tenant 0.23
our tenants -0.38
our traceability 0.13
our trail 0.29
our trust 0.20
our type 0.32
our users 0.11
our vault -0.11
our wall -0.37
our web -0.34
our wish 0.12
our word 0.10
our worm 0.19
ours 1.04
ours , 0.14
ours . -0.63
ours are 0.27
ours does -0.32
ours has 0.21
ours in -0.34
ours is 0.31
ours since 0.11
ours that 0.06
ours to -0.22
ours would -0.14
ourselves -0.43
out 0.29
out $ 0.25
out , -0.17
out : -0.18
out ; -0.56
out ? -0.09
out _ , 0.22
out _ . 0.23
out _ : -0.19
out _ a 0.06
out _ all -0.14
out _ and 0.11
out _ approval 0.09
out _ as 0.05
out _ be -0.10
out _ box 0.36
out _ by 0.09
out _ certifie 0.12
out _ date 0.15
out _ for -0.30
out _ its 0.06
out _ loop 0.09
out _ not -0.07
out _ our 0.06
out _ pilot 0.06
out _ printer 0.06
out _ question -0.06
out _ report 0.18
out _ scope -0.15
out _ the 0.19
out _ with -0.11
out _ your -0.13
out _ “ -0.07
out and -0.16
out as 0.46
out button 0.23
out buttons -0.09
out by 0.11
out certified 0.09
out for -0.07
out from 0.24
out in -0.39
out loud -0.08
out numbered 0.11
out of 0.43
out on -0.35
out requirements -0.06
out that -0.10
out the 0.23
out to -0.23
out with 0.13
out without 0.13
out “ -0.12
outage 0.56
outage . -0.10
outages 0.40
outcome -0.39
outdate _ be 0.08
outdate _ can 0.09
outdate _ not 0.10
outdate _ printe 0.08
outdated 0.47
outdated instructions 0.33
outlast 0.23
outline -0.42
outlive _ . -0.06
outlive a -0.14
outlives 0.50
outlives the -0.07
output -0.59
output . 0.16
output : -0.22
output _ the -0.10
output as -0.07
output is -0.31
output of -0.13
output that 0.19
outputs -0.05
outside 0.17
outside , -0.28
outside . 0.07
outside _ . 0.08
outside _ a 0.13
outside _ be -0.09
outside _ company -0.05
outside _ the -0.23
outside firm -0.17
outside lab 0.15
outside tester 0.10
outside the -0.36
outside your 0.15
outsider 0.34
outsider 's 0.20
outsider _ your 0.11
outsiders 0.38
outstanding -0.60
outstanding $ -0.23
outstanding . -0.14
oven -0.62
oven $ -0.33
oven ] -0.06
oven heat -0.20
over 0.49
over , 0.18
over . 0.28
over : 0.15
over _ , 0.10
over _ and 0.06
over _ be 0.07
over _ period -0.05
over _ record -0.06
over _ the 0.10
over a -0.34
over an -0.21
over and 0.08
over each 0.07
over lunch -0.14
over months -0.15
over the 0.24
over three -0.26
over to 0.29
overdue -0.39
overnight 0.35
overnight , 0.13
overrule 0.08
oversight -0.24
overview -0.20
overwrite 0.29
overwritten 0.59
owasp 0.20
owe -0.30
owed -0.19
own -0.39
own , 0.54
own . 0.13
own : 0.18
own _ , -0.22
own _ . -0.14
own _ : 0.06
own _ ; -0.06
own _ ? -0.06
own _ @us -0.07
own _ a -0.08
own _ and 0.15
own _ as -0.16
own _ be -0.17
own _ each -0.06
own _ for 0.07
own _ from 0.08
own _ in -0.11
own _ it -0.11
own _ its -0.19
own _ key 0.23
own _ no 0.16
own _ not 0.07
own _ of -0.07
own _ one 0.15
own _ provider 0.07
own _ report -0.11
own _ system -0.05
own _ the -0.12
own _ to -0.07
own _ we -0.06
own _ which -0.08
own _ your 0.06
own administrators -0.49
own api -0.20
own archive -0.10
own authority 0.36
own company 0.25
own controlled 0.05
own controls 0.24
own copies 0.06
own copy 0.10
own credentials 0.34
own data -0.10
own database 0.30
own directory 0.19
own document -0.19
own engineers 0.05
own entra -0.27
own file -0.18
own idp 0.85
own key 0.28
own kms 0.23
own laptop -0.07
own name 0.46
own quality -0.51
own soc -0.11
own support 0.10
own system -0.21
own tenant 0.22
owner -0.32
owner 's -0.35
owner . -0.12
owner : -0.08
owner ; -0.06
owner _ and 0.10
owner _ be -0.11
owner _ date -0.09
owner _ the 0.06
owner can -0.13
owner has -0.14
owner to -0.31
ownership 0.11
ownership $ -0.58
ownership . -0.07
owns -0.18
owns the -0.19
p . -0.55
pack 0.14
package -0.09
package . -0.12
packaging -0.30
packs -0.07
padlock , 0.22
padlock _ : 0.09
padlock and 0.07
padlock badge 0.06
padlock beside -0.07
padlock with -0.24
page -0.78
page $ -0.27
page , 0.54
page . 0.11
page ; 0.07
page _ 's -0.06
page _ , -0.25
page _ . -0.18
page _ 2 0.06
page _ ; 0.05
page _ a -0.09
page _ an 0.05
page _ and -0.07
page _ as 0.08
page _ be -0.07
page _ by 0.08
page _ in -0.12
page _ it -0.05
page _ no -0.08
page _ of 0.07
page _ our 0.10
page _ read 0.17
page _ say -0.07
page _ show -0.09
page _ so -0.08
page _ soc 0.06
page _ that -0.09
page _ to 0.05
page _ we 0.05
page _ you -0.06
page _ “ 0.11
page and -0.25
page by -0.06
page footer 0.37
page has -0.23
page in 0.08
page is -0.54
page lacks -0.15
page may -0.05
page of -0.32
page on -0.20
page redirects -0.08
page says -0.21
page separates -0.05
page shows -0.11
page that 0.11
page under -0.05
page was -0.29
page will -0.26
page with -0.09
pages -0.45
pages , -0.15
pages . 0.16
pages are 0.33
paid -0.64
paint -0.14
painte _ . -0.15
painted -0.44
painted on -0.40
pair -0.06
pair of 0.33
palette -0.12
panel -0.28
paper -0.30
paper , -0.16
paper . 0.06
paper : 0.23
paper _ , 0.11
paper _ : 0.05
paper _ ; 0.11
paper _ @us -0.09
paper _ be -0.07
paper _ by -0.19
paper _ have 0.26
paper _ our 0.06
paper and -0.07
paper clip -0.14
paper is 0.11
paper or -0.10
paper that 0.12
paper with -0.24
papers -0.36
papers that 0.19
paperwork 0.59
parallel 0.38
parent 0.24
pareto -0.11
park -0.08
parked -0.27
parking -0.66
part -0.70
part , 0.05
part 11 0.60
part _ , -0.13
part _ 11 0.10
part _ ? -0.10
part _ a 0.06
part _ an -0.06
part _ and 0.05
part _ annex 0.10
part _ be -0.08
part _ compliance -0.07
part _ have -0.05
part _ of 0.10
part _ signature 0.10
part _ signe 0.06
part _ that -0.06
part _ the -0.21
part _ thi 0.06
part _ we -0.07
part _ ” -0.10
part in -0.11
part of -0.81
part that -0.08
participant -0.27
participants -0.08
partition 0.28
partitioned 0.11
partly -0.18
partly . -0.15
partner -0.56
partner 's -0.32
partner is -0.13
partner passed 0.15
partners -0.29
parts -0.16
party -0.39
party $ -0.17
party _ , -0.08
party _ the -0.08
party is -0.24
pas _ , -0.08
pas _ 2 -0.14
pas _ a -0.08
pas _ and 0.06
pas _ audit -0.10
pas _ on -0.06
pas _ penetration 0.09
pas _ soc -0.17
pas _ test -0.08
pas _ the -0.18
pass 0.13
pass $ 0.75
pass , -0.11
pass . 0.18
pass _ , -0.07
pass _ the -0.05
pass its -0.12
pass through -0.21
passed 1.22
passed $ 0.53
passed , -0.22
passed . 2.87
passed a 0.07
passed by -0.41
passed its -0.17
passed on -0.36
passed review -0.15
passed the -0.63
passes 0.35
passes its -0.08
passes through 0.09
passing 0.76
passing a 0.05
passing mfa 0.18
passkey 0.27
passkeys , 0.28
passkeys are -0.40
password 0.78
password . -0.33
password ; 0.26
password ? 0.79
password _ , 0.12
password _ . -0.11
password _ a 0.06
password _ approval -0.08
password _ be 0.09
password _ it -0.09
password _ not 0.06
password _ your -0.07
password again -0.20
password and 0.16
password at -0.16
password policy -0.11
password prompt 0.07
password to 0.06
passwords 0.69
passwords , 0.05
passwords are -0.06
past 1.24
past , -0.22
past : 0.06
past _ , 0.10
past _ : 0.07
past _ and 0.09
past _ guard -0.05
past _ log 0.08
past _ the 0.10
past a -0.28
past the 0.97
past thirty -0.20
past “ 0.25
paste -0.25
paste _ . -0.08
paste it -0.13
pasted -0.37
pasted into -0.13
patch -0.14
patched 0.07
patched ? -0.05
patchy 0.06
path -0.55
path $ -0.31
path , 0.20
path . -0.14
path : -0.25
path _ the -0.13
path from 0.27
path is -0.06
path of -0.09
patience -0.22
patient _ be 0.07
patients 0.54
patients depend 0.08
pattern -0.18
pay -0.06
pay _ . -0.13
paye _ . 0.06
paying 0.09
payments -0.12
payroll -0.82
payroll provider -0.26
pci 0.23
pci _ compliant 0.12
pci dss 0.51
pdf 0.10
pdf , -0.78
pdf ? 0.26
pdf _ . -0.15
pdf _ be 0.06
pdf _ certifie 0.08
pdf _ inspector 0.10
pdf _ seal -0.10
pdf _ you 0.05
pdf a 0.10
pdf export 0.24
pdf is -0.23
pdf that 0.08
pdf to 0.22
pdf with -0.16
pdfs -0.07
peace 0.20
peace of 0.20
peer -0.19
pen 0.27
pen : -0.10
pen _ . -0.05
pen _ a 0.07
pen _ be -0.06
pen _ by -0.06
pen _ have -0.06
pen and 0.15
pen test 0.22
pen tested -0.41
pen testers 0.13
pencil 0.16
pencil _ for -0.08
pencilled -0.46
pencilled in -0.46
pending -1.35
pending $ -1.38
penetration 0.23
penetration _ and 0.07
penetration _ have -0.13
penetration _ last 0.07
penetration test 0.50
penetration testing -0.27
pens -0.67
people 0.64
people 's 0.42
people . -0.14
people ; -0.47
people and 0.12
people are -0.14
people can 0.18
people come -0.22
people decide -0.38
people do -0.09
people have -0.09
people in -0.19
people on 0.13
people out 0.35
people to 0.11
people who -0.08
people with 0.15
per 0.29
per _ , 0.11
per _ and 0.09
per _ be -0.14
per _ in 0.13
per cent -0.41
per customer 0.41
per file 0.21
per tenant -0.15
perfect 0.13
performance 0.12
performed 0.07
performs 0.08
perhaps -0.17
period 0.51
period , 0.07
period . -0.09
period ; -0.43
period _ , 0.05
period _ . 0.07
period _ a 0.11
period _ be -0.07
period and 0.31
period ends 0.48
period is -0.10
period of -0.15
periodic 0.12
periodic review 0.08
periods 0.21
permanent 0.88
permanent , 0.39
permanent _ . 0.09
permanent _ can -0.10
permanent _ that -0.13
permanent _ the 0.11
permanent link 0.24
permanent links 0.06
permanently 0.46
permanently . -0.18
permanently _ . 0.11
permanently linked 0.11
permission 0.22
permission , 0.24
permission _ , -0.08
permission _ a 0.16
permission _ and -0.06
permission _ be -0.10
permission _ each -0.14
permission _ every 0.07
permission _ it 0.09
permission _ of -0.07
permission _ on 0.08
permission _ role -0.06
permission _ the 0.25
permission _ to -0.11
permission check 0.30
permission first 0.53
permission is 0.73
permission matrix -0.35
permission on 0.12
permission policy -0.47
permission to -0.18
permissions 0.51
permissions , 0.44
permissions : -0.26
permissions ? -0.64
permissions for -0.17
permissions on -0.24
permissions to -0.25
permissions ” 0.39
permit 0.17
permit . 0.06
permits 0.14
permitted -0.13
permitted to -0.09
permitting 0.07
persist -0.34
persist audit -0.11
persisted 0.34
persistence -0.07
persistence $ -1.30
persistence , -0.41
persistence . 0.21
persistence : 0.46
persistence ? -0.07
persistence _ , 0.15
persistence _ . 0.09
persistence _ : 0.15
persistence _ be -0.06
persistence _ evidence 0.19
persistence _ not -0.09
persistence _ the 0.08
persistence _ today -0.05
persistence and 0.20
persistence before -0.11
persistence gate 0.36
persistence has 0.36
persistence is 0.47
persistence not -0.15
persistence works 0.11
persistence – 0.10
persistent 0.42
persistent _ . 0.17
persistent _ be 0.10
persistent _ not -0.09
persistent storage 0.24
person -0.06
person 's -0.12
person . -0.26
person _ 's 0.08
person _ , -0.05
person _ ; 0.12
person _ @us 0.09
person _ a -0.17
person _ approval 0.09
person _ approve -0.10
person _ be 0.10
person _ can -0.05
person _ confirm 0.08
person _ demo -0.05
person _ for 0.18
person _ have -0.10
person _ in 0.15
person _ loop 0.12
person _ make 0.14
person _ name -0.07
person _ that -0.07
person _ their 0.27
person _ them 0.07
person _ to -0.07
person behind 0.15
person can -0.09
person decides -0.16
person from 0.32
person has -0.42
person in -0.05
person is 0.14
person named 0.21
person to -0.18
person who 0.10
person whose 0.12
person would -0.15
persona menu -0.10
personal 0.41
personal data 0.50
personas -0.13
pg 0.18
pharma 0.34
pharma , -0.12
pharmacist 0.16
phase -0.18
phase . -0.25
phase _ . -0.13
phase four -0.23
phase three -0.22
phishing -0.19
phishing resistant -0.19
phone , 0.11
phone _ . -0.13
phone _ the 0.09
phones 0.15
photo , 0.26
photo _ , 0.11
photo and 0.10
photograph -0.21
photographs 0.12
photos -0.11
photos , 0.25
photos and 0.17
photos go -0.28
phrase -0.54
phrase " -0.09
phrase “ -0.25
phrases -0.42
pick -0.49
pick _ . -0.06
pick a -0.05
pick an 0.21
pick are -0.12
pick “ -0.12
picked -0.65
picks -0.26
picks a -0.19
picture -1.04
picture . -0.22
picture _ a -0.09
picture of -0.19
pictures -0.33
piece 0.15
piece _ , -0.09
piece _ evidence 0.06
piece of 0.06
pile -0.30
pill 0.47
pill , 0.05
pilot -1.16
pilot " 0.49
pilot $ -0.07
pilot , 0.80
pilot . -0.31
pilot : 0.20
pilot ; 0.33
pilot ? -0.06
pilot _ , -0.12
pilot _ . -0.26
pilot _ 2 0.07
pilot _ : 0.06
pilot _ ; 0.08
pilot _ ? -0.08
pilot _ a 0.07
pilot _ and 0.14
pilot _ be 0.16
pilot _ for 0.05
pilot _ have 0.09
pilot _ it -0.07
pilot _ name 0.08
pilot _ no 0.11
pilot _ not -0.14
pilot _ of 0.06
pilot _ one -0.09
pilot _ production 0.20
pilot _ soc 0.07
pilot _ the 0.28
pilot _ to 0.06
pilot _ what -0.09
pilot _ without -0.07
pilot _ would 0.07
pilot _ “ 0.07
pilot agreement -0.17
pilot as -0.17
pilot boundary -0.31
pilot can -0.07
pilot customer 0.23
pilot customers 0.09
pilot goes -0.19
pilot group -0.06
pilot has -0.17
pilot plant 0.15
pilot ready -0.34
pilot site -0.40
pilot sites -0.32
pilot to 0.24
pilot user -0.15
pilot users -0.21
pilot will -0.17
pilot ” 0.26
pilots -0.14
pin 0.91
pin , 0.51
pin _ and 0.09
pin _ the 0.11
pin and 0.17
ping -0.07
ping , 0.18
pitch -0.33
pixels -0.08
place -0.17
place , -0.41
place . 0.55
place ? 0.27
place _ . -0.21
place _ a -0.15
place _ be 0.13
place _ leave 0.13
place _ may -0.13
place _ nothe 0.13
place _ open -0.15
place _ page -0.06
place _ production -0.14
place _ say -0.06
place _ the -0.10
place _ thi -0.07
place _ to 0.13
place _ will -0.06
place before -0.15
place for -0.10
place in 0.09
place of -0.21
place on -0.07
place to -0.09
place today 0.82
place where -0.29
place ” -0.14
placed 0.14
placeholder -0.24
places 0.53
places . -0.09
plain -0.24
plan -0.29
plan $ -0.12
plan , -0.28
plan . 0.08
plan : 0.07
plan ; -0.14
plan ? -0.07
plan _ . -0.25
plan _ ; 0.37
plan _ be 0.19
plan _ in 0.07
plan _ it 0.17
plan _ live 0.11
plan _ storage 0.05
plan _ the 0.08
plan and 0.59
plan for -0.22
plan says -0.06
plan to -0.40
planned -1.81
planned $ -1.72
planned . -0.85
planned : -0.16
planned for 0.13
planned ” 0.68
plans -0.36
plans $ 0.22
plans . -0.12
plans for -0.11
plant 0.31
plant 's -0.16
plant , -0.25
plant . -0.19
plant _ . 0.06
plant _ a 0.15
plant _ and -0.09
plant _ batche 0.05
plant _ be -0.21
plant _ in 0.21
plant _ it 0.19
plant _ live 0.06
plant _ real 0.06
plant _ their 0.11
plant _ to -0.06
plant has -0.47
plant is -0.06
plant manager 0.58
plant on -0.10
plant runs -0.41
plant that 0.16
plants 0.54
plants $ 0.06
plants . 0.27
plants already 0.09
plants have 0.31
plants run 0.07
plants trust 0.15
plants ” 0.23
platform 1.48
platform 's -0.18
platform , 0.09
platform . 0.45
platform _ , 0.10
platform _ . 0.09
platform _ be -0.09
platform _ control 0.07
platform _ for 0.15
platform _ gxp 0.14
platform _ it 0.06
platform _ one 0.09
platform _ the 0.06
platform _ use 0.14
platform _ validate 0.16
platform and 0.11
platform does -0.08
platform has -0.26
platform is 0.85
platform may -0.07
platform that 0.08
platform with 0.10
play -0.41
play _ . -0.08
plays -0.15
please -0.92
please , -0.30
please . -0.11
please _ . -0.07
please _ not -0.06
please _ that -0.06
please _ to 0.06
please _ ” 0.07
please do -0.10
please note 0.14
please refrain -0.07
please report -0.14
plug 0.13
plug _ , 0.05
plug _ a 0.10
plug _ and -0.11
plug _ middle 0.11
plug _ of 0.10
plug _ the 0.13
plug in 0.33
plug on -0.44
plus 0.56
podcast -0.28
point -0.45
point _ and -0.06
point _ recovery 0.05
point _ which -0.13
point at -0.14
point does -0.21
point in 0.17
point is 0.56
point objective 0.09
point objectives -0.10
point to 0.15
pointed -0.40
pointer 0.11
pointing -0.05
pointing at 0.07
points -0.59
points . -0.09
points at 0.18
points of 0.12
points to -0.14
policie _ , -0.12
policie _ . 0.06
policies 0.36
policies are -0.14
policies crumbs -0.07
policy , -0.17
policy . -0.36
policy ? -0.09
policy _ a -0.10
policy _ and -0.05
policy _ be -0.18
policy _ front 0.05
policy _ it 0.07
policy _ on 0.09
policy _ to -0.08
policy and 0.24
policy before 0.18
policy check -0.15
policy decision 0.07
policy engine 0.15
policy names 0.16
policy says 0.31
policy service 0.29
polish 0.10
polished -0.14
pool -0.08
pooled 0.09
portal 0.14
portal , -0.17
portal . 0.15
porto -0.12
position -0.07
possible 0.46
possible $ 0.28
possible causes -0.08
possible to 0.28
possibly 0.06
post -0.18
poster -1.08
postgres 0.24
postgres cluster 0.06
postgres with 0.08
postgresql 0.26
postgresql cluster 0.05
postponed -0.16
posture -0.25
posture . -0.14
power 0.38
power _ , 0.07
power cut 0.47
power cuts 0.19
pq -0.12
pq _ . 0.11
pq _ be -0.08
pq _ execute -0.06
pq _ file 0.07
pq _ signe 0.12
pq are 0.51
pqr 0.14
practical 0.29
practically 0.55
practice -0.46
practitioner 0.19
pre -0.12
precede -0.22
precisely -0.45
precondition -0.13
precondition for -0.07
precondition of -0.06
predecessor 0.52
prefer 0.34
preferences -0.13
premature -0.16
premature . -0.12
prepare -0.29
prepared -0.07
preparing 0.23
preparing for 0.23
prerequisite -0.27
prerequisites -0.24
present -1.07
present , -0.11
present . -0.49
present ; -0.05
present _ . -0.09
present system -0.28
present the -0.20
presentation -0.36
presentation . -0.30
presente _ . -0.06
presented -0.08
presented as -0.05
presenter -0.39
presenters -0.08
preserved 0.39
press 0.24
press _ , 0.16
press _ a 0.08
press _ hand 0.12
press _ pdf 0.07
press _ the 0.11
press _ to -0.07
press _ ” 0.05
press ctrl -0.09
press export 0.28
press it 0.16
press kit -0.42
press of 0.68
press release -0.23
press the -0.21
press “ 0.13
pressed -0.19
presses 0.29
pressing -0.15
presuppose _ , -0.13
presupposes -0.62
presupposes a -0.22
pretend -0.33
pretend _ . -0.13
pretty -0.30
preventive -0.20
preventive action -0.17
prevents -0.40
preview -0.26
preview $ -0.07
preview , -0.14
preview . 0.35
preview : -0.09
preview _ . 0.07
preview _ it -0.07
preview is -0.08
previews -0.05
previous -0.34
price -0.55
price list 0.09
pricing page 0.15
primary 0.27
primary region 0.07
principles 0.19
principles ? -0.07
print 0.26
print , 0.24
print . -0.12
print _ 's 0.10
print _ , 0.13
print _ . 0.10
print _ ? 0.11
print _ a -0.15
print _ be -0.10
print _ control -0.06
print _ not -0.05
print _ official 0.15
print _ one 0.08
print _ sign 0.09
print _ the 0.21
print and 0.36
print from -0.11
print here -0.18
print is 0.39
print it -0.08
print the -0.17
print “ -0.06
printe _ , -0.05
printe _ and -0.05
printe _ be -0.06
printe _ more 0.08
printe _ time 0.17
printed -0.11
printed . 0.33
printed any 0.33
printed copies -0.21
printed name 0.54
printed on -0.50
printed sop 0.06
printed ” 0.08
printer -0.13
printer , 0.07
printer _ , 0.10
printer _ : 0.07
printer _ approval 0.07
printer _ go 0.07
printer can 0.26
printer is -0.18
printing -0.34
printing , -0.15
printout -0.33
printout _ , -0.08
printout _ . -0.06
printout from -0.16
printouts 0.15
printouts , 0.10
prints -0.17
prints , -0.11
prints and 0.20
prints are 0.09
prints is -0.27
prints the 0.18
prints “ -0.08
prior -0.16
prior to -0.18
privacy , 0.06
privacy . -0.25
privacy ; -0.24
privacy law 0.53
privacy notice -0.23
private -0.37
privilege 0.29
privilege _ be -0.05
privilege escalation 0.23
privileged -0.10
priya -0.29
pro 0.15
probably -0.18
problem -0.26
problem , -0.12
problem _ . -0.10
procedure 0.55
procedure , 0.27
procedure _ , 0.13
procedure _ @us -0.09
procedure _ and 0.05
procedure _ be -0.10
procedure _ control 0.06
procedure _ from 0.11
procedure _ in -0.06
procedure before -0.07
procedures -0.12
procedures , -0.09
procedures and -0.10
procedures are 0.34
procedures in -0.12
proces _ , -0.07
proces _ confidentiality -0.06
process -0.75
process , -0.13
process . -0.33
process _ . 0.08
process _ and -0.10
process on 0.12
processed 0.26
processes -0.57
processes on -0.09
processing -0.21
processing integrity -0.61
procurement -0.17
prod 0.84
produce -0.41
produce _ . -0.05
produce _ certifie -0.06
produce _ report -0.06
produce a -0.77
produce certified -0.10
produced 0.17
produces -0.10
product 0.21
product 's -0.07
product , 0.16
product . 0.36
product _ , 0.13
product _ . -0.19
product _ a -0.14
product _ and 0.13
product _ for -0.06
product _ in 0.15
product _ it 0.06
product _ prototype -0.07
product _ the -0.12
product _ to -0.18
product family -0.19
product has 0.38
product in -0.05
product is -0.23
product must -0.10
product or -0.05
product review 0.25
product team -0.16
product that 0.21
production 0.22
production " 0.60
production $ 0.80
production , 0.07
production . 1.03
production : 0.13
production ; -0.28
production _ " -0.06
production _ ) 0.10
production _ . 0.36
production _ : 0.19
production _ ; 0.17
production _ ? -0.16
production _ a -0.07
production _ actor -0.07
production _ agreement -0.08
production _ all 0.09
production _ and 0.07
production _ as 0.11
production _ available 0.12
production _ be 0.40
production _ blocke -0.09
production _ close -0.26
production _ complete 0.09
production _ customer -0.08
production _ do 0.18
production _ enable 0.12
production _ every -0.23
production _ gate -0.07
production _ it -0.07
production _ live 0.18
production _ longer 0.15
production _ not -0.44
production _ off -0.08
production _ on 0.14
production _ open 0.23
production _ out 0.09
production _ place 0.07
production _ provider -0.13
production _ ready 0.09
production _ record -0.08
production _ regulate 0.08
production _ require -0.14
production _ stay -0.07
production _ that 0.08
production _ the -0.17
production _ to -0.27
production _ today 0.12
production _ unavailable 0.05
production _ validation -0.05
production _ will -0.06
production _ | 0.13
production _ ” -0.06
production access -0.33
production and -0.20
production at -0.37
production auth -0.37
production authentication 0.41
production bound -0.11
production controls -0.35
production data -0.43
production environment 0.46
production evidence -0.07
production for 0.10
production gate 0.31
production go -0.37
production grade 0.21
production has 0.28
production identity -0.07
production in -0.15
production is -0.15
production may -0.55
production operation -0.12
production quality -0.36
production ready 0.14
production release 0.12
production route -0.99
production security -0.16
production sign -0.19
production since 0.19
production stays -0.57
production system 0.68
production tenant 0.47
production use -0.20
production users 0.12
production workspace 0.14
production write 0.15
production writes 0.16
production – 0.30
production ” -0.32
productive 0.07
products -0.24
profile -0.37
profile . -0.19
program -0.15
programme 0.20
programme is 0.15
progress 0.43
progress . 0.37
progress ” 0.12
project -0.26
project . -0.08
project is -0.18
promise 0.34
promise , 0.11
promise . 0.18
promise a -0.18
promise that -0.12
promise to 0.06
promised -0.16
promised ? -0.11
promises -0.27
promize _ , 0.11
promize _ a 0.14
promize _ be -0.06
promize _ that -0.08
promize _ the -0.05
promote 0.14
promoted 0.53
prompt 0.12
prompt , 0.13
proof 0.52
proof " -0.07
proof , 0.25
proof . -0.19
proof _ . -0.08
proof _ : 0.08
proof _ it -0.08
proof _ the -0.14
proof audit 0.16
proof exports 0.55
proof is -0.18
proof log -0.09
proof of -0.18
proof that -0.77
proof ” -0.21
proper 0.43
proper _ . 0.06
property -0.42
property of -0.06
property that -0.34
proposal -0.25
proposal . -0.05
propose _ , 0.06
proposed -0.13
proposes -0.49
proposes and -0.15
proposes wording -0.07
prospect -0.97
prospect 's -0.29
prospect that -0.27
prospects -0.43
prospects that -0.06
protect 0.38
protect _ . 0.16
protect _ customer 0.13
protecte _ , 0.13
protected 0.26
protected . -0.16
protected against -0.07
protection 0.24
protects 0.45
protects every 0.51
protocols 0.08
prototype -1.19
prototype $ -0.17
prototype 's -0.05
prototype , 0.08
prototype . 0.16
prototype ? -0.08
prototype _ . -0.09
prototype _ a 0.17
prototype _ be -0.10
prototype _ it 0.09
prototype _ no -0.10
prototype _ not -0.22
prototype _ of -0.06
prototype _ sample 0.08
prototype _ the 0.16
prototype and -0.19
prototype are -0.13
prototype can -0.65
prototype does -0.08
prototype has -0.14
prototype is -0.09
prototype that -0.17
prototype was 0.15
prototype ” 0.35
prototypes 0.13
proud 0.80
proud of 0.38
proud to 0.42
provably 0.42
prove 0.11
prove $ 0.38
prove _ be 0.17
prove _ the -0.12
prove _ you 0.07
prove that -0.45
prove who 0.30
proved 0.39
proven 0.81
proven $ 0.13
proven , 0.07
proven . 0.53
proven _ , -0.07
proven before 0.12
proven by 0.21
proven in 0.44
proves 0.06
proves it -0.05
proves nothing -0.26
proves that 0.50
proves who -0.06
provide -0.79
provide _ . 0.15
provide _ the -0.07
provide durable -0.08
provided -0.78
provided that -0.55
provider -0.31
provider $ -0.05
provider 's -0.06
provider , -0.10
provider . 0.26
provider _ . -0.06
provider _ 2 -0.09
provider _ actor -0.09
provider _ certifie 0.06
provider _ hipaa 0.11
provider _ identity -0.09
provider _ its -0.16
provider _ of -0.08
provider _ soc -0.09
provider _ verifie -0.09
provider has 0.16
provider is -0.06
provider publishes -0.06
providers -0.20
providers publish -0.12
provides 1.45
provides durable 0.09
provides production 0.10
proving -0.29
proving who -0.42
provisional 0.20
provisioned -0.22
provisioning -0.22
psur 0.09
public -0.24
public . -0.15
public _ , 0.13
public _ . -0.07
public _ customer 0.05
public contact -0.18
public form -0.13
publish -0.52
publish _ report -0.07
publish a -0.15
publish their -0.12
published -0.81
published . -0.36
published log -0.20
publisher -0.10
publishes -0.29
publishes its -0.13
pul _ plug 0.11
pul _ the 0.12
pull _ and -0.08
pull _ thread -0.08
pull a 0.10
pull on 0.19
pull one -0.24
pull the 0.16
pulled the -0.09
pulling 0.15
pulling the 0.48
pulls the 0.07
pulped -0.07
purchase -0.39
purchasing -0.14
purge 0.24
purpose -0.06
purpose . -0.27
purpose _ . 0.08
purpose and 0.10
purpose built 0.21
purposes 0.20
purposes , 0.28
push 0.59
push of 0.17
put . 0.10
put _ , -0.07
put _ . -0.21
put _ : 0.06
put _ and 0.07
put _ back 0.06
put _ in 0.15
put _ it 0.15
put _ name 0.06
put _ of -0.06
put _ on -0.13
put _ the 0.11
put _ there 0.07
put _ under -0.06
put a -0.16
put down 0.18
put in -0.06
put into -0.26
put it 0.33
put its -0.08
put our 0.08
put the -0.46
put their 0.17
put to 0.43
put under 0.17
put your 0.48
put “ -0.10
puts -0.67
puts it -0.18
puts the 0.07
putting -0.32
putting a -0.40
py -0.20
python -0.47
q 0.36
q 2 0.10
q 4 -0.16
q _ , 0.11
qa -0.10
qa , 0.08
qa . -0.42
qa _ , 0.11
qa _ a 0.09
qa director 0.09
qa lead 0.33
qa manager 0.30
qa signs 0.09
qms 0.81
qms _ and -0.10
qms _ for 0.09
qms ties -0.18
qms vendors -0.13
qp 0.12
qr -0.07
qr code -0.07
qualification 0.32
qualifie _ . 0.10
qualified 0.17
qualified , 0.22
qualified . -0.14
qualified certificate -0.42
qualified electronic -0.36
qualified opinion 0.39
qualifies -0.08
qualify -0.15
quality 0.17
quality , 0.07
quality . 0.15
quality _ 's -0.07
quality _ ; -0.05
quality _ ? -0.05
quality _ @us 0.07
quality _ a 0.05
quality _ agreement -0.08
quality _ an 0.10
quality _ and -0.12
quality _ be 0.05
quality _ by 0.06
quality _ for 0.06
quality _ of 0.06
quality _ on -0.09
quality _ require -0.09
quality _ separate -0.09
quality _ the -0.10
quality _ which 0.06
quality _ who -0.06
quality agreement -0.19
quality and -0.43
quality data 0.47
quality decision 0.14
quality decisions 0.42
quality director 0.09
quality head 0.07
quality is -0.07
quality lead -0.24
quality management 0.14
quality manager -0.63
quality managers -0.33
quality manual -0.05
quality people 0.07
quality record 0.09
quality report 0.13
quality reports 0.26
quality software -0.08
quality system 0.19
quality systems -0.21
quality teams 0.06
quality unit -0.39
quarantine 0.13
quarantined 0.22
quarter 0.19
quarter 's -0.07
quarter , 0.10
quarter . 0.46
quarter _ , -0.08
quarter _ the -0.08
quarterly 0.72
quarters -0.45
queries 0.35
query 0.18
query . -0.17
query _ tenant 0.08
query in 0.32
query is 0.06
question -0.59
question , -0.07
question . -0.22
question _ , -0.15
question _ . -0.15
question _ a -0.06
question _ and -0.05
question _ call -0.07
question _ next -0.09
question _ the -0.17
question and -0.12
question mark -0.18
question that -0.07
questionnaire 0.14
questionnaire , 0.06
questionnaire . -0.07
questionnaire ; 0.07
questionnaire ? -0.20
questionnaire _ “ -0.07
questionnaire with -0.07
questionnaires 0.10
questions -1.35
questions $ -0.12
questions . -0.12
questions about -0.16
questions to -0.39
queue 0.31
queued -0.10
quick -0.12
quiet 0.20
quietly 0.62
quietly fix 0.37
quill 0.21
quiz -0.40
quorum 0.33
quotation -0.32
quotation marks -0.22
quote -0.89
quote the -0.06
quoted -0.09
quotes -0.26
quotes . -0.17
r 0.42
r 2 0.44
r _ certifie 0.10
rack 0.15
raft 0.76
raise -0.07
raised 0.13
raised it -0.05
raised no 0.39
ran 0.10
ran a 0.19
random -0.15
ransomware 0.41
rate -0.06
rated -0.10
rather 0.10
rather _ a 0.06
rather _ the -0.08
rating 0.11
rating is 0.13
raw 0.22
raw data 0.21
rbac 0.41
rbac $ -0.90
rbac , -0.33
rbac . 0.33
rbac _ . 0.21
rbac _ in -0.06
rbac _ role -0.10
rbac is 0.70
rbac | -0.11
re 0.62
re _ . 0.12
re _ at -0.08
re _ signe -0.10
re authentication -0.56
re check 0.12
reach , 0.15
reach _ 's -0.09
reach _ . -0.09
reach _ availability -0.09
reach a 0.20
reach another -0.26
reach for -0.24
reach general -0.35
reach it 0.23
reach of 0.23
reach the 0.17
reache _ . 0.12
reache _ availability 0.10
reache _ in 0.09
reache _ may 0.08
reache _ pas 0.11
reache _ without 0.17
reached 0.52
reached general 0.38
reaches 0.78
reaches a 0.07
reaches the 0.65
read -0.55
read $ -0.37
read , 0.19
read . 0.60
read : -0.05
read _ 's 0.10
read _ . 0.06
read _ an -0.06
read _ and -0.15
read _ as -0.10
read _ capa 0.11
read _ enter -0.05
read _ from -0.13
read _ have 0.05
read _ in -0.07
read _ it -0.12
read _ not -0.15
read _ of -0.07
read _ that 0.12
read _ the 0.23
read _ to -0.14
read _ write 0.09
read _ you -0.13
read _ your 0.06
read _ ” -0.07
read a -0.10
read about 0.16
read and -0.24
read another -0.12
read as -0.11
read back 0.45
read by -0.12
read every -0.28
read it -0.22
read many -0.32
read only 0.59
read that 0.41
read the -0.76
read what -0.35
read your 0.29
read | -0.17
read “ -0.31
readable 0.09
readable . 0.42
reade _ , 0.08
reade _ . -0.25
reader -0.19
reader . -0.06
reader _ . 0.15
reader _ be 0.09
reader _ the -0.08
reader can -0.13
reader who 0.14
readers -0.52
readers , 0.28
readers . -0.05
readers who -0.29
readiness -0.81
readiness _ , -0.11
readiness _ : -0.07
readiness _ ; 0.10
readiness _ be -0.09
readiness checklist -0.26
readiness evidence -0.17
readiness path -0.23
readiness review -0.23
reading -0.69
reading " 0.38
reading , 0.06
reading only 0.18
reading the -0.38
reading “ 0.06
readme -0.56
reads 0.21
reads , -0.07
reads : 0.14
reads it 0.18
reads the 0.06
ready 1.00
ready " 0.11
ready $ -0.10
ready . 0.74
ready ; -0.09
ready ? -0.25
ready _ , -0.10
ready _ . -0.09
ready _ : -0.08
ready _ a -0.08
ready _ aligne 0.06
ready _ dora 0.06
ready _ for 0.07
ready _ in -0.05
ready _ not 0.06
ready _ you 0.05
ready and 0.33
ready for -0.24
ready from 0.38
ready in -0.36
ready is -0.19
ready to -0.18
ready when 0.21
ready ” -0.22
real 0.85
real , 0.14
real . 0.16
real 404 -0.14
real : -0.11
real _ 's -0.09
real _ , -0.14
real _ . 0.21
real _ : -0.07
real _ ; 0.05
real _ and 0.12
real _ batche -0.11
real _ data 0.07
real _ in 0.08
real _ now -0.07
real _ out -0.14
real _ real 0.09
real _ record 0.07
real _ the 0.23
real batch 0.13
real batches -0.12
real complaints 0.17
real consequences -0.12
real data -0.29
real deviations -0.18
real files -0.05
real gmp 0.10
real names 0.07
real one -0.09
real ones 0.31
real patients 0.28
real record -0.47
real records -0.11
real thing 0.43
real time 0.08
real users -0.14
real volumes 0.34
really 0.84
reason 0.30
reason , 0.36
reason . -0.34
reason : -0.05
reason _ , 0.08
reason _ . 0.05
reason _ a 0.12
reason _ be -0.12
reason _ no -0.08
reason _ the 0.13
reason and -0.22
reason that -0.14
reason to 0.39
reasons 0.12
rebuild 0.15
rebuilds 0.23
recall 0.33
recall . -0.33
recall : 0.35
recall _ . 0.08
recall and -0.29
recall of 0.09
recalled 0.12
recalled , -0.25
recalled . 0.20
recalls 0.38
receipt 0.19
receipt . 0.10
receive 0.08
receive the 0.11
received 0.12
received . -0.32
receives 0.08
recently 0.10
reception -0.15
recertified 0.27
recipe 0.09
recipe . -0.06
recipient 0.14
recognised -0.21
recompute 0.17
recomputed 0.16
reconcile 0.27
reconciled 0.96
reconciliation -0.11
record 0.68
record 's 0.50
record , 0.36
record . -0.30
record : -0.10
record ; 0.24
record ? -0.28
record _ 's -0.09
record _ , 0.36
record _ . -0.07
record _ : -0.13
record _ a 0.11
record _ agreement -0.11
record _ all -0.12
record _ an 0.08
record _ and -0.12
record _ any -0.05
record _ as 0.09
record _ at 0.12
record _ backup -0.15
record _ be -0.09
record _ bee 0.05
record _ before 0.08
record _ belong -0.10
record _ break 0.06
record _ can -0.10
record _ change -0.06
record _ customer -0.07
record _ database -0.07
record _ end -0.07
record _ first 0.06
record _ for 0.17
record _ from 0.21
record _ gate -0.08
record _ have -0.19
record _ in -0.13
record _ its 0.07
record _ keep 0.06
record _ link 0.11
record _ lose -0.09
record _ make -0.06
record _ meet -0.06
record _ name 0.07
record _ no -0.13
record _ number -0.07
record _ of -0.21
record _ one -0.17
record _ our 0.14
record _ person 0.10
record _ pilot 0.08
record _ place -0.05
record _ production -0.17
record _ record -0.17
record _ show -0.07
record _ signe -0.05
record _ since 0.06
record _ survive 0.06
record _ system -0.18
record _ that -0.23
record _ the 0.12
record _ there -0.05
record _ they -0.10
record _ to 0.16
record _ us 0.09
record _ what -0.09
record _ without -0.06
record _ you 0.14
record again 0.30
record and -0.25
record are 0.15
record before -0.07
record binding -0.22
record bound -0.16
record by -0.09
record can 0.12
record class 0.07
record could -0.18
record for 0.34
record from -0.08
record goes -0.23
record has -0.21
record in 0.12
record is 0.86
record it -0.21
record never 0.16
record of -0.06
record only -0.13
record shows -0.14
record that -0.22
record to -0.08
record types 0.22
record was 0.06
record without 0.19
record | 0.07
record ” -0.11
recorde _ . 0.07
recorde _ a -0.12
recorded 0.37
recorded : -0.30
recorded as -0.11
recorded in -0.14
recorder 0.21
recording -0.17
records 0.39
records . 0.06
records ; 0.35
records ? -0.27
records and -0.11
records are 0.23
records as -0.08
records at 0.08
records back 0.20
records can -0.21
records every 0.06
records for 0.21
records from 0.10
records go 0.07
records have 0.12
records if -0.08
records in 0.45
records is -0.31
records it 0.48
records kept -0.25
records linked -0.19
records may -0.14
records now 0.05
records require -0.32
records stay 0.67
records survive 0.44
records that -0.46
records there -0.21
records to 0.14
records unharmed 0.13
records were 0.09
records with -0.07
records would -0.16
records you -0.35
recover -0.20
recover . -0.13
recoverable 1.00
recovery 0.46
recovery , 0.35
recovery . -0.31
recovery _ in 0.09
recovery _ not 0.10
recovery _ recovery -0.06
recovery _ rehearse 0.07
recovery _ the -0.11
recovery drill 0.26
recovery has 0.32
recovery is -0.26
recovery posture -0.21
recovery test 0.88
recovery you 0.20
rectangle -0.15
red -0.98
red $ 0.09
red , -0.11
red . -0.83
red : -0.19
red _ . -0.08
red _ complaint 0.08
red _ from 0.06
red _ the 0.10
red _ “ -0.13
red thread 0.22
red “ 0.42
redirect -0.12
redirects , -0.08
redrawn -0.35
redundant 0.26
redundant storage 0.27
reference , -0.09
reference _ , -0.07
reference _ . 0.13
reference _ @us 0.15
reference _ and -0.07
reference _ be -0.05
reference _ file -0.08
reference _ in 0.12
reference _ metadata -0.05
reference _ not -0.14
reference _ only -0.07
reference _ the 0.30
reference and -0.14
reference in 0.49
reference is -0.10
reference only 0.18
reference points -0.07
reference to -0.20
references 0.79
references $ 0.12
references , -0.16
references . -0.40
references are 0.34
references between 0.19
references follow 0.61
references for -0.15
references in 0.10
references only -0.09
references to -0.16
referential 0.22
referential integrity 0.23
refrain -0.23
refrain from -0.23
refresh -0.26
refresh , -0.14
refresh . -0.05
refresh _ and -0.05
refresh _ page -0.05
refresh the -0.21
refusal 0.05
refusal . 0.05
refusal and -0.08
refusals 0.37
refuse 0.07
refuse _ , -0.05
refuse _ . 0.16
refuse _ be 0.06
refuse _ the 0.31
refuse a -0.18
refused -0.22
refused . -0.44
refused by 0.44
refuses 0.90
refuses the 0.12
refuses to 0.19
regard -0.20
regards -0.23
region 0.57
region , 0.18
region _ , 0.06
region _ and 0.13
region and -0.18
region every 0.12
region is -0.17
regions 0.34
regions . 0.08
register -0.06
register , 0.06
register . 0.30
register _ the -0.07
register for -0.13
register of -0.07
registered 0.33
registered to 0.25
registrar -0.68
registrar 's 0.18
registrar _ , -0.07
registrar has -0.05
registrars -0.11
registration -0.07
registry 0.18
regulate _ , 0.17
regulate _ . -0.06
regulate _ @us -0.06
regulate _ be 0.07
regulate _ have -0.05
regulate _ open 0.13
regulate _ the -0.08
regulated 0.59
regulated business 0.06
regulated customers 0.33
regulated manufacturers 0.06
regulated operation -0.61
regulated plant -0.24
regulated plants -0.05
regulated production 0.58
regulated record -0.29
regulated records 0.40
regulated sites 0.19
regulated use 0.64
regulated work -0.35
regulator 's -0.34
regulator . 0.26
regulator _ . 0.13
regulators 0.81
regulators in -0.11
regulatory -0.19
rehearsal -0.26
rehearsals 0.18
rehearse -0.30
rehearse _ , -0.06
rehearse _ . -0.12
rehearse _ full 0.06
rehearse the -0.07
rehearsed 0.72
rehearsed $ 0.40
rehearsed before -0.22
rehearsed on 0.25
reissue 0.10
reject -0.19
reject , -0.27
reject _ lack 0.09
reject _ that 0.09
reject _ the 0.09
rejecte _ the 0.08
rejected -0.34
rejected by -0.23
rejects 0.72
rejects any 0.38
rejects the 0.06
related -0.19
related records -0.11
relation 0.21
relation , -0.06
relation _ , 0.23
relation _ . 0.08
relation _ and -0.09
relation _ the 0.14
relation _ to -0.05
relation between -0.34
relation in 0.07
relation that -0.09
relations 0.51
relations , -0.14
relations . 0.06
relations : -0.25
relations are -0.17
relations between 0.07
relations that 0.24
relax . 0.26
release 0.23
release $ -0.90
release , 0.66
release . 0.14
release 4 0.09
release : -0.12
release ? -0.11
release _ 's 0.09
release _ , -0.16
release _ . 0.26
release _ ? -0.10
release _ a 0.20
release _ algorithm 0.07
release _ all 0.13
release _ an 0.14
release _ and 0.08
release _ as 0.08
release _ be 0.10
release _ blocke -0.09
release _ by -0.10
release _ close -0.07
release _ complete 0.10
release _ control 0.13
release _ copie 0.06
release _ do 0.11
release _ document -0.05
release _ each 0.06
release _ from -0.08
release _ gate 0.06
release _ have -0.16
release _ in 0.22
release _ issue 0.09
release _ it 0.12
release _ its 0.06
release _ live 0.13
release _ not 0.06
release _ now 0.06
release _ of 0.08
release _ one 0.23
release _ open 0.10
release _ release -0.13
release _ signature -0.13
release _ stay -0.13
release _ that 0.07
release _ the 0.13
release _ thi 0.15
release _ to 0.06
release _ unavailable -0.09
release _ use 0.07
release _ verifie 0.09
release _ with 0.11
release _ work 0.14
release a -0.22
release after -0.18
release and -0.14
release anything -0.14
release are -0.28
release board 0.14
release button 0.32
release by -0.06
release decision -0.13
release decisions 0.08
release desk 0.67
release documents 0.12
release does -0.16
release enabled 0.07
release exists -0.08
release gate 0.49
release has -0.31
release is 0.36
release live 0.21
release note 0.06
release notes -0.30
release now 0.09
release of 0.45
release product -0.20
release service 0.22
release stage 0.16
release step 0.14
release the 0.21
release to -0.43
release was 0.28
release will -0.09
release – 0.10
release ” 0.27
released 0.94
released , 0.51
released . 0.09
released ? -0.24
released and -0.23
released as 0.29
released by 0.19
released for 0.28
released in 0.15
released it -0.22
released ones 0.10
released through 0.10
released to 0.16
released ” -0.20
releases 0.56
releases . 0.06
releases controlled -0.11
releases nothing -0.11
releases the 0.05
releasing 0.53
releasing a 0.07
releasing controlled -0.13
relevant -0.39
relied -0.19
relied on -0.19
relies -0.30
relies on -0.30
reload -0.70
reload . -0.21
reload _ and -0.11
reload the -0.13
reloaded -0.09
rely _ . -0.07
relying -0.20
remain -0.24
remain _ , 0.12
remain _ gate -0.10
remain _ the -0.11
remain _ until -0.05
remain blocked -0.10
remains -0.18
remains a 0.08
remains blocked -0.47
remains closed -0.49
remark 0.51
remember 0.20
remember a 0.14
remember the -0.10
remembered 0.64
remembers 0.58
remembers your -0.21
reminder -0.27
removal -0.27
remove -0.48
remove _ , 0.05
remove a 0.16
remove the -0.22
removed 0.59
removed , 0.22
removed . -0.16
removed from 0.33
removed the -0.08
removes -0.06
rename 0.37
rename . -0.10
rename _ , 0.09
rename _ . 0.13
rename _ document 0.10
rename _ its 0.20
rename _ move 0.06
rename _ reference 0.13
rename _ the -0.13
rename a -0.11
rename and 0.14
renames -0.08
renaming , -0.20
renaming . -0.11
renaming a 0.29
renewal 0.22
renewe _ . -0.08
renewed 0.16
renewed in 0.15
renewed our 0.10
renumbered 0.18
renumbering -0.08
reopened 0.14
rep 0.07
repair -0.07
replace -0.32
replace _ . -0.05
replace the -0.18
replaced it 0.21
replaces -0.17
replaces the -0.17
replacing -0.10
replay 0.45
replayed -0.08
replays -0.13
replica 0.23
replicas 0.28
replicas , 0.17
replicate _ . 0.09
replicate _ a 0.07
replicate _ and 0.09
replicate _ second 0.05
replicated 1.44
replicated , 0.39
replicated database 0.09
replicated postgresql 0.12
replicated to 0.34
replicates -0.06
replication 0.09
replication , 0.06
replies 0.07
reply -0.42
report $ -1.03
report 's -0.11
report ( 0.09
report , -0.37
report . 0.37
report : -0.06
report ; 0.09
report ? -0.32
report _ 's -0.06
report _ , -0.16
report _ . 0.25
report _ 2 -0.10
report _ : -0.05
report _ ; 0.07
report _ a 0.30
report _ about -0.09
report _ and -0.09
report _ answer -0.10
report _ as 0.12
report _ at 0.11
report _ auditor 0.05
report _ authority 0.09
report _ available 0.19
report _ be -0.10
report _ but 0.19
report _ can -0.19
report _ certificate 0.08
report _ certification -0.09
report _ certifie 0.16
report _ claime -0.07
report _ click 0.11
report _ count 0.09
report _ customer -0.14
report _ day -0.15
report _ do 0.08
report _ download -0.08
report _ each -0.09
report _ file 0.09
report _ for 0.12
report _ from -0.14
report _ have 0.06
report _ inspector 0.14
report _ its -0.18
report _ leav 0.09
report _ nda -0.07
report _ no -0.26
report _ none -0.11
report _ not -0.07
report _ number 0.08
report _ of -0.05
report _ official 0.17
report _ on 0.12
report _ only -0.07
report _ our 0.06
report _ place -0.06
report _ plan -0.08
report _ print 0.12
report _ ready 0.07
report _ report -0.09
report _ seal 0.15
report _ send 0.05
report _ since 0.10
report _ so -0.08
report _ soc -0.10
report _ that 0.09
report _ the 0.21
report _ they -0.07
report _ to -0.15
report _ today -0.08
report _ vulnerability -0.06
report _ which -0.06
report _ will 0.09
report _ with 0.15
report _ you 0.18
report _ | 0.09
report _ ” -0.08
report a -0.17
report about -0.28
report and -0.19
report answers 0.20
report are -0.20
report available 0.44
report before -0.07
report by -0.13
report came 0.06
report can -0.24
report certified 0.06
report comes 0.32
report could -0.23
report covering 0.23
report covers 0.41
report dated 0.16
report enabled 0.07
report exists -0.31
report failed -0.16
report for 0.14
report from -0.10
report generator 0.08
report has 0.09
report is 0.46
report issued 0.12
report it -0.45
report leaves 0.26
report live 0.20
report looks -0.45
report may -0.12
report must -0.15
report not -0.26
report now -0.15
report of -0.12
report on 0.40
report or -0.06
report out 0.14
report passed 0.20
report pending -0.10
report remains -0.05
report template -0.25
report that 0.39
report to 0.65
report today 0.10
report under -0.31
report was 0.33
report we 0.16
report will -0.09
report with -0.12
report works 0.10
report would 0.10
report you 0.38
report | -0.17
report – -0.24
report ” -0.14
reporte _ , 0.12
reporte _ . 0.31
reporte _ a -0.05
reporte _ for -0.07
reporte _ live 0.08
reporte _ meet 0.09
reporte _ not -0.18
reporte _ place 0.06
reporte _ | 0.06
reported 0.08
reported on -0.23
reported to 0.22
reporter -0.10
reporting $ -1.15
reporting , -0.08
reporting . 0.24
reporting : 0.09
reporting certification 0.28
reporting engine 0.12
reporting gate 0.06
reporting has 0.07
reporting in 0.05
reporting is 0.29
reporting remains 0.08
reporting | 0.23
reporting – -0.22
reports 0.12
reports $ -0.19
reports , -0.51
reports . -0.26
reports : -0.62
reports ; 0.12
reports ? -0.14
reports and -0.16
reports are 0.17
reports can 0.29
reports come 0.23
reports for 0.19
reports have -0.10
reports in 0.08
reports is -0.25
reports look -0.15
reports of -0.37
reports on 0.32
reports should -0.08
reports that 0.16
reports the 0.42
reports to -0.28
reports we 0.20
reports with 0.52
reports you 0.06
repository 0.19
repository . -0.09
repudiate 0.07
repudiation -0.13
requalification 0.41
request 0.64
request $ 0.14
request , -0.23
request . 0.48
request _ , 0.09
request _ . 0.05
request _ : -0.12
request _ and -0.10
request _ approve -0.08
request _ authorize 0.05
request _ by 0.08
request _ it -0.13
request _ its 0.14
request _ server -0.05
request _ the -0.07
request _ to -0.06
request against -0.18
request and 0.09
request before 0.14
request for -0.10
request gets -0.34
request has 0.17
request in 0.24
request is 0.21
request path -0.24
request that 0.36
request to 0.08
request would -0.38
requested -0.17
requests 0.15
requests . -0.06
requests and 0.14
requests are 0.59
requests in -0.07
requests without -0.35
require -0.79
require _ , -0.16
require _ . -0.17
require _ agreement -0.09
require _ and -0.07
require _ control -0.09
require _ for -0.08
require _ production -0.26
require a -0.26
require audit -0.06
require separate -0.36
required -0.85
required $ 0.91
required . -0.62
required : -0.97
required before -0.66
requirement 0.18
requirement _ 13485 0.05
requirement _ the 0.14
requirement of 0.15
requirement r -0.08
requirements -0.47
requirements for -0.34
requirements of 0.17
requires -0.68
requires a -0.23
researchers -0.09
reseller 0.15
reseller 's -0.10
resellers -0.08
reserved -0.46
reset -0.38
reset . -0.08
reset _ . -0.09
reset _ the -0.08
resist -0.08
resistant 0.13
resolve 0.30
resolved 0.18
resolver 0.27
resolvers 0.43
resolves -0.06
resource 0.10
respect -0.17
response -0.37
response , -0.08
response carries -0.38
responsibility -0.07
responsible -0.50
responsible . 0.11
responsible disclosure -0.50
rest 0.54
rest , 0.19
rest . -0.42
rest ? -0.12
rest _ , 0.18
rest _ . 0.07
rest _ a 0.07
rest _ and 0.14
rest _ be 0.09
rest _ key 0.07
rest _ lock 0.07
rest _ the -0.06
rest behind 0.27
rest easy 0.17
rest in -0.11
rest of 0.55
restart 0.14
restart , -0.07
restarts , 0.18
restorable 0.15
restore 0.17
restore , -0.46
restore . 0.42
restore ? -0.05
restore _ , -0.21
restore _ . -0.09
restore _ an 0.05
restore _ and -0.09
restore _ be -0.08
restore _ every 0.08
restore _ finishe 0.14
restore _ in 0.11
restore _ month 0.07
restore _ never -0.17
restore _ not 0.08
restore _ on 0.14
restore _ pas 0.09
restore _ time 0.10
restore _ to 0.12
restore _ trie -0.05
restore drill -0.26
restore drills -0.18
restore each 0.09
restore evidence -0.23
restore exercise 0.55
restore from 0.08
restore has -0.08
restore one 0.09
restore test 0.11
restore tested 0.08
restore the -0.13
restore to -0.06
restore | -0.16
restored 0.77
restored . -0.05
restored in 0.14
restored to 0.13
restores 0.80
restores , -0.10
restores . -0.16
restores are 0.60
restores have -0.39
restores the 0.18
restricted -0.06
rests 0.39
rests on 0.16
result 0.25
results -0.05
retained 0.19
retained . -0.14
retained for 0.15
retention 0.39
retention , -0.29
retention . -0.14
retention _ , -0.15
retention _ . 0.07
retention _ : 0.07
retention _ checksum -0.20
retention _ custody -0.06
retention _ end 0.12
retention _ handle 0.09
retention _ have -0.11
retention _ key -0.06
retention _ not 0.06
retention _ rule -0.08
retention _ say 0.08
retention _ the 0.08
retention _ year -0.10
retention and -0.24
retention class 0.09
retention classes -0.24
retention clock 0.35
retention date 0.49
retention deletion -0.32
retention is 0.05
retention lock 0.26
retention locks 0.09
retention period 0.38
retention periods 0.07
retention rules -0.39
retention schedule 0.11
retention | 0.21
retest 0.41
retested 0.06
retire 0.08
retire _ the 0.06
retire the 0.06
retired -0.15
retired . 0.13
retrained 0.30
retrained operator 0.30
retraining 0.55
retraining , 0.10
retraining . 0.31
return . 0.15
return _ , 0.17
return _ . -0.11
return _ the 0.07
returned -0.11
returns a 0.06
returns true -0.45
retype 0.17
retyping 0.34
reuse -0.18
rev 0.43
rev 6 0.17
rev _ be 0.11
rev b 0.61
review -0.06
review $ -0.16
review , 0.49
review . -0.10
review : 0.09
review ? 0.11
review _ , -0.22
review _ 2 0.07
review _ as 0.11
review _ be 0.07
review _ in 0.06
review _ of 0.08
review _ on -0.07
review _ system 0.05
review _ the 0.05
review and -0.58
review as -0.06
review board -0.15
review by -0.32
review comes 0.07
review goes -0.22
review history -0.05
review is -0.07
review leaves 0.19
review of 0.29
review packs 0.06
review report 0.23
review reports 0.18
review ” 0.15
reviewe _ the -0.10
reviewed -1.01
reviewed , -0.09
reviewed . -0.11
reviewed and -0.22
reviewed by -0.20
reviewed source -0.05
reviewer 0.37
reviewer 's -0.15
reviewer , -0.11
reviewer . -0.18
reviewer _ : 0.09
reviewer _ ai 0.09
reviewer _ confirm 0.06
reviewer _ every 0.07
reviewer _ it -0.07
reviewer _ off 0.07
reviewer _ route 0.07
reviewer _ see -0.09
reviewer _ the 0.11
reviewer _ with -0.06
reviewer and 0.50
reviewer can -0.13
reviewer has -0.07
reviewer is 0.19
reviewer needed 0.12
reviewer needs 0.31
reviewer required 0.28
reviewer signed 0.30
reviewer who 0.35
reviewers 0.11
reviewers . 0.36
reviews 0.09
reviews , -0.09
reviews are -0.21
reviews carried -0.07
revised 0.22
revised . -0.24
revised sop 0.13
revision 0.51
revision , -0.34
revision . 0.18
revision 7 0.12
revision _ , 0.08
revision _ . 0.07
revision _ ? 0.15
revision _ and 0.11
revision _ from -0.07
revision becomes 0.13
revision takes -0.14
revision that 0.24
revisions -0.14
revocation -0.44
rewrite -0.12
rewrite $ 0.63
rewrite . -0.26
rewrite _ . -0.23
rewrite it -0.08
rewritten 0.06
rfc 0.12
rfp -0.30
ribbon 0.59
ribbon : 0.48
ribbon _ the 0.12
ribbon _ “ -0.06
ribbon across 0.09
right , -0.29
right . -0.09
right _ , 0.24
right _ . 0.06
right _ and 0.29
right _ answer 0.07
right _ be 0.06
right _ by 0.18
right _ of 0.05
right _ on 0.13
right _ server 0.10
right _ to -0.06
right and -0.21
right hand -0.14
right is 0.17
right now -0.10
right role 0.22
right scope 0.17
right that 0.14
right to 0.06
rightly -0.75
rightly . -0.29
rights 0.40
rights , 0.12
rights . -0.29
rights and -0.29
rights are 0.21
rights before 0.28
rights for 0.11
rights in -0.15
rights of -0.11
rights on 0.48
rights to -0.35
ring -0.07
rings 0.20
risk _ on 0.06
risk _ the 0.05
risk analysis 0.10
risk assessment 0.20
risk class -0.05
risk deviations 0.24
risk evidence -0.11
risk matrix -0.07
risk team 0.12
risks -0.20
rival 0.06
rival _ , 0.05
rivals 0.20
rls -0.14
rls policies -0.14
rm content -0.10
road -0.21
road , -0.35
road to -0.27
roadmap -0.62
roadmap , 0.30
roadmap . -0.80
roadmap any 0.09
robot 0.05
robot _ a -0.08
robot with -0.23
rock 0.31
rock solid 0.31
role 0.89
role $ 0.10
role , 0.33
role . -0.09
role : 0.14
role _ , -0.15
role _ . 0.34
role _ ; -0.07
role _ ? -0.05
role _ a 0.07
role _ and 0.13
role _ as -0.08
role _ be -0.17
role _ enforce 0.23
role _ from 0.10
role _ in 0.06
role _ it 0.08
role _ not 0.13
role _ of -0.07
role _ on -0.09
role _ permission -0.12
role _ person -0.11
role _ policy -0.08
role _ record -0.06
role _ to 0.15
role _ what 0.05
role and -0.33
role based 0.08
role can 0.10
role checks -0.17
role does 0.59
role enforcement -0.14
role is 0.10
role model -0.12
role picker -0.36
role switcher -0.14
role that 0.26
roles -0.28
roles . -0.24
roles : -0.22
roles and -0.63
roles are 0.43
roles have 0.15
roles on -0.25
roll 0.38
rollback 0.05
rollbacks 0.09
rolled -0.15
rolled back -0.23
rolled out 0.05
rolls -0.17
roof 0.17
room , -0.08
room . 0.45
room : -0.27
room _ , -0.09
room _ . -0.06
room _ be -0.09
room _ the -0.07
room for 0.25
room has 0.08
room is -0.07
rooms -0.17
root 0.18
root . -0.06
root _ and 0.11
root _ to 0.13
root cause -0.12
root causes 0.24
root hash 0.34
rosette 0.41
rot 0.14
rotated -0.15
rotation -0.07
rotation , -0.07
round -0.16
round , 0.27
round _ , -0.06
round blue 0.12
round seal -0.08
round the 0.30
roundel 0.40
route $ 0.32
route 's 0.62
route , -0.11
route . -0.29
route _ , 0.12
route _ . 0.11
route _ : 0.06
route _ ? -0.19
route _ a -0.08
route _ an -0.09
route _ and -0.20
route _ authorization -0.07
route _ authorize -0.08
route _ behind 0.05
route _ check -0.07
route _ for -0.07
route _ guard 0.16
route _ in 0.06
route _ may 0.07
route _ no 0.14
route _ not 0.07
route _ on -0.34
route _ same 0.07
route _ server -0.25
route _ that -0.10
route _ the -0.24
route _ to -0.10
route answers -0.18
route authorization -0.15
route before -0.28
route by -0.12
route checks -0.74
route guard 0.08
route has -0.26
route in 0.28
route must -0.05
route shapes -0.11
route with 0.66
route would -0.05
router -0.09
router and -0.23
routes 0.27
routes $ 0.16
routes , 0.09
routes . -0.47
routes and -0.10
routes are -0.23
routes covered 0.07
routes have 0.13
routes sit 0.30
routes without 0.40
routes | 0.50
routine 0.82
routine . 0.17
routine _ . 0.15
routine _ itself 0.07
routine changes 0.30
row 0.39
row . 0.22
row _ . 0.07
row _ a -0.14
row _ every 0.06
row _ from -0.05
row _ off 0.06
row _ tenant 0.12
row by 0.08
row counts 0.09
row level -0.21
row of -0.24
row to 0.17
rows 0.33
rows , -0.33
rows . 0.13
rows from -0.21
rpo 0.35
rpo 15 0.28
rpo 5 0.09
rpo _ , 0.05
rpo _ min 0.05
rpo _ rto 0.09
rpo is -0.10
rtf -0.05
rto -0.06
rto 4 0.28
rto how -0.09
rto is -0.07
rub -0.11
rubber 0.09
rubber stamp 0.11
rule -0.28
rule , -0.26
rule . 0.44
rule : -0.07
rule _ and -0.06
rule _ be -0.12
rule _ of -0.08
rule _ to 0.06
rule is -0.07
rule of -0.05
rule that -0.49
ruled 0.06
rules 0.19
rules , -0.21
rules . 0.24
rules before -0.24
rules for 0.08
ruling 0.12
rumor _ audit 0.14
rumor _ can 0.14
rumor _ log 0.14
rumor _ our 0.17
rumour 0.17
rumour that 0.22
run 0.36
run , 0.21
run - -0.17
run . 0.61
run _ , -0.12
run _ . 0.32
run _ a -0.14
run _ complaint 0.11
run _ deviation -0.05
run _ each 0.07
run _ have 0.08
run _ in -0.11
run _ live -0.05
run _ of 0.12
run _ on -0.21
run _ real 0.07
run _ regulate 0.06
run _ retraine 0.08
run _ spring 0.07
run _ tenant 0.07
run _ test 0.11
run _ the -0.14
run _ to 0.10
run a -0.09
run build -0.24
run by -0.54
run in 0.18
run it 0.31
run live 0.20
run on 0.18
run one 0.37
run our 0.18
run out 0.19
run the -0.08
run their 0.07
run through 0.05
run your 0.07
runbook -0.06
rung -0.58
rung : -0.18
rung _ verifie -0.10
rung | -0.38
running 0.86
running $ 0.26
running , 0.18
running . 0.34
running on 0.49
running since -0.06
runs -0.09
runs , -0.06
runs . 0.05
runs a -0.08
runs from 0.29
runs in -0.29
runs its -0.41
runs the 0.27
runs through 0.15
runs to -0.21
rye -0.24
rye bread -0.07
s -0.14
s , 0.30
s . 0.14
s 3 -0.22
s trust -0.17
safe 0.79
safe , 0.18
safe . -0.08
safe _ us -0.08
safe _ ” -0.07
safe with -0.27
safeguard 0.12
safeguards 0.09
safely 0.10
safer 0.11
safety -0.43
said -0.47
said , 0.17
said no 0.69
said of -0.05
said that -0.10
said the -0.37
said to -0.24
said yes 0.29
said “ -0.42
saile _ . 0.09
saile _ ii 0.09
saile _ type 0.09
sailed 0.34
sailed through 0.34
sales -0.68
sales decks -0.05
sales may 0.10
sales must -0.10
sales staff -0.08
sales team 0.15
salesforce -0.73
same 0.46
same . -0.38
same _ , 0.16
same _ . -0.27
same _ and 0.05
same _ as 0.18
same _ autograph 0.09
same _ check 0.11
same _ every -0.11
same _ for 0.08
same _ handwritten 0.10
same _ of 0.13
same _ the 0.15
same as -0.08
same cluster 0.15
same day 0.47
same minute 0.19
same one -0.20
same permission 0.30
same records -0.29
same sample -0.27
same server 0.32
same transaction 0.16
same way -0.13
same weight 0.41
saml -0.25
saml $ -0.46
saml , -0.24
saml . -0.08
saml 2.0 0.52
saml _ . 0.06
saml _ and 0.07
saml _ for 0.07
saml _ in 0.05
saml _ the -0.06
saml _ | -0.09
saml and 0.16
saml login -0.35
saml metadata 0.06
saml sign 0.05
sample -2.14
sample , -0.08
sample . -0.05
sample _ , -0.08
sample _ . -0.26
sample _ : 0.12
sample _ ; 0.05
sample _ be 0.15
sample _ have 0.13
sample _ not 0.08
sample _ the 0.13
sample _ to -0.10
sample _ ” -0.12
sample capa -0.24
sample data -0.10
sample deviation -0.20
sample document -0.07
sample events -0.09
sample file -0.08
sample record -0.13
sample records -0.25
sample report -0.34
sample rows -0.05
sample stamp 0.12
sample workspace -0.06
sample ” 0.19
sampled 0.54
samples -0.34
samples . -0.25
sampling 0.30
sandbox -0.59
sandbox $ -0.26
sandbox . -0.21
sandbox : 0.12
sandbox _ . -0.10
sandbox _ and 0.12
sandbox _ the -0.10
sandbox _ to -0.08
sandbox are -0.22
sandbox is -0.12
sap -0.36
sat 0.07
satisfied 0.23
satisfies 0.17
satisfy 0.75
satisfy the 0.39
satisfy your -0.15
save 0.46
save , 0.14
save . 0.18
save _ , 0.21
save _ be 0.05
save _ in 0.05
save _ the 0.12
save and -0.19
save the -0.08
saved 0.22
saved , -0.06
saved . -0.16
saves -0.06
saving -0.13
saw the 0.15
say -0.50
say , -0.05
say . -0.25
say _ 's -0.07
say _ , 0.16
say _ 2 0.10
say _ 27001 0.10
say _ @us -0.11
say _ a -0.53
say _ ai -0.07
say _ and 0.06
say _ any 0.08
say _ approve 0.12
say _ at 0.06
say _ be 0.07
say _ call 0.06
say _ certification 0.13
say _ certifie 0.08
say _ check -0.08
say _ compliant 0.06
say _ do 0.20
say _ each -0.06
say _ every -0.06
say _ first 0.05
say _ have -0.18
say _ iso 0.10
say _ it 0.22
say _ its -0.07
say _ lack 0.18
say _ live 0.07
say _ no 0.46
say _ not 0.19
say _ nothe -0.12
say _ of 0.08
say _ on -0.16
say _ our -0.06
say _ pilot 0.07
say _ production 0.05
say _ route -0.06
say _ server -0.09
say _ soc 0.07
say _ that -0.11
say _ what 0.10
say _ you 0.07
say it -0.09
say no -0.10
say on 0.08
say they -0.11
say what -0.08
say who 0.31
say yes 0.25
saye _ . -0.09
saye _ be -0.10
saying -0.57
saying that -0.44
saying “ -0.07
says -0.43
says " -0.09
says . 0.06
says 410 -0.08
says : 0.18
says a 0.46
says about 0.36
says how -0.08
says is 0.13
says it -0.38
says its -0.28
says no 0.13
says nothing -0.33
says otherwise 0.26
says so 0.10
says that -0.37
says the -0.60
says they -0.14
says we 0.54
says what -0.10
says yes -0.34
says “ -0.12
scan 0.15
scan _ a 0.14
scan _ in -0.10
scan _ the 0.10
scan and -0.09
scanned 0.12
scanner 0.35
scanner , 0.39
scanning -0.26
scanning , -0.18
scans 0.59
scene -0.11
schedule 0.43
schedule . 0.17
schedule _ the 0.05
schedule says 0.14
schema 0.42
schema , -0.24
schema . -0.06
schema _ , 0.06
schema _ and 0.06
schema _ have 0.07
schema _ the -0.06
schema migrations 0.41
schema of -0.06
schema per -0.10
scheme -0.07
school -0.10
science -0.19
scim 0.36
scim _ . 0.07
scim within 0.17
scope -0.34
scope $ -0.39
scope , -0.12
scope . -0.19
scope : -0.06
scope _ , 0.14
scope _ and 0.12
scope _ on 0.08
scope _ permission -0.08
scope _ the 0.14
scope and 0.10
scope for -0.17
scope is 0.22
scoped 0.47
scopes 0.19
scopes , 0.11
scopes . 0.06
scoping 0.14
score 0.38
score _ the 0.16
scorecard -0.31
scored 0.28
scratch 0.07
screen -0.26
screen , 0.18
screen . 0.28
screen ; -0.22
screen _ , -0.08
screen _ . -0.10
screen _ and 0.05
screen _ be -0.12
screen _ no 0.06
screen _ to -0.07
screen are -0.23
screen in -0.30
screen is -0.69
screen loads 0.12
screen shows -0.12
screened and -0.07
screens -0.40
screens . 0.08
screens are -0.15
screenshot -0.49
screenshot . -0.09
screenshot : -0.07
screenshots -0.36
screenshots . -0.33
scribble -0.07
script -0.26
script , -0.18
script . -0.10
script _ . -0.13
script _ the 0.10
script or 0.11
scripted -0.30
scripts 0.35
scroll 0.12
scrubbed 0.42
se _ 's -0.06
se _ . -0.06
se _ customer -0.06
se _ data -0.06
seal 0.82
seal $ 0.13
seal , -0.68
seal . 0.19
seal : 0.13
seal ; -0.29
seal _ , -0.06
seal _ . 0.21
seal _ a 0.07
seal _ and 0.17
seal _ authenticity 0.08
seal _ number -0.09
seal _ the 0.06
seal _ to 0.09
seal _ “ 0.07
seal and 0.39
seal graphic 0.09
seal is 0.42
seal of 0.45
seal on -0.21
seal that 0.29
seal with 0.28
seale _ 's -0.05
seale _ , -0.07
seale _ . 0.28
seale _ a -0.11
seale _ and 0.07
seale _ by 0.13
seale _ for 0.10
seale _ hash 0.05
seale _ it 0.08
seale _ numbere 0.07
seale _ that 0.05
seale _ the -0.22
seale _ ” -0.06
sealed 1.24
sealed , 0.10
sealed . 0.19
sealed and 0.22
sealed as 0.36
sealed at 0.30
sealed by 0.15
sealed in -0.13
sealed log -0.18
sealed on 0.08
sealed report -0.16
sealed store -0.18
sealed trail -0.14
sealed with 0.15
sealed ” 0.14
sealing -0.61
seals 0.37
seals and 0.20
seamless 0.46
seamless , 0.26
seamlessly 0.19
search -0.18
search , -0.06
search . -0.21
search _ , 0.08
search _ for 0.14
search _ the -0.06
search _ vain 0.12
search box -0.11
search index 0.18
search results 0.34
search the 0.05
season -0.35
seats 0.08
second , -0.17
second . -0.32
second _ , 0.08
second _ . 0.31
second _ a 0.06
second _ be 0.05
second _ in -0.13
second _ the -0.13
second _ to -0.06
second and -0.09
second approver 0.11
second customer -0.57
second data 0.20
second factor 0.30
second half -0.19
second of -0.33
second one 0.08
second person 0.07
second region 0.19
second thursday -0.12
seconds 0.94
seconds $ 0.41
seconds , 0.21
seconds . 0.39
seconds and -0.09
secret 0.10
section -0.18
section _ of 0.07
sections -0.22
secure -0.38
secure channel -0.08
secure ” -0.13
secured 0.29
securely 0.17
security 0.19
security , 0.11
security . -0.07
security : -0.11
security ? -0.08
security @ -0.26
security _ , 0.14
security _ . 0.07
security _ ? -0.06
security _ @us -0.06
security _ a -0.06
security _ ai -0.06
security _ availability 0.05
security _ be 0.21
security _ com -0.06
security _ confidentiality 0.19
security _ every 0.11
security _ for 0.11
security _ integrity -0.06
security _ our 0.08
security _ proces -0.06
security _ the 0.26
security _ what -0.05
security and 0.27
security boundary -0.06
security category 0.38
security claim -0.16
security contact -0.06
security is -0.17
security key -0.11
security management 0.08
security model -0.51
security questionnaire -0.19
security reports -0.21
security rule 0.31
security team 0.17
security text -0.20
see 0.26
see , 0.15
see . 0.19
see [ -0.06
see _ 's 0.19
see _ . -0.11
see _ ; -0.08
see _ as -0.09
see _ by -0.06
see _ customer 0.07
see _ file -0.08
see _ in -0.07
see _ it 0.10
see _ of 0.21
see _ other 0.16
see _ our 0.07
see _ same -0.11
see _ that 0.08
see _ the -0.12
see _ type -0.11
see _ what 0.07
see _ with -0.09
see _ ” -0.14
see a -0.66
see ai -0.06
see another 0.43
see at 0.12
see data -0.11
see each 0.24
see it -0.11
see its -0.08
see my -0.24
see one 0.14
see our -0.44
see that 0.42
see the -0.48
see what -0.40
see your -0.44
seed -0.62
seed file -0.22
seeded -0.08
seeing 0.17
seeing a 0.13
seeing another -0.22
seeing that 0.50
seems 0.07
seems to 0.07
seen -0.32
seen . 0.06
seen a -0.07
sees 1.01
sees the 0.15
sees to 0.25
sees what -0.07
segregated 0.44
segregation 0.06
selected -0.20
self 0.13
sell -0.06
sell _ . 0.10
sell you 0.34
selling -0.23
sells -0.22
send 0.65
send _ soc -0.09
send it 0.52
send through -0.07
send us -0.11
send you 0.29
sends you -0.19
sense -1.00
sense . -0.32
sense : -0.11
sense in -0.11
sense that -0.21
sensitive 0.31
sent -0.73
sent as -0.18
sentence -0.62
sentence , -0.22
sentence _ , -0.07
sentence is 0.27
sentence that -0.06
sentence “ -0.24
sentences -0.14
separate -0.10
separate . 0.23
separate @us 0.13
separate _ 's 0.07
separate _ , -0.13
separate _ . 0.09
separate _ a -0.05
separate _ control -0.08
separate _ from -0.05
separate _ of 0.08
separate _ other 0.08
separate _ production -0.08
separate _ the 0.09
separate _ to 0.09
separate agreements -0.36
separate database 0.18
separate schema 0.18
separated 0.44
separated , 0.14
separated from 0.60
separately -0.12
separates -0.20
separates @us -0.05
separates its -0.14
separates the 0.05
separation 0.45
separation : -0.05
separation _ , 0.05
separation _ be -0.05
separation _ the -0.06
separation between 0.16
separation has 0.27
separation | -0.12
september 0.12
september , 0.17
serial 0.34
serial number 0.18
series 0.08
serif -0.34
serious -0.07
serve _ . -0.19
served -0.38
server 0.39
server $ 0.12
server 's 0.07
server , -0.48
server . 0.25
server : -0.07
server ; -0.07
server ? -0.87
server _ , 0.14
server _ . 0.12
server _ : 0.12
server _ and 0.18
server _ any 0.06
server _ as 0.06
server _ available 0.06
server _ be 0.16
server _ call 0.19
server _ check -0.09
server _ every -0.05
server _ for 0.12
server _ it -0.06
server _ meet 0.09
server _ middleware -0.11
server _ not -0.18
server _ of 0.06
server _ on -0.08
server _ one 0.07
server _ record -0.06
server _ right -0.07
server _ route 0.05
server _ that -0.07
server _ to -0.22
server _ what 0.08
server _ whether -0.08
server _ you 0.08
server _ your 0.09
server _ ” -0.05
server and 0.32
server answers 0.12
server authorises -0.13
server authorization -0.41
server check 0.32
server checks 0.15
server decides 0.13
server does 0.29
server enforced 0.29
server for 0.34
server has 0.22
server is -0.19
server itself 0.19
server on 0.10
server refuses -0.16
server room -0.12
server says -0.31
server side 0.28
server that 0.31
server to -0.15
server will 0.24
servers 0.27
servers , 0.47
serves -0.12
service 1.19
service $ 0.18
service , 0.29
service . -0.31
service ? -0.17
service _ 's 0.07
service _ , -0.10
service _ and 0.10
service _ be -0.15
service _ by 0.12
service _ customer 0.06
service _ each 0.12
service _ in 0.07
service _ it 0.05
service _ its -0.08
service _ not -0.08
service _ of 0.07
service _ that 0.09
service _ the 0.12
service _ to -0.10
service _ with -0.09
service accounts 0.09
service as -0.46
service has 0.22
service in 0.08
service is -0.06
service issues 0.06
service layer -0.10
service level -0.12
service now 0.05
service organization -0.08
service provider -0.23
service was 0.05
services $ -0.19
services : 0.06
services categories -0.22
services criteria -0.15
services examination 0.11
services is 0.30
serving 0.23
session 0.44
session . -0.13
session _ , 0.07
session _ be -0.11
session _ the 0.10
session identity -0.16
sessions 0.30
sessions are 0.23
set -0.05
set , 0.14
set . -0.34
set _ for -0.06
set _ that -0.08
set _ the 0.15
set by 0.44
set in 0.15
set it -0.13
set to -0.16
set up -0.09
sets 0.77
sets out -0.17
sets the 0.19
setting -0.27
setting . -0.14
settings -0.11
settle _ . 0.14
settles 0.67
seven _ . 0.08
seven _ be -0.18
seven _ meet -0.10
seven gates -0.50
seven years 0.27
several -0.84
several of 0.07
severity 0.19
sha 0.22
sha 256 0.21
sha _ , 0.10
sha _ 0 -0.07
sha _ : -0.08
sha _ on 0.11
shall -1.11
shall _ a -0.14
shall be -0.53
shall not 0.22
shaped 0.19
shapes -0.11
shapes . -0.11
share 0.48
share , 0.05
share . -0.23
share _ , 0.22
share _ . -0.09
share _ ; 0.12
share _ a -0.07
share _ and 0.10
share _ each -0.09
share _ with 0.10
share a -0.08
share an -0.20
share one -0.14
share our 0.23
shared 0.38
shared drive 0.15
shared sandbox -0.50
shared tables 0.49
shared with -0.13
sharepoint -0.52
shares -0.39
sharing 0.11
sharing a 0.25
she -0.42
she 's -0.18
she _ , 0.15
she _ . -0.06
she _ and 0.09
she _ it 0.06
she had -0.10
she has -0.28
she is 0.07
sheet 0.07
sheet , 0.09
sheet . 0.12
sheet _ , 0.07
sheet _ . -0.08
sheet _ a 0.05
sheet _ and 0.09
sheet _ be 0.10
sheet _ the 0.11
sheet has 0.19
sheet of 0.06
sheets 0.43
shelf 0.14
shelf . 0.06
shield 0.82
shield : -0.05
shield _ : 0.09
shield _ “ 0.06
shield icon 0.17
shield with 0.08
shift 0.56
shift . 0.48
shift _ . -0.07
shift _ the 0.12
shift lead -0.10
shift report -0.13
shifts 0.11
ship -0.17
ship _ a -0.06
shipped 1.69
shipped . 1.44
shipped in 0.06
ships 0.11
ships with -0.09
shop 0.45
shop _ and -0.08
shop _ tablet 0.05
shop floor 0.66
short -0.49
short , 0.22
short . 0.10
short : -0.22
short _ , -0.09
short _ . -0.11
short _ be -0.07
short _ that 0.10
short of -0.37
shorten 0.15
shorter -0.08
shot 0.34
should -1.76
should . -0.19
should _ . -0.05
should _ @us -0.07
should _ a -0.08
should _ be -0.09
should _ its -0.06
should _ on -0.10
should _ to -0.08
should an -0.08
should be -0.23
should go -0.18
should have -0.16
should not -0.13
should the -0.40
show -0.12
show , -0.64
show . 0.07
show _ , -0.29
show _ ; 0.09
show _ ? 0.14
show _ a -0.09
show _ an 0.10
show _ and -0.12
show _ be 0.06
show _ each -0.06
show _ for -0.08
show _ it -0.06
show _ its -0.06
show _ name 0.15
show _ not 0.09
show _ number -0.13
show _ of -0.07
show _ on -0.11
show _ printe 0.10
show _ signature 0.12
show _ that 0.16
show _ to 0.07
show _ we -0.08
show _ what -0.05
show _ would 0.05
show _ ” -0.07
show a 0.20
show an 0.66
show and 0.15
show for 0.23
show it 0.06
show its 0.15
show me -0.24
show that -0.14
show the 0.16
show up 0.17
show us -0.26
show what -0.14
show you 0.32
show ” -0.27
showed 0.06
showing -0.38
showing , -0.18
shown -0.23
shown , -0.20
shown . 0.08
shown as -0.16
shown by -0.09
shown for -0.24
shown here -0.17
shown in -0.53
shown next 0.14
shown on -0.32
shown the 0.26
shown to -0.07
shows -0.47
shows . 0.05
shows ; -0.05
shows a 0.26
shows that -0.05
shows the 0.20
shows what 0.07
shows who -0.14
shrinks 0.13
shut -0.49
shut , -0.20
shut . -0.25
shut _ . 0.05
shuts 0.24
side $ 0.36
side , -0.52
side . 0.19
side _ . 0.19
side _ : 0.12
side _ all 0.08
side _ available 0.06
side _ be 0.14
side _ every -0.07
side _ live 0.08
side _ middleware -0.12
side _ not -0.22
side _ on -0.13
side _ place -0.07
side _ production -0.08
side _ side -0.05
side authorisation -0.09
side authorization -0.21
side by -0.19
side check -0.14
side checks 0.10
side of 0.39
side roles -0.12
side ” -0.10
sidebar -0.10
sight -0.14
sign 0.36
sign , -0.14
sign . -0.23
sign : -0.18
sign ? 0.44
sign _ , -0.19
sign _ . 0.09
sign _ ; 0.15
sign _ ? 0.23
sign _ a -0.08
sign _ an -0.10
sign _ and -0.09
sign _ as -0.13
sign _ at -0.08
sign _ bind 0.12
sign _ capa -0.08
sign _ change 0.12
sign _ court 0.05
sign _ electronically -0.09
sign _ entra 0.06
sign _ every 0.13
sign _ for -0.06
sign _ from 0.09
sign _ gate -0.06
sign _ hospital 0.10
sign _ id 0.05
sign _ identity -0.14
sign _ nobody 0.06
sign _ of 0.13
sign _ off 0.19
sign _ on 0.07
sign _ or -0.05
sign _ our -0.09
sign _ record -0.06
sign _ stand 0.06
sign _ tablet 0.06
sign _ the 0.27
sign _ up 0.09
sign _ we -0.08
sign _ work 0.06
sign _ you -0.14
sign _ | -0.09
sign _ ” -0.11
sign a -0.28
sign and -0.37
sign anything -0.37
sign batch 0.13
sign button -0.08
sign electronically 0.25
sign here 0.24
sign in -0.41
sign is -0.07
sign it 0.20
sign off 0.14
sign on -0.05
sign that 0.11
sign the -0.06
sign up -0.20
sign ” 0.12
signatories 0.16
signatory 0.09
signature 0.41
signature " -0.19
signature $ -0.97
signature , 0.17
signature . 0.20
signature : -0.27
signature ? -0.10
signature _ " 0.06
signature _ 's -0.09
signature _ ( 0.05
signature _ ? 0.15
signature _ @us 0.16
signature _ a -0.10
signature _ and 0.20
signature _ audit -0.10
signature _ be -0.23
signature _ bind 0.08
signature _ binde -0.09
signature _ by -0.07
signature _ can -0.13
signature _ certifie -0.16
signature _ control -0.10
signature _ copy -0.09
signature _ equivalent -0.06
signature _ every 0.11
signature _ final -0.15
signature _ first 0.15
signature _ from 0.25
signature _ have 0.10
signature _ hold 0.11
signature _ it -0.09
signature _ live 0.08
signature _ meane 0.11
signature _ mis -0.06
signature _ name 0.11
signature _ no 0.06
signature _ on 0.06
signature _ one 0.18
signature _ printe 0.07
signature _ so -0.08
signature _ still 0.05
signature _ the 0.16
signature _ thi -0.07
signature _ to 0.07
signature _ today -0.06
signature _ up 0.11
signature _ use 0.06
signature _ with 0.07
signature _ | 0.15
signature and -0.19
signature as -0.17
signature binds -0.06
signature by -0.22
signature dialog -0.29
signature from 0.09
signature gate -0.06
signature given 0.49
signature has -0.22
signature in 0.31
signature is 0.33
signature legally -0.24
signature manifestation -0.11
signature meaning -0.16
signature module -0.14
signature on 0.08
signature page -0.24
signature remains 0.05
signature that 0.12
signature to -0.13
signature under 0.12
signature would -0.11
signature you 0.15
signature | 0.06
signature ” -0.20
signatures 0.19
signatures $ -0.76
signatures , -0.46
signatures . 0.10
signatures : 0.20
signatures ; -0.05
signatures ? -0.22
signatures and -0.10
signatures are 0.29
signatures available 0.05
signatures bind -0.09
signatures executed 0.05
signatures has 0.12
signatures have -0.16
signatures is 0.55
signatures made 0.14
signatures on -0.08
signatures remain 0.06
signatures to -0.37
signatures will -0.06
signatures works 0.09
signatures your 0.40
signe _ " 0.07
signe _ , -0.15
signe _ : -0.11
signe _ ; 0.05
signe _ ? -0.22
signe _ a 0.17
signe _ binde 0.17
signe _ by -0.16
signe _ every 0.14
signe _ file 0.10
signe _ lease -0.06
signe _ legally 0.06
signe _ may 0.08
signe _ not 0.09
signe _ on 0.15
signe _ our 0.12
signe _ password 0.14
signe _ route 0.07
signe _ screen 0.07
signe _ seale -0.12
signe _ signature 0.06
signe _ the 0.13
signe _ we -0.09
signe _ with 0.06
signed 0.39
signed " -0.18
signed . -0.22
signed by 0.06
signed contracts -0.06
signed electronically 0.43
signed for 0.10
signed in 0.21
signed it 0.31
signed off -0.38
signed on 0.25
signed opinion -0.18
signed record 0.16
signed report 0.16
signed the 0.13
signed with 0.09
signed your -0.28
signer 0.10
signer 's -0.12
signer , -0.16
signer _ the -0.09
signer and 0.07
signer has 0.09
signers 0.12
signing 0.32
signing , 0.06
signing . -0.30
signing : 0.25
signing and -0.16
signing ceremony -0.26
signing dialog -0.22
signing has 0.23
signing in -0.36
signing is 0.15
signing off 0.26
signing service -0.33
signing with 0.40
signs 0.27
signs electronically -0.26
signs for 0.69
signs it 0.21
signs no -0.07
signs nothing -0.30
silence -0.06
silent -0.14
simple _ that -0.05
simple reason -0.18
simply 0.97
simply _ . 0.08
simply _ be -0.10
simply _ our -0.05
simply _ tenant -0.10
simply untrue -0.11
simulate 0.43
simulated -0.18
since 1.68
since . -0.11
since 1 -0.10
since 2021 0.29
since 2022 -0.09
since 2023 0.12
since 2024 0.53
since @us 0.14
since _ 's -0.12
since _ , -0.16
since _ . 0.17
since _ : -0.12
since _ auditor 0.07
since _ be -0.27
since _ can 0.05
since _ certifie -0.05
since _ independent 0.07
since _ issue -0.13
since _ it -0.11
since _ no -0.06
since _ not 0.07
since _ of 0.07
since _ on -0.06
since _ release 0.10
since _ report -0.06
since _ that -0.07
since _ the -0.12
since _ verifie 0.06
since _ with 0.06
since an 0.35
since april 0.13
since autumn 0.36
since day 0.12
since each 0.10
since easter 0.11
since every 0.09
since it -0.36
since june -0.13
since last 0.05
since march 0.21
since may 0.20
since monday -0.46
since no -0.42
since nothing -0.32
since our 0.22
since release 0.22
since the 0.27
since then 0.30
since there 0.35
since they 0.15
since version 0.28
since we -0.16
since when -0.22
single 0.20
single _ , -0.11
single _ . 0.05
single _ ? -0.06
single _ a -0.19
single _ on -0.11
single _ the -0.16
single endpoint -0.23
single exception 0.08
single row 0.21
single sign -0.13
single tenant 0.29
sink -0.06
sit 0.79
sit _ , 0.10
sit _ . -0.11
sit _ a 0.12
sit _ check 0.07
sit _ its 0.08
sit _ locke 0.10
sit _ of 0.07
sit _ our -0.12
sit _ permission 0.08
sit _ same 0.07
sit _ vault 0.12
sit _ with 0.11
sit in 0.82
sit on -0.11
site 0.08
site $ 0.05
site , 0.13
site . -0.33
site : 0.12
site _ , 0.23
site _ . -0.05
site _ and 0.10
site _ as -0.13
site _ be 0.12
site _ in -0.05
site _ its -0.06
site _ log 0.09
site _ not 0.08
site _ one -0.06
site _ record 0.08
site _ the 0.17
site _ to 0.12
site again -0.09
site and 0.19
site b -0.32
site copy 0.10
site for -0.15
site have -0.08
site in 0.13
site only 0.11
site says -0.05
site shows -0.20
site was -0.14
sites 1.06
sites $ -0.07
sites , -0.09
sites . 0.52
sites : 0.06
sites are 0.50
sites that -0.09
sits 0.24
sits behind 0.11
sits in 0.42
sits on -0.18
sitting 0.15
six 0.15
six , -0.19
six . -0.10
six _ , 0.08
six _ . -0.09
six _ and -0.12
six _ it 0.08
six hours 0.12
six languages -0.25
six plants 0.16
six weeks 0.10
six years 0.14
size -0.51
size _ , -0.08
size and -0.17
size can -0.08
size copy 0.21
sizes -0.15
sketch -0.33
skip 0.51
skip _ check 0.17
skip _ permission 0.10
skip the 0.30
skipped 0.21
skipped . -0.12
skips 0.40
skips the 0.40
sla 0.11
slack -0.23
slash -0.21
slated -0.27
slated for -0.27
sleep 0.66
sleep . 0.30
sleep _ have 0.05
sleep _ your 0.06
sleep soundly 0.09
sleep well 0.11
sleeps 0.32
sleeps , 0.15
slide -0.56
slide , -0.05
slide . -0.33
slide _ , -0.05
slide _ . -0.10
slide any 0.25
slide deck -0.59
slide in 0.39
slide is 0.17
slides -0.50
slides . -0.37
slip 0.06
slip _ . 0.17
slip _ log 0.08
slip _ the 0.12
slipped 0.18
slips 0.99
slips past 0.32
slogan -0.36
slogan , -0.16
slow -0.16
small -0.18
small _ . -0.14
small print -0.07
smallest 0.27
smallest _ . 0.07
smallest _ its 0.08
smallest _ leav 0.08
smallest _ mark 0.08
smallest correction 0.33
smart 0.28
smart cards 0.06
smile 0.74
snap 0.45
snaps 0.18
snapshot 0.11
snapshots 0.12
snapshots are -0.25
so 0.15
so , 0.07
so . -0.19
so _ 's -0.08
so _ , 0.20
so _ . -0.17
so _ ; 0.05
so _ ? -0.08
so _ @us 0.11
so _ an 0.10
so _ and 0.08
so _ as 0.13
so _ be -0.06
so _ can -0.09
so _ change -0.05
so _ each 0.08
so _ first -0.05
so _ for 0.07
so _ from 0.08
so _ it -0.20
so _ link 0.08
so _ nee 0.13
so _ none 0.10
so _ not -0.14
so _ nothe 0.16
so _ of -0.19
so _ one 0.06
so _ out 0.10
so _ that 0.25
so _ the -0.11
so _ we 0.17
so _ would 0.14
so _ you 0.18
so a 0.37
so are 0.33
so did 0.15
so do 0.14
so does -0.11
so each -0.17
so far -0.41
so i -0.23
so in -0.13
so is 0.09
so it -0.30
so keep -0.44
so long -0.06
so much 0.62
so none 0.16
so nothing -0.18
so on 0.27
so only -0.10
so please -0.22
so the -0.58
so there 0.18
so they -0.17
so you 0.38
so your 0.47
soc 0.13
soc 1 -0.52
soc 2 0.10
soc 3 0.05
soc _ " -0.05
soc _ ( 0.07
soc _ . 0.37
soc _ : 0.19
soc _ ; 0.23
soc _ ? 0.13
soc _ and 0.06
soc _ answer 0.06
soc _ as -0.15
soc _ at -0.13
soc _ atteste 0.11
soc _ audite 0.08
soc _ auditor 0.08
soc _ available 0.08
soc _ be 0.13
soc _ before -0.07
soc _ certification -0.12
soc _ certifie -0.28
soc _ claime -0.07
soc _ complete -0.10
soc _ compliant -0.06
soc _ do 0.06
soc _ every -0.06
soc _ examine 0.06
soc _ exist -0.07
soc _ have 0.10
soc _ i 0.12
soc _ ii -0.07
soc _ in 0.30
soc _ it 0.15
soc _ its -0.11
soc _ live 0.06
soc _ no -0.05
soc _ none -0.15
soc _ not 0.16
soc _ now 0.05
soc _ on 0.13
soc _ one -0.07
soc _ our 0.14
soc _ out 0.17
soc _ page 0.18
soc _ pas 0.08
soc _ path -0.05
soc _ place -0.10
soc _ readiness -0.19
soc _ so 0.11
soc _ soc -0.06
soc _ statu -0.07
soc _ that 0.06
soc _ there -0.11
soc _ type 0.11
soc _ us 0.08
soc _ will 0.05
soc _ without 0.06
soc _ year -0.20
soc _ yet 0.19
soc _ you 0.12
soc _ “ -0.05
soc for 0.18
soc | -0.12
soft 0.35
software -0.41
software . -0.44
software _ . -0.10
software _ a 0.08
software _ it 0.11
software _ not -0.11
software does -0.16
software has -0.22
software managed -0.07
software that 0.11
sold -0.14
sole -0.24
solid 0.32
solid , 0.08
some -1.13
some . -0.37
some _ . -0.13
some _ a 0.08
some of -0.13
some point -0.08
some vendors 0.54
some way 0.06
somebody 0.81
somebody _ 's -0.09
somebody _ . -0.07
somebody _ ? 0.33
somebody _ a 0.17
somebody _ and -0.06
somebody _ the -0.22
somebody _ to 0.06
somebody else -0.07
somebody from -0.14
somebody has -0.19
somebody is 0.54
somebody who -0.18
somebody with -0.17
someday -0.47
someday a -0.12
someone -0.69
someone _ 's 0.14
someone _ ; 0.06
someone _ ? -0.07
someone _ a 0.21
someone _ have -0.07
someone _ it -0.09
someone _ them 0.12
someone _ to -0.06
someone else 0.40
someone has -0.07
someone independent -0.08
someone other -0.16
someone to 0.26
someone who -0.19
someone with -0.17
somethe _ , -0.14
somethe _ . -0.25
somethe _ be 0.08
somethe _ can -0.12
somethe _ have -0.10
somethe _ in -0.06
somethe _ to -0.07
something -0.84
something . -0.24
something else -0.13
something that -0.24
something the 0.33
something to -0.19
something we 0.14
something you -0.30
sometime -0.20
sometimes -0.10
somewhere -0.24
somewhere _ the -0.09
soon 0.37
soon _ . 0.09
soon _ be -0.07
soon as -0.34
soon ” 0.55
sooner -0.23
sooner . 0.09
sop 0.44
sop , 0.47
sop . 0.16
sop 017 -0.39
sop _ , 0.13
sop _ . 0.07
sop _ : 0.06
sop _ and 0.10
sop _ as 0.07
sop _ be -0.14
sop _ force -0.22
sop _ its 0.13
sop _ not 0.07
sop _ the -0.06
sop and 0.17
sop belong 0.09
sop copies 0.20
sop goes 0.08
sop has -0.39
sop is -0.13
sop issue 0.10
sop it -0.21
sop that 0.10
sop to -0.13
sops 0.75
sops , 0.15
sops are -0.13
sops become 0.08
sops from 0.15
sorry -0.41
sorry , -0.26
sort -0.52
sort _ by -0.07
sort the -0.05
sorted -0.36
sorted by -0.15
sorting -0.11
sorts -0.39
sought -0.22
sound -0.54
soundly 0.15
soundly . 0.06
sounds -0.41
sounds as -0.13
sounds like -0.19
source -0.09
source $ 0.15
source . 0.41
source _ , -0.14
source _ a -0.07
source _ be -0.10
source _ the 0.07
source basis -0.06
source code -0.19
source link -0.05
source of -0.13
source record 0.16
sources -0.15
sp 0.16
space _ . 0.13
spaces -0.09
spare -0.21
spares -0.22
speak -0.48
speak . 0.15
speak _ , -0.07
speak _ . -0.16
speak _ day -0.05
speak of -0.29
speaker -0.33
speaking -0.13
speaking , -0.15
speaks -0.52
speaks about -0.20
speaks of -0.13
spec 0.33
special -0.11
specification -0.34
specification . 0.05
specified -0.17
specimen -0.66
speech -0.24
speed 0.10
speed of 0.05
spel _ . -0.12
spell -0.14
spelling -0.33
spelling . -0.09
spent 0.06
spent a 0.13
spent two 0.16
split -0.05
splitting -0.34
spoke -0.19
spoken 0.28
sponsor -0.05
sponsors 0.60
spot 0.25
spot . 0.09
spreadsheet -0.27
spreadsheet . -0.14
spreadsheet of 0.05
spreadsheet that -0.07
spreadsheets 0.24
spring 0.46
spring , 0.18
spring . 0.10
spring _ critical 0.05
spring _ find 0.05
spring _ nothe 0.05
spring _ the 0.10
spring and 0.12
spring release -0.09
sprint -0.56
sprint : -0.42
ssae -0.23
ssae 18 -0.23
sso -0.47
sso $ -0.77
sso , -0.26
sso _ ; -0.07
sso _ be 0.07
sso _ in -0.14
sso _ to -0.16
sso and 0.32
sso has 0.23
sso is 0.55
sso with 0.22
sso works -0.42
sso ” 0.10
stable -0.53
stack 0.15
stack of 0.11
staff -0.41
staff , -0.18
staff . -0.21
staff _ and -0.07
staff _ enter -0.10
staff _ in 0.08
staff _ read -0.06
staff _ the 0.06
staff _ what -0.06
staff _ with 0.05
staff _ you -0.06
staff _ your 0.05
staff are -0.08
staff can -0.12
staff handled -0.09
staff screened -0.07
staff sign 0.13
staff walk 0.24
stage -0.71
stage , -0.12
stage . -0.14
stage 1 -0.31
stage _ . -0.15
stage and 0.12
stake 0.11
stale 0.41
stamp 0.53
stamp , -0.07
stamp _ , 0.13
stamp _ . 0.11
stamp _ be -0.09
stamp and -0.06
stamp graphic 0.07
stamp in 0.08
stamp on -0.25
stamp “ -0.06
stampe _ and 0.08
stampe _ be -0.10
stampe _ the 0.11
stamped 0.72
stamped , 0.28
stamped and 0.24
stamped audit -0.08
stamped by 0.13
stamped copy 0.33
stand -0.44
stand , -0.13
stand _ . 0.07
stand _ : 0.13
stand _ a -0.22
stand _ and -0.22
stand _ court 0.08
stand _ its 0.09
stand _ not 0.05
stand _ own 0.07
stand _ that 0.06
stand _ the -0.09
stand in -0.53
standard -0.31
standard $ 1.19
standard . -0.35
standard _ , -0.07
standard _ . -0.06
standard for -0.16
standards -0.42
standby 0.10
stands -0.06
stands . 0.18
stands as 0.27
stands at -0.24
stands behind -0.24
stands between -0.16
stands for -0.19
stands in 0.12
stands on 0.05
stands there -0.10
stands up 0.54
star _ 2 0.08
star level 0.21
start -0.73
start . 0.39
start _ . -0.21
start _ a 0.09
start _ the -0.30
start at -0.10
start in -0.13
start up -0.27
start ups 0.51
start with -0.38
started 0.16
started $ -0.38
started . 0.33
starter -0.13
starter feeding -0.17
starting -0.06
starting with -0.10
starts -0.59
starts at -0.26
starts in -0.23
starts with -0.41
state -0.38
state , -0.13
state . 0.13
state : 0.64
state _ , -0.06
state _ and -0.10
state _ be 0.06
state _ no -0.11
state in -0.13
state is 0.23
state of -0.16
state that -0.38
stated -0.49
stated $ -0.32
stated : 0.10
stated meaning 0.16
stated with -0.13
statement -0.25
statement $ -0.30
statement , -0.07
statement . 0.50
statement _ a -0.07
statement _ be -0.06
statement about -0.09
statement of 0.18
statement on -0.18
statement that -0.09
states -0.89
states no -0.11
states that -0.61
static -0.16
station -0.07
stations -0.08
statistics 0.17
statu _ : 0.26
statu _ a -0.07
statu _ production 0.13
statu _ | 0.06
status -0.89
status . 0.08
status : 0.08
status and -0.44
status badge 0.17
status chip 0.16
status in 0.09
status of -1.20
status page 0.53
status pill 0.33
status | -0.08
status “ -0.14
statutory 0.09
statutory period 0.16
stay 0.47
stay _ 's 0.11
stay _ , 0.18
stay _ a 0.09
stay _ be 0.12
stay _ every -0.07
stay _ for 0.08
stay _ gate -0.07
stay _ it 0.05
stay _ record 0.09
stay _ the 0.12
stay _ their -0.05
stay _ to 0.07
stay _ until -0.13
stay _ when 0.05
stay _ you -0.06
stay _ your 0.06
stay connected -0.24
stay in -0.13
stay joined 0.11
stay linked -0.24
stay separate 0.24
stay tied 0.07
stay with -0.21
stayed -0.35
staying 0.23
stays 0.06
stays a -0.09
stays as 0.10
stays blocked -0.16
stays closed -0.69
stays in 0.22
stays off -0.13
stays on 0.55
stays open -0.25
stays out -0.21
stays put 0.19
stays readable 0.42
stays shut -0.34
stays switched -0.28
stays the 0.07
stays written 0.24
stead -0.07
stead . -0.07
steel -0.08
steering -0.07
steering committee -0.06
step -0.13
step . 0.06
step _ , -0.07
step _ . -0.13
step _ a -0.14
step _ and 0.13
step _ the 0.07
step is -0.17
step that -0.26
step up 0.50
steps -0.15
sterile fill 0.15
stick 0.10
sticker -0.23
sticker on 0.20
sticks 0.16
sticky -0.28
still _ , 0.44
still _ . -0.18
still _ : -0.18
still _ ; 0.24
still _ ? 0.48
still _ a 0.23
still _ and 0.08
still _ be 0.06
still _ but 0.12
still _ for -0.08
still _ from 0.07
still _ in -0.06
still _ list -0.06
still _ on 0.08
still _ our 0.08
still _ the 0.23
still _ there 0.12
still _ to 0.05
still _ with -0.09
still a 0.18
still ahead 0.19
still be 0.75
still being 0.05
still closed -0.05
still has 0.25
still have -0.42
still in -0.45
still missing -0.20
still need 0.21
still no -0.35
still on 0.07
still open -0.64
still outstanding -0.41
still points -0.10
still shut -0.08
still there 0.26
still to -0.12
stock -0.31
stolen 0.18
stolen cookie 0.25
stone 0.67
stone , 0.21
stood -0.10
stood on -0.21
stop . 0.20
stop _ , 0.09
stop _ . -0.23
stop _ ; 0.12
stop _ customer -0.06
stop _ from -0.15
stop _ in 0.12
stop _ it 0.14
stop _ of -0.07
stop _ our -0.05
stop _ se -0.06
stop _ that -0.06
stop _ “ 0.07
stop _ ” 0.06
stop at 0.44
stop you -0.12
stopped 0.80
stopped at -0.18
stopped being 0.10
stops -0.60
stops . 0.10
stops a -0.28
stops at -0.29
stops one -0.22
stops short -0.18
stops you 0.37
stopwatch 0.14
storage $ -0.82
storage , -0.41
storage . 0.07
storage : -0.07
storage ? -0.10
storage _ , -0.34
storage _ . 0.21
storage _ a 0.06
storage _ be -0.15
storage _ can 0.06
storage _ e 0.09
storage _ evidence 0.09
storage _ in -0.08
storage _ live 0.07
storage _ meet 0.06
storage _ migration -0.07
storage _ mis -0.06
storage _ not -0.22
storage _ recovery -0.13
storage _ retention -0.10
storage _ teste -0.08
storage _ that -0.06
storage and 0.15
storage does -0.07
storage exists -0.07
storage for 0.34
storage has 0.13
storage in 0.06
storage is 0.13
storage layer 0.57
storage not -0.14
storage of 0.09
storage passed 0.15
storage used -0.10
storage will -0.10
storage with -0.13
storage work -0.15
storage | 0.28
store 0.32
store , -0.15
store . 0.21
store _ . -0.17
store _ a 0.27
store _ an 0.07
store _ and 0.15
store _ be -0.11
store _ file 0.12
store _ for -0.09
store _ have -0.07
store _ keep 0.10
store _ or -0.09
store _ place 0.10
store _ retention 0.07
store _ the -0.06
store _ we -0.11
store accepts 0.05
store behind -0.09
store for 0.09
store has -0.06
store that -0.26
store with 0.10
store without 0.27
stored $ -0.46
stored , 0.30
stored ? -0.10
stored as -0.06
stored evidence 0.08
stored for 0.21
stored is 0.33
stored links 0.16
stored relations -0.11
stored under 0.22
stores -0.07
stores a -0.06
story -0.14
story , -0.39
story . -0.13
story _ . -0.13
story _ the -0.09
story is 0.33
story of -0.09
storyboard -0.08
storyboard , -0.05
straight 0.30
straight _ , -0.08
straight _ . 0.21
straight _ that -0.06
straight _ the 0.06
straight from 0.10
straight into 0.14
straight out 0.13
straight to -0.29
stranger -0.12
stray 0.51
stream 0.22
strength 0.24
strength of 0.24
stretch -0.15
stretch of -0.15
strict 0.12
strictest 0.13
strictly 0.73
strictly _ . 0.17
strictly apart 0.16
strictly speaking -0.15
strike -0.10
string -0.12
string in -0.12
strings -0.19
strip : 0.23
stripe -0.49
stroke 0.27
strongest -0.05
strongroom 0.26
struck -0.31
struck from -0.14
struck it -0.08
stub -0.28
studio -0.12
study 0.13
study , 0.09
style -0.24
style guide -0.22
style sheet -0.07
subject -0.49
subject : -0.13
subject to -0.22
subjects -0.34
submission 0.51
submission . 0.19
submissions 0.09
subprocessor -0.07
subprocessors -0.07
subprocessors are -0.06
subscriber 0.39
subscriber _ and 0.06
subscriber _ be 0.11
subscriber _ it 0.06
subscriber _ teste 0.06
subscribers 0.50
subscribers has 0.23
subscription 0.36
subservice -0.11
succeed -0.06
succeed , -0.18
succeeds -0.27
successful 0.13
successfully 0.24
such -0.85
such _ . -0.06
such _ a -0.08
such _ and -0.09
such _ be -0.07
such as -0.56
such is 0.10
such thing 0.20
sud -0.42
suffice 0.05
suffice for -0.07
suggest _ and -0.05
suggest _ the -0.06
suggest that -0.17
suggested -0.35
suggesting 0.17
suggestion -0.62
suggestion _ . 0.08
suggestion _ a -0.07
suggestion has -0.15
suggestion is -0.11
suggestions are 0.11
suggests -0.72
suggests , -0.27
suggests . -0.18
suggests a -0.12
suite -0.18
summaries 0.11
summaries are 0.10
summaries in 0.06
summary -0.37
summary , 0.09
summary report 0.17
summed -0.10
summer 0.18
summer , -0.23
summer . 0.18
sunday 0.61
sunday , 0.07
sunday . 0.43
sundays -0.06
supersede _ be 0.06
supersede _ the 0.06
superseded 0.66
supersession 0.15
supervisor -0.10
supervisors 0.06
supplier 0.05
supplier 's 0.20
supplier , 0.11
supplier . -0.32
supplier _ . 0.14
supplier _ and 0.14
supplier _ be 0.12
supplier _ have 0.08
supplier _ in -0.10
supplier _ its -0.07
supplier _ on -0.06
supplier _ own 0.13
supplier _ the 0.06
supplier _ to -0.06
supplier audit -0.20
supplier audits 0.26
supplier certificates 0.09
supplier files 0.16
supplier is -0.14
supplier list -0.10
supplier portal 0.34
supplier quality 0.28
supplier scorecard -0.31
suppliers -0.20
suppliers ; 0.15
suppliers and -0.08
suppliers are 0.06
suppliers by -0.14
support , -0.25
support _ , -0.05
support _ . -0.07
support _ and -0.06
support engineers 0.25
support escalation -0.12
support saml -0.19
support staff 0.16
support team -0.29
supported 0.84
supported $ 0.72
supported ? -0.16
supporting 0.17
supports 0.07
suppose _ be -0.05
supposed -0.22
supposed to -0.22
supposing -0.14
supposing that -0.08
sure 0.38
sure , -0.30
sure of 0.16
sure that 0.12
surface 0.07
surveillance 0.54
survey -0.28
survive 0.36
survive _ , -0.06
survive _ ? 0.10
survive _ be -0.09
survive _ the -0.08
survive a 0.17
survive an -0.21
survive archiving 0.13
survived 0.31
survives 0.28
survives a -0.21
survives renaming -0.07
svg 0.16
swap 0.95
swap _ for 0.07
swap the 0.18
swapped 0.12
swapping the -0.27
swaps the -0.24
sweep 0.16
sweep away 0.11
swiss 0.31
switch 0.47
switch . -0.23
switch _ . -0.05
switch off 0.14
switch on -0.28
switch the 0.64
switch to -0.31
switche _ , 0.06
switche _ . -0.09
switche _ in -0.09
switched 0.10
switched off -0.54
switched on 0.14
switched to 0.11
switcher -0.52
switcher changes -0.10
switching -0.19
sworn 0.21
synchronised 0.17
synchronised via 0.17
synchronous 0.24
synchronous replication 0.24
system 0.47
system $ 0.42
system 's -0.14
system , -0.19
system . -0.37
system : -0.06
system _ , -0.11
system _ . 0.17
system _ : 0.07
system _ ; -0.13
system _ ? -0.12
system _ a -0.09
system _ and 0.12
system _ be 0.09
system _ certifie 0.08
system _ change -0.07
system _ documente -0.07
system _ for -0.24
system _ gmp -0.12
system _ have -0.10
system _ in -0.07
system _ iso 0.06
system _ it -0.07
system _ of 0.08
system _ record -0.13
system _ that -0.06
system _ the 0.22
system _ them 0.08
system _ to 0.11
system _ use -0.16
system _ with 0.06
system and 0.29
system as 0.34
system can -0.22
system does -0.40
system every 0.14
system for -0.18
system from -0.08
system holds 0.34
system is 0.19
system knows 0.12
system monitored -0.12
system of -0.18
system prototype -0.10
system validated -0.31
system with -0.45
system without 0.14
systems -1.03
systems , -0.10
systems . -0.29
t -0.40
t 05 -0.14
tab -0.77
tab , 0.09
tab . -0.50
tab _ . -0.19
tab _ a 0.18
tab _ be 0.09
tab and -0.18
tab closes -0.24
table -0.65
table . -0.31
table _ , -0.13
table _ . -0.11
table _ and -0.09
table _ be -0.07
table and -0.05
tables 0.12
tables , -0.05
tables . 0.41
tablet -0.25
tablet , -0.13
tablet . -0.24
tablet _ accept 0.06
tablet _ judge 0.06
tablet _ the 0.07
tablet and 0.27
tablets -0.43
tablets $ 0.15
tabs -0.12
tag -0.14
tagline -0.14
tagline , -0.13
tags -0.09
take $ -0.11
take _ , -0.18
take _ . 0.17
take _ : 0.10
take _ ; 0.09
take _ ? -0.10
take _ a -0.21
take _ and 0.12
take _ approval 0.14
take _ as 0.08
take _ at 0.06
take _ back 0.06
take _ be 0.05
take _ in 0.05
take _ it 0.05
take _ its -0.06
take _ minute -0.06
take _ no -0.05
take _ off 0.09
take _ on -0.09
take _ one 0.06
take _ our 0.07
take _ out 0.05
take _ report -0.10
take _ the 0.14
take _ to -0.20
take _ your -0.06
take a -0.15
take an 0.21
take effect 0.14
take it -0.25
take our 0.06
take place -0.06
take the -0.28
take them -0.05
take to -0.10
take your -0.20
taken , -0.37
taken . -0.05
taken as 0.21
taken at 0.40
taken back -0.07
taken by 0.07
taken down 0.22
taken from -0.23
taken in 0.11
taken into 0.33
taken of -0.13
taken on 0.13
taken out -0.24
taken place -0.07
takes -0.17
takes a 0.18
takes about 0.07
takes effect 0.14
takes in -0.08
takes it 0.34
takes its -0.17
takes minutes 0.07
takes no 0.18
takes one 0.11
takes place -0.07
takes your 0.06
taking -0.07
talk -0.81
talk _ . -0.19
talk about -0.14
talk to -0.39
talk your 0.08
talked 0.52
talking -0.22
talks -0.32
talks to -0.16
tamper 0.36
tamper _ , 0.06
tamper _ . -0.17
tamper _ audit 0.12
tamper _ history 0.14
tamper _ log 0.19
tamper _ not -0.06
tamper _ trail 0.11
tamper _ | -0.08
tamper _ ” -0.07
tamper evidence -0.19
tamper evident 0.11
tamper proof -0.44
tamper test 0.16
tamper with 0.34
tampere _ away 0.06
tampere _ be 0.07
tampere _ the 0.08
tampere _ turne 0.06
tampered 0.45
tampered client 0.29
tampering 0.33
tampering with 0.08
tap 0.63
tap _ , 0.07
tap _ and 0.06
tap your 0.19
tape -0.23
target -0.61
target . 0.61
target _ . 0.07
targets -0.18
task -0.14
tasks 0.09
taught -0.13
tax -0.46
tax compliance -0.35
team -0.38
team $ 0.18
team 's -0.29
team , 0.52
team . 0.23
team _ , 0.06
team _ on -0.05
team _ to -0.11
team can 0.30
team has -0.34
team in -0.08
team is -0.31
team must -0.07
team signs -0.07
team will 0.21
teams 0.71
technical 0.29
technical writer -0.13
technically 0.16
technically impossible 0.16
teeth 0.34
tell -0.86
tell _ , 0.08
tell _ . 0.10
tell _ @us -0.14
tell _ a 0.07
tell _ about -0.10
tell _ be -0.30
tell _ from 0.07
tell _ in -0.09
tell _ it -0.13
tell _ its -0.06
tell _ of -0.11
tell _ our 0.06
tell _ prospect -0.07
tell _ that -0.18
tell _ the -0.08
tell _ to 0.12
tell _ what -0.10
tell _ who -0.08
tell _ you -0.11
tell me 0.07
tell that -0.20
tell the -0.11
tell us 0.15
tell you -0.38
telling -0.16
tells -0.45
tells the 0.15
tells us 0.28
tells you -0.66
template -1.32
template , -0.22
template . -0.25
template _ . -0.05
template with -0.10
templates -0.11
ten 0.53
ten , -0.12
ten _ . 0.06
ten minutes -0.19
ten year 0.21
ten years 0.48
tenancy 0.30
tenancy , 0.33
tenancy _ . 0.10
tenancy _ be 0.08
tenant 0.80
tenant $ 0.12
tenant , 0.57
tenant . 0.18
tenant _ 's -0.16
tenant _ ( -0.09
tenant _ , -0.16
tenant _ . 0.37
tenant _ ; 0.14
tenant _ a 0.19
tenant _ and 0.17
tenant _ authorize -0.05
tenant _ available 0.10
tenant _ be 0.22
tenant _ before -0.07
tenant _ blocke 0.16
tenant _ close -0.12
tenant _ customer -0.09
tenant _ have 0.08
tenant _ isolate -0.13
tenant _ its 0.09
tenant _ not -0.37
tenant _ of 0.26
tenant _ on -0.08
tenant _ one -0.08
tenant _ pas 0.07
tenant _ scope -0.05
tenant _ see 0.08
tenant _ separate 0.06
tenant _ tenant 0.06
tenant _ that -0.12
tenant _ the -0.27
tenant _ to -0.13
tenant _ workspace -0.05
tenant _ – -0.10
tenant access 0.22
tenant and -0.07
tenant boundaries -0.09
tenant boundary 0.22
tenant filter -0.39
tenant id 0.06
tenant in 0.08
tenant is 0.17
tenant isolation -0.37
tenant keys -0.56
tenant membership -0.53
tenant read -0.17
tenant roles -0.37
tenant separation 0.21
tenant test -0.25
tenant walls -0.22
tenants 0.40
tenants , -0.13
tenants . 0.43
tenants are -0.36
tenants at -0.43
tenants have 0.39
tenants ” -0.10
tend -0.13
tend to -0.13
tender -0.25
tender . -0.06
tense 0.11
term -0.61
term _ a -0.10
term for -0.13
term “ -0.06
terminal -0.27
terms -0.66
terms , -0.24
terms . -0.21
test -0.11
test , 0.09
test : -0.25
test ; -0.07
test _ a 0.05
test _ and 0.07
test _ as -0.06
test _ be -0.17
test _ every 0.05
test _ for 0.18
test _ have -0.14
test _ in -0.13
test _ may 0.07
test _ not 0.09
test _ nothe 0.07
test _ of -0.09
test _ route -0.05
test _ run -0.21
test _ the -0.06
test _ to -0.06
test and -0.06
test before -0.09
test by 0.10
test for -0.06
test has -0.52
test in -0.26
test is 0.32
test last 0.19
test letter -0.16
test log 0.08
test passed -0.11
test report 0.17
test restored 0.24
test suite -0.23
test that -0.36
test | 0.21
test – -0.62
teste _ an -0.08
teste _ and -0.14
teste _ be -0.08
teste _ by 0.06
teste _ firm -0.06
teste _ hold 0.06
teste _ outside -0.05
teste _ the -0.11
tested 0.49
tested $ -0.19
tested , 0.14
tested ? -0.52
tested by 0.09
tested in 0.20
tested our 0.24
tested restore 0.09
tested restores 0.12
tested the -0.14
tested twice 0.23
tested way -0.13
tested weekly 0.11
tester -0.14
tester , -0.14
tester _ , -0.06
tester _ a 0.06
tester _ the -0.11
tester _ to 0.07
tester has -0.18
testers 0.13
testing -0.88
testing , -0.09
tests -0.97
tests , -0.10
tests . -0.22
tests : 0.11
tests for -0.41
tests have -0.17
tests of 0.15
tests pass -0.11
text -1.27
text $ -0.25
text . -0.16
text : 0.24
text _ , 0.14
text _ . -0.25
text _ : 0.06
text _ a -0.14
text _ can -0.09
text _ have 0.06
text _ in 0.07
text _ no -0.09
text _ nothe -0.05
text _ of -0.10
text _ that -0.06
text _ the 0.17
text _ “ 0.15
text as -0.10
text editor -0.07
text for 0.09
text from -0.15
text into 0.07
text is -0.38
text mentions -0.10
text reads 0.24
text reference -0.14
text references -0.11
text “ 0.12
texts -0.40
th -0.15
than 0.17
than _ , -0.08
than _ . -0.17
than _ : 0.22
than _ a 0.08
than _ and -0.15
than _ be -0.06
than _ in 0.10
than _ it -0.07
than _ on 0.10
than _ that -0.06
than _ to -0.06
than a 0.49
than it -0.11
than one 0.43
than the -0.23
than to -0.11
thank _ that 0.09
thank _ the 0.08
thank _ who -0.12
thanks -0.06
thanks for -0.20
thanks to 0.20
that 0.37
that 's -0.53
that . 0.09
that @us 0.76
that _ " -0.11
that _ 's 0.13
that _ , -0.12
that _ . -0.40
that _ 2 -0.09
that _ 27001 0.16
that _ : -0.11
that _ ; -0.24
that _ @us 0.29
that _ a -0.29
that _ about 0.11
that _ accept 0.14
that _ alone 0.14
that _ already -0.06
that _ and -0.07
that _ answer 0.05
that _ any 0.06
that _ anythe 0.07
that _ apart -0.11
that _ api -0.07
that _ approve -0.16
that _ as -0.13
that _ ask 0.16
that _ at 0.19
that _ authority 0.06
that _ be -0.49
that _ behind -0.05
that _ belong -0.08
that _ between 0.11
that _ bind 0.12
that _ break -0.06
that _ build -0.08
that _ but 0.06
that _ caler 0.12
that _ call -0.14
that _ can -0.46
that _ certifie -0.15
that _ change 0.11
that _ checke 0.05
that _ complete -0.14
that _ compliant 0.12
that _ control -0.06
that _ copie -0.09
that _ copy -0.12
that _ could -0.10
that _ count -0.20
that _ customer -0.09
that _ cut -0.09
that _ data 0.17
that _ database 0.16
that _ demo -0.06
that _ deviation -0.16
that _ do 0.08
that _ doe 0.27
that _ each 0.14
that _ edite -0.06
that _ endpoint -0.08
that _ enforce 0.12
that _ entrie -0.05
that _ entry -0.08
that _ every -0.10
that _ file -0.26
that _ first 0.07
that _ force -0.17
that _ from 0.12
that _ gate -0.32
that _ get -0.15
that _ give -0.16
that _ go 0.17
that _ hand -0.12
that _ have -0.07
that _ here -0.09
that _ hold -0.33
that _ how 0.08
that _ in 0.11
that _ isolate -0.15
that _ itself -0.05
that _ keep -0.16
that _ leave 0.23
that _ link -0.06
that _ list -0.16
that _ live -0.06
that _ lose -0.09
that _ make 0.06
that _ may 0.06
that _ mis 0.22
that _ module -0.08
that _ nee -0.07
that _ no 0.51
that _ not 1.16
that _ of -0.21
that _ off 0.13
that _ official -0.07
that _ on -0.13
that _ one 0.08
that _ open 0.06
that _ or -0.05
that _ other 0.11
that _ out 0.07
that _ outside 0.12
that _ own 0.13
that _ pas -0.15
that _ person 0.23
that _ pilot -0.08
that _ product -0.07
that _ reach -0.06
that _ real -0.13
that _ record -0.14
that _ rely -0.13
that _ rename -0.08
that _ request -0.07
that _ restore 0.07
that _ reviewer -0.08
that _ role 0.14
that _ rule -0.09
that _ run 0.13
that _ say -0.11
that _ service 0.05
that _ set -0.06
that _ share 0.07
that _ sign -0.16
that _ signature -0.11
that _ signe -0.06
that _ site 0.09
that _ software -0.05
that _ take 0.10
that _ tenant -0.08
that _ that -0.05
that _ the 0.26
that _ there 0.14
that _ thi 0.07
that _ through 0.08
that _ to 0.09
that _ today -0.06
that _ two -0.06
that _ uploade -0.07
that _ use -0.08
that _ user -0.06
that _ validate -0.18
that _ vault 0.06
that _ verifie -0.06
that _ way 0.08
that _ we -0.12
that _ when 0.11
that _ which 0.05
that _ work -0.08
that _ year 0.05
that _ you -0.10
that _ your 0.34
that _ “ -0.09
that _ ” 0.06
that a -0.92
that all -0.15
that an -0.46
that another -0.21
that answers 0.09
that any 0.13
that anybody -0.14
that anyone 0.12
that appears -0.17
that approves 0.08
that are -0.45
that backups 0.07
that call 0.08
that came -0.12
that can 0.16
that certificate -0.21
that certifies -0.06
that closes 0.20
that comes 0.16
that count 0.21
that counts -0.06
that covers -0.12
that customer 0.37
that day -0.12
that decides 0.36
that did 0.27
that do -0.15
that does 0.44
that each 0.44
that even 0.16
that ever 0.26
that every -0.34
that evidence -0.75
that failed 0.36
that fails 0.13
that first -0.31
that for -0.06
that gate 0.33
that goes 0.10
that hangs -0.07
that happens 0.18
that has 0.71
that have 0.05
that he -0.07
that hold 0.13
that holds 0.21
that i -0.33
that inspectors -0.27
that is 0.41
that it -0.44
that its -0.51
that lacks 0.66
that lasts -0.27
that leads -0.11
that leave 0.11
that leaves 0.32
that left 0.10
that matter -0.25
that matters 0.21
that may -0.13
that means 0.23
that mention -0.16
that morning -0.11
that must 0.23
that names -0.13
that neither 0.13
that never 0.30
that nobody -0.42
that none 0.54
that not -0.22
that of 0.12
that one -0.55
that only 0.25
that opens 0.36
that order -0.37
that other 0.18
that our 0.58
that out -0.06
that outlast 0.24
that outlive 0.09
that outlives 0.37
that people -0.23
that person -0.09
that production -0.20
that proves -0.38
that raised -0.05
that record -0.10
that refuses 0.19
that release -0.13
that releases -0.09
that she -0.28
that shows -0.09
that signature 0.22
that signs -0.14
that simply 0.20
that somebody -0.08
that someone -0.29
that stands 0.59
that stays -0.28
that survives 0.32
that takes 0.28
that tells -0.17
that tenant -0.22
that their -0.25
that there -0.41
that they -0.72
that took 0.11
that two 0.31
that used -0.06
that version -0.06
that was 0.35
that way 0.17
that we 0.40
that went 0.13
that were -0.25
that what -0.12
that will -0.07
that would 0.31
that writes 0.05
that you -0.43
that your 0.23
that “ -0.20
the -0.10
the 214 -0.19
the 3 -0.05
the 403 0.10
the @us 0.77
the _ " -0.35
the _ 'd -0.05
the _ 's 0.17
the _ ( -0.10
the _ . -0.38
the _ 11 0.06
the _ 2 0.19
the _ 2027 -0.22
the _ 27001 0.05
the _ 3 -0.05
the _ 5 0.06
the _ : 0.25
the _ ? 0.13
the _ @us 0.14
the _ a -0.06
the _ about -0.34
the _ above -0.06
the _ accept 0.19
the _ accepte 0.06
the _ access -0.11
the _ account -0.11
the _ act -0.06
the _ address 0.06
the _ after -0.17
the _ afterward 0.08
the _ against -0.10
the _ agree -0.12
the _ agreement -0.05
the _ ai -0.11
the _ all -0.12
the _ allowe 0.10
the _ alone -0.06
the _ already 0.07
the _ alway 0.06
the _ analysi -0.09
the _ and 0.17
the _ annex -0.08
the _ annual 0.07
the _ another -0.19
the _ any -0.06
the _ api -0.11
the _ app 0.06
the _ appear 0.05
the _ applie 0.11
the _ approval 0.07
the _ approve -0.24
the _ approver 0.17
the _ archive 0.06
the _ arrow 0.05
the _ ask -0.07
the _ aske 0.17
the _ at -0.15
the _ attach -0.06
the _ audit 0.17
the _ audite -0.07
the _ auditor 0.15
the _ author -0.08
the _ authority 0.26
the _ authorization 0.09
the _ authorize 0.26
the _ away 0.16
the _ back -0.34
the _ backup 0.06
the _ badge -0.08
the _ banner 0.08
the _ bar 0.07
the _ batch 0.12
the _ be -0.15
the _ because 0.15
the _ before -0.09
the _ behind 0.07
the _ belong -0.09
the _ below -0.10
the _ between 0.47
the _ beyond -0.06
the _ bind 0.08
the _ binde 0.09
the _ blank 0.06
the _ blocke 0.21
the _ board -0.14
the _ body 0.08
the _ book 0.17
the _ box -0.13
the _ break 0.15
the _ bring 0.13
the _ build -0.10
the _ business -0.08
the _ but 0.07
the _ button -0.20
the _ by -0.08
the _ calendar -0.09
the _ caler 0.21
the _ call 0.12
the _ can -0.24
the _ capture -0.12
the _ card 0.16
the _ carrie 0.23
the _ carry -0.08
the _ center -0.16
the _ certificate 0.52
the _ certifie 0.23
the _ chain 0.07
the _ chapter -0.07
the _ check 0.18
the _ checklist -0.07
the _ chip -0.08
the _ choose -0.06
the _ clause 0.11
the _ clean -0.06
the _ cleare 0.08
the _ click -0.05
the _ clicke -0.08
the _ close 0.07
the _ cluster 0.14
the _ code -0.16
the _ color -0.16
the _ column -0.06
the _ come 0.13
the _ commit 0.06
the _ company 0.06
the _ complete -0.26
the _ compliant 0.07
the _ conclude 0.15
the _ confirme 0.12
the _ connector 0.07
the _ control -0.07
the _ copie 0.19
the _ copy 0.07
the _ correction 0.07
the _ cost 0.11
the _ could 0.16
the _ count 0.09
the _ course -0.08
the _ cover -0.14
the _ credential 0.20
the _ cros -0.05
the _ cross 0.06
the _ curl 0.12
the _ current 0.07
the _ custody 0.06
the _ customer 0.08
the _ cut 0.12
the _ data -0.16
the _ database -0.10
the _ date -0.08
the _ decide 0.11
the _ decision 0.15
the _ deck -0.17
the _ describe -0.08
the _ design -0.09
the _ deviation -0.19
the _ diagram -0.07
the _ dialog -0.14
the _ digest -0.10
the _ directory 0.20
the _ do -0.17
the _ document -0.12
the _ doe 0.26
the _ door -0.19
the _ down 0.12
the _ draft -0.25
the _ draw -0.12
the _ drawe -0.07
the _ durable -0.10
the _ each 0.17
the _ edite -0.08
the _ effect -0.07
the _ eight -0.07
the _ either 0.06
the _ electronic -0.05
the _ electronically -0.06
the _ else -0.07
the _ endpoint -0.23
the _ enforce 0.11
the _ entry -0.17
the _ equivalent 0.05
the _ even 0.07
the _ event 0.21
the _ ever 0.17
the _ everythe -0.09
the _ exam 0.08
the _ examination 0.16
the _ exception 0.05
the _ exercize 0.11
the _ exist -0.05
the _ explain -0.09
the _ export 0.24
the _ fail -0.06
the _ faile 0.18
the _ feature -0.07
the _ fee -0.05
the _ figure 0.11
the _ file -0.23
the _ fill -0.06
the _ find 0.18
the _ finde 0.06
the _ finding -0.08
the _ finishe 0.07
the _ fixe 0.07
the _ follow -0.09
the _ for -0.18
the _ force 0.16
the _ form -0.14
the _ four -0.05
the _ from -0.13
the _ full -0.17
the _ gap -0.07
the _ gate -0.41
the _ generate 0.07
the _ get -0.10
the _ gmp 0.07
the _ go 0.31
the _ goe -0.22
the _ good -0.06
the _ grant 0.07
the _ green -0.13
the _ grey -0.07
the _ grow -0.06
the _ guard 0.07
the _ half -0.11
the _ hand 0.09
the _ handwritten 0.16
the _ hang -0.07
the _ hash 0.13
the _ hashe 0.17
the _ have -0.06
the _ head -0.06
the _ her 0.06
the _ here -0.10
the _ hide -0.13
the _ hipaa 0.13
the _ hold 0.19
the _ holiday 0.08
the _ home 0.10
the _ hoste -0.06
the _ however 0.07
the _ icon -0.19
the _ identity 0.18
the _ idp 0.06
the _ if 0.10
the _ ii 0.11
the _ in -0.06
the _ include -0.15
the _ ink 0.22
the _ inside 0.07
the _ intern 0.06
the _ into -0.05
the _ isolation -0.05
the _ issue 0.23
the _ it 0.20
the _ item -0.06
the _ its 0.09
the _ itself 0.39
the _ joine 0.15
the _ june 0.08
the _ just -0.15
the _ key -0.11
the _ know 0.06
the _ lab -0.15
the _ lack -0.06
the _ laptop -0.11
the _ last 0.36
the _ law 0.13
the _ layer 0.27
the _ leav 0.09
the _ leave -0.10
the _ let 0.07
the _ letter 0.13
the _ lie -0.08
the _ limit 0.11
the _ link -0.07
the _ liste -0.08
the _ liv 0.08
the _ live -0.25
the _ locke 0.17
the _ log -0.05
the _ login 0.09
the _ logo -0.09
the _ looke -0.16
the _ loop 0.10
the _ lose 0.25
the _ lunch -0.06
the _ machine -0.17
the _ mail -0.09
the _ make -0.07
the _ management -0.05
the _ manager -0.12
the _ matrix -0.09
the _ matter -0.06
the _ meane -0.06
the _ meet 0.26
the _ meete 0.10
the _ mention -0.15
the _ menu -0.08
the _ middle 0.06
the _ middleware 0.11
the _ migration 0.17
the _ milestone -0.08
the _ minor 0.07
the _ minute 0.09
the _ mock -0.15
the _ model -0.19
the _ module 0.13
the _ most 0.10
the _ move -0.09
the _ much -0.06
the _ must -0.12
the _ my -0.13
the _ name -0.10
the _ never 0.18
the _ new -0.20
the _ next -0.07
the _ night 0.06
the _ no 0.17
the _ none -0.07
the _ nor -0.05
the _ not 0.66
the _ note -0.09
the _ nothe -0.33
the _ now 0.06
the _ number -0.20
the _ object -0.07
the _ off 0.36
the _ office -0.07
the _ official 0.11
the _ on 0.09
the _ one -0.12
the _ only 0.07
the _ opene -0.05
the _ operator -0.14
the _ or 0.13
the _ order -0.09
the _ other -0.09
the _ our 0.11
the _ own -0.08
the _ ownership 0.12
the _ page -0.07
the _ paper -0.14
the _ pas -0.51
the _ pass -0.12
the _ passe -0.15
the _ password 0.06
the _ path -0.06
the _ pdf 0.15
the _ penetration 0.11
the _ permission -0.12
the _ person 0.15
the _ phase 0.17
the _ phone 0.08
the _ picke -0.07
the _ pilot 0.12
the _ place -0.14
the _ plant -0.15
the _ point 0.09
the _ policy 0.12
the _ poster -0.11
the _ preview 0.08
the _ print 0.11
the _ printout -0.07
the _ procedure 0.14
the _ produce 0.07
the _ product 0.06
the _ production 0.19
the _ proof -0.09
the _ propose -0.11
the _ prototype 0.08
the _ provider 0.09
the _ publishe -0.08
the _ qa 0.16
the _ quarter -0.10
the _ question -0.08
the _ queue 0.09
the _ raise 0.08
the _ read -0.25
the _ reade -0.07
the _ ready 0.08
the _ real -0.07
the _ really 0.06
the _ reason -0.06
the _ receive 0.05
the _ recovery -0.08
the _ red 0.06
the _ reference -0.06
the _ refuse 0.20
the _ region 0.05
the _ register 0.08
the _ regulate 0.10
the _ reject 0.13
the _ rejecte 0.09
the _ release 0.14
the _ remain -0.06
the _ report 0.41
the _ request -0.06
the _ requirement -0.09
the _ restore 0.12
the _ retention 0.14
the _ review -0.41
the _ reviewer 0.09
the _ revision 0.18
the _ risk 0.10
the _ role 0.27
the _ room 0.16
the _ round -0.05
the _ route 0.12
the _ routine 0.07
the _ rule 0.12
the _ run -0.24
the _ same 0.19
the _ sample -0.08
the _ sandbox 0.14
the _ save 0.10
the _ say 0.17
the _ scope 0.12
the _ seal -0.06
the _ seale 0.18
the _ section -0.06
the _ sentence -0.06
the _ server 0.08
the _ service 0.23
the _ share -0.12
the _ she 0.11
the _ sheet 0.08
the _ shift 0.08
the _ shop -0.06
the _ should -0.08
the _ show -0.08
the _ showe 0.09
the _ shut -0.08
the _ sign -0.10
the _ signe 0.13
the _ since -0.17
the _ single 0.12
the _ site 0.15
the _ six 0.09
the _ slide -0.12
the _ soc 0.15
the _ some -0.10
the _ somebody -0.14
the _ someone -0.07
the _ somethe -0.14
the _ sort -0.09
the _ source -0.08
the _ speak -0.05
the _ stamp 0.14
the _ stand 0.06
the _ standard -0.17
the _ start -0.13
the _ state -0.06
the _ statement 0.06
the _ statu 0.09
the _ stay -0.20
the _ step -0.06
the _ still 0.08
the _ store 0.07
the _ story -0.09
the _ string -0.06
the _ subscriber 0.11
the _ such 0.09
the _ swap 0.12
the _ switch 0.18
the _ take 0.28
the _ talk -0.14
the _ team -0.16
the _ tell 0.09
the _ template -0.08
the _ tenant 0.10
the _ term -0.06
the _ teste -0.23
the _ tester -0.09
the _ text -0.14
the _ that -0.20
the _ the -0.17
the _ them 0.15
the _ then -0.07
the _ there 0.17
the _ thi -0.05
the _ thing -0.24
the _ three 0.06
the _ through 0.05
the _ thursday -0.13
the _ ti 0.05
the _ ticke 0.09
the _ ticket -0.09
the _ tile -0.08
the _ title -0.11
the _ to -0.26
the _ today 0.14
the _ token 0.09
the _ trail 0.31
the _ truth 0.06
the _ tuesday -0.07
the _ turn -0.06
the _ turne 0.23
the _ twelve -0.05
the _ twice -0.12
the _ type -0.15
the _ under -0.16
the _ until -0.16
the _ up 0.11
the _ upload 0.23
the _ us 0.31
the _ user -0.17
the _ validate 0.10
the _ vault 0.11
the _ verdict 0.23
the _ verifie -0.26
the _ version -0.06
the _ view 0.11
the _ viewer 0.08
the _ visit -0.07
the _ vote 0.11
the _ walkthrough -0.09
the _ watermark 0.07
the _ way -0.17
the _ we -0.18
the _ webinar -0.09
the _ week 0.21
the _ weigh 0.08
the _ weight 0.14
the _ well 0.08
the _ what 0.30
the _ whatever -0.09
the _ when 0.33
the _ where 0.13
the _ whether 0.10
the _ which 0.13
the _ while -0.16
the _ who -0.24
the _ whose 0.09
the _ wipe 0.09
the _ with -0.31
the _ withdraw -0.07
the _ without -0.40
the _ work -0.12
the _ worke -0.05
the _ workflow -0.05
the _ workshop -0.10
the _ would 0.13
the _ write -0.16
the _ year -0.14
the _ yes 0.09
the _ you 0.14
the _ – 0.20
the _ “ -0.15
the _ ” 0.21
the ability -0.37
the absence -0.12
the acceptance 0.18
the access -0.18
the account 0.15
the accountants 0.27
the action 0.14
the activity -0.06
the actor -0.14
the admin -0.22
the agency 0.25
the agenda -0.46
the agent 0.68
the ai 0.83
the aicpa 0.14
the alcoa -0.07
the algorithm 0.89
the amount -0.06
the annual -0.14
the answer 0.27
the answers -0.18
the api 0.77
the append 0.38
the application 0.17
the approval 0.50
the approvals -0.19
the approved 0.34
the approver 0.54
the architecture -0.52
the archive 0.91
the arrow -0.18
the arrows -0.06
the as -0.19
the asking 0.07
the assistant 0.11
the attempt 0.29
the audience -0.12
the audit 0.11
the auditor 0.19
the auditors -0.45
the author -0.09
the authorisation 0.64
the authoritative 0.38
the authority 0.46
the authorization 0.54
the authorizer 0.82
the autumn -0.38
the back 0.33
the backend 0.34
the backlog -0.31
the backups -0.07
the bag 0.30
the bank -0.19
the banned 0.10
the banner -0.44
the bar -0.23
the basel 0.32
the batch 0.06
the belief -0.22
the bench 0.49
the benches -0.17
the best -0.07
the big -0.32
the bin -0.30
the binder 0.16
the binding -0.13
the block 0.31
the blocked 0.45
the blue -0.31
the board 0.12
the books 0.50
the bot 0.06
the bottom -0.11
the boundary 0.07
the box 1.02
the boxes -0.14
the bridge 0.17
the brochure -0.48
the browser 0.38
the budget -0.30
the build -0.43
the business 0.33
the button -0.12
the buttons -0.21
the buyer 0.34
the bytes 0.25
the cake -0.20
the calendar -0.29
the calibration 0.12
the call 0.18
the caller 0.57
the canteen -0.30
the capa -0.36
the capas -0.11
the caption -0.15
the card -0.18
the cards -0.05
the case 0.35
the certificates 0.10
the certification 0.28
the certified 0.78
the chain 0.58
the change 0.41
the chatbot 0.10
the check 0.06
the checker -0.13
the checklist -0.30
the checkpoint -0.40
the checks -0.17
the checksum -0.24
the choice -0.15
the claim -0.27
the claims 0.25
the clean 0.27
the click 0.19
the client -0.26
the clock 0.44
the cloud 0.14
the cluster 0.17
the code 0.06
the coffee -0.75
the colour -0.19
the column -0.10
the columns -0.09
the company 0.17
the comparison -0.06
the complaint 0.46
the complete 0.13
the compliance 0.69
the conference -0.17
the confidence 0.38
the connection 0.19
the connector -0.11
the console -0.07
the consultant -0.29
the content 0.36
the contract -0.38
the controlled 0.29
the controls 0.11
the copies 0.16
the copilot 0.29
the copy 0.11
the cork -0.30
the corner 0.43
the corporate 0.17
the corrective -0.17
the cover 0.21
the cpa 0.67
the cpas 0.25
the cross 0.15
the crust -0.06
the custody -0.08
the customer -0.53
the dark -0.10
the data -0.14
the database 1.05
the date -0.65
the dates 0.35
the day 0.05
the days 0.75
the deal -0.18
the deciding -0.05
the deck -0.06
the delete 0.21
the deletion 0.44
the demo -1.15
the description -0.11
the design -0.58
the designer -0.35
the desk -0.15
the dev -0.18
the deviation 0.07
the deviations -0.06
the device 0.19
the diagram -0.16
the dialog -0.18
the difference -0.11
the digest -0.11
the directory -0.22
the disaster -0.12
the disk 0.43
the document -0.43
the documents 0.12
the door 0.45
the doors 0.06
the dossier 0.25
the dotted 0.30
the drawing -0.22
the due 0.08
the e -0.25
the earliest -0.32
the early 0.09
the effective 0.14
the electronic 0.22
the empty -0.10
the encrypted 0.10
the encryption 0.12
the end -0.88
the endpoints -0.35
the engine 0.36
the entire -0.09
the entra 0.39
the entries -0.23
the entry -0.25
the evaluation -0.07
the event 0.37
the events -0.19
the evidence 0.07
the exact 0.28
the example -0.13
the exception -0.18
the export 0.08
the external 0.35
the fact 0.58
the fair -0.29
the fda -0.16
the feature -0.32
the fedramp 0.08
the fictional -0.06
the field -0.35
the file -0.25
the files -0.11
the filling 0.24
the filter -0.16
the final 0.41
the findings -0.12
the fingerprint 0.20
the fire -0.22
the first 0.50
the fishbone -0.06
the five -0.33
the fixture -0.10
the floor 0.17
the folder -0.26
the following -0.28
the font -0.51
the footer -0.48
the force 0.58
the form -0.43
the format -0.08
the founder -0.12
the founders -0.09
the four -0.17
the fourteen -0.09
the front 0.49
the full 0.16
the function -0.08
the gap -0.07
the gate 0.45
the gates -0.27
the gateway 1.07
the german 0.40
the glossary -0.26
the go 0.25
the golden 0.24
the gowning -0.14
the graz 0.19
the group -0.14
the guard -0.43
the guards -0.12
the guest 0.16
the handbook -0.14
the handler -0.22
the hash 0.59
the header -0.24
the heading 0.07
the headline -0.17
the help -0.19
the hero -0.09
the hipaa 0.14
the hospital -0.50
the host -0.22
the hosted 0.18
the hosting -0.40
the hour 0.59
the hourly -0.23
the house -0.06
the human 0.11
the icon -0.17
the icons -0.13
the idea -0.28
the identity -0.66
the independent 0.17
the industry 0.15
the ink 0.15
the inspection 0.09
the inspector 0.64
the inspectorate 0.15
the integrity 0.10
the intern -0.40
the internet -0.20
the investigation 0.23
the iso -0.32
the isolation 0.42
the issue 0.56
the issuing 0.06
the jar -0.07
the job -0.28
the json 0.08
the judge 0.24
the key -0.51
the keyboard 0.14
the keys 0.17
the kind 0.41
the lab 0.26
the label -0.23
the language 0.07
the laptop 0.54
the last 0.32
the latest 0.30
the launch -0.06
the law 0.56
the lawyers 0.22
the ledger 0.41
the left 0.19
the legal -0.11
the legally -0.10
the length -0.10
the letter 0.25
the letters -0.12
the life 0.41
the limit -0.10
the limits -0.16
the link 0.21
the links 0.62
the list -0.73
the live 0.66
the lobby -0.41
the log 0.30
the login -0.43
the logo -0.13
the long -0.43
the longest -0.10
the loop 0.24
the loss 0.13
the lot 0.19
the lyon 0.11
the machine 0.58
the march -0.08
the margin -0.10
the marketing -0.07
the marketplace 0.45
the matrix 0.16
the matter 0.28
the may 0.17
the meaning 0.26
the meeting -0.39
the members 0.11
the membership 0.12
the memory 0.09
the menu -0.28
the message -0.24
the metadata 0.10
the middle 0.19
the middleware 0.11
the migration -0.16
the minimum -0.16
the ministry 0.35
the minor 0.06
the minute 0.25
the minutes -0.20
the missing 0.08
the mobile 0.11
the mock -0.54
the model 1.22
the module -0.15
the modules -0.41
the month -0.05
the more -0.31
the most 0.73
the mouse 0.08
the move 0.34
the name 0.17
the nda 0.18
the nearest -0.26
the neighbours 0.29
the new -0.07
the newsletter -0.14
the next 0.60
the night 0.33
the nightly 0.65
the notary -0.52
the note -0.06
the number -0.32
the numbered 0.06
the numbers 0.07
the object -0.08
the office -0.37
the official 1.08
the oidc -0.11
the old 0.58
the one -0.08
the ones 0.08
the only 0.15
the operator 0.75
the organisation -0.07
the original 0.29
the originals -0.09
the other 0.16
the others 0.57
the outage 0.44
the output 0.15
the outside 0.38
the oven -0.16
the owner -0.15
the padlock -0.17
the page -0.48
the pages -0.13
the panel -0.16
the paper 0.37
the part -0.07
the partner -0.16
the past 0.10
the pdf 0.53
the pen -0.46
the period -0.25
the permanent 0.07
the permission 0.31
the permissions -0.08
the persistence -0.14
the person -0.15
the persona -0.12
the phone 0.08
the photo -0.52
the phrase -0.43
the picture 0.09
the pilot -0.97
the place -0.13
the plan -0.56
the plant 0.35
the platform 1.29
the plug 0.21
the point -0.25
the policy 0.22
the polish 0.07
the poster -0.26
the power 0.09
the practice -0.30
the present -0.27
the presenter -0.21
the press 0.53
the preview -0.65
the pricing 0.05
the primary 0.23
the print 0.09
the printed -0.13
the printout -0.30
the problem -0.32
the procedure 0.14
the procedures -0.21
the production 0.60
the proof -0.10
the proper 0.07
the property -0.30
the prototype -0.55
the provider -0.22
the public -0.17
the published -0.05
the push 0.25
the qa -0.15
the qms 0.64
the qp 0.14
the qr -0.09
the quality 0.45
the quarter 0.19
the question -0.30
the questionnaire -0.11
the queue -0.07
the raw 0.08
the read 0.24
the reader -0.08
the readiness -0.05
the readme -0.21
the real 0.71
the reason 0.53
the recall 0.07
the record 1.54
the records 0.17
the recovery 0.39
the red 0.11
the reference -0.10
the references 0.21
the register 0.47
the registrar 0.05
the regulated 0.10
the regulation 0.14
the regulator 0.17
the relation 0.37
the relations 0.20
the release -0.33
the report 0.37
the repository 0.40
the request -0.16
the required 0.18
the requirement 0.32
the requirements 0.20
the rest -0.14
the restore 0.29
the restores -0.14
the result 0.10
the retention -0.23
the retest 0.29
the retrained 0.15
the retraining 0.14
the reviewer 0.12
the reviewers 0.11
the revised 0.31
the revision 0.09
the rfp -0.28
the right 0.61
the rights 0.25
the risk 0.13
the road -0.10
the roadmap -1.09
the role -0.26
the roles 0.11
the room -0.06
the root -0.05
the route 0.14
the router 0.24
the row 0.53
the rubber 0.31
the rule -0.52
the rumour 0.17
the safe -0.15
the sales -0.25
the same -0.41
the saml -0.11
the sample -0.61
the sandbox -0.28
the schema -0.15
the scope 0.30
the screen -0.19
the screenshot -0.21
the script -0.14
the seal 0.10
the sealed 0.11
the search -0.22
the security -0.16
the seed -0.26
the sense -0.38
the sentence -0.57
the separation -0.12
the server 1.17
the service 0.82
the session -0.30
the sha -0.07
the shared 0.06
the sheet 0.08
the shift -0.45
the shop 0.61
the short 0.10
the sidebar -0.10
the sign -0.08
the signature 0.05
the signatures 0.08
the signed -0.05
the signer 0.07
the signing -0.23
the simple -0.18
the single -0.11
the slide -0.35
the slides -0.15
the slogan -0.15
the small 0.22
the smallest 0.33
the soc 0.49
the software -0.07
the sole 0.27
the sop -0.26
the source 0.14
the specimen -0.22
the speed 0.07
the spot 0.35
the spreadsheet -0.06
the spring 0.09
the sso -0.23
the stamp 0.15
the stand -0.13
the standard -0.63
the standby 0.13
the star -0.09
the state -0.15
the statement -0.15
the status -0.30
the statutory 0.16
the steering -0.07
the step -0.36
the storage -0.15
the store 0.84
the stored 0.08
the story 0.20
the storyboard -0.06
the strength 0.24
the strictest 0.14
the style -0.16
the summer -0.48
the supplier -0.59
the system 1.35
the tab -0.91
the table -0.18
the tablet 0.10
the tamper 0.27
the target 0.07
the team -0.71
the template -0.28
the tenancy -0.10
the tenant -0.16
the tenants -0.07
the tender -0.22
the terms 0.06
the test -0.41
the tester 0.15
the tests 0.16
the text -0.20
the thing -0.14
the things -0.16
the third -0.13
the thread -0.09
the threat -0.16
the three -0.49
the ticket -0.24
the tie 0.25
the time -0.41
the timeline -0.36
the title -0.16
the token 0.16
the tool 0.11
the tooltip -0.32
the top -0.53
the tour -0.38
the trace -0.08
the traceability 0.26
the trail 0.69
the trainee 0.23
the trainer -0.09
the training -0.06
the trend -0.11
the trial -0.06
the trust -0.12
the truth 0.17
the two 0.33
the type 0.68
the typo -0.16
the ui 0.13
the unbroken -0.17
the upload -0.40
the usability -0.07
the user -0.83
the usual -0.39
the validated 0.19
the validation -0.09
the variable -0.18
the vault 0.13
the vendor -0.30
the verdict -0.17
the verified -0.08
the verifier -0.40
the version 0.16
the very 0.20
the video -0.25
the vote -0.10
the waiting -0.21
the walkthrough -0.12
the wall 0.37
the walls 0.31
the warehouse -0.19
the watermark -0.50
the way 0.15
the web 0.15
the webinar -0.20
the website -0.27
the week -0.06
the weekly -0.30
the weight -0.09
the welcome -0.10
the wet 0.10
the whiteboard 0.06
the whole 0.56
the window -0.21
the winter -0.09
the wire 0.10
the wish -0.14
the word -0.42
the words 0.21
the workflow 0.08
the works 0.16
the workshop -0.46
the workspace -0.23
the workspaces -0.12
the world -0.09
the write 0.67
the wrong -0.41
the year -0.32
the yellow -0.17
the “ 0.25
their 0.21
their _ 's -0.07
their _ , 0.17
their _ . -0.25
their _ ; -0.09
their _ and 0.22
their _ be 0.20
their _ can -0.06
their _ certificate -0.14
their _ for -0.11
their _ have 0.06
their _ it 0.14
their _ of -0.06
their _ on -0.07
their _ one -0.09
their _ only -0.05
their _ paper -0.10
their _ system -0.11
their _ the 0.08
their _ their -0.07
their _ to -0.10
their _ with 0.08
their batch 0.07
their batches 0.17
their company 0.35
their copies 0.09
their corporate 0.19
their customers -0.30
their data -0.36
their digest -0.06
their employer 0.15
their first -0.32
their hashes 0.13
their iso -0.40
their name 0.13
their official 0.05
their opinion 0.12
their own 0.09
their owner -0.21
their real 0.15
their records -0.06
their regulated 0.07
their retention 0.11
their scopes 0.18
their soc 0.36
their way -0.29
theirs -0.07
theirs . -0.21
them $ 0.34
them , 0.42
them . -0.59
them _ , 0.14
them _ ; -0.09
them _ and 0.16
them _ as -0.06
them _ be -0.16
them _ by 0.05
them _ for 0.05
them _ it -0.07
them _ its 0.06
them _ not 0.06
them _ on 0.11
them _ that -0.07
them _ their -0.08
them _ to 0.12
them a 0.12
them all 0.50
them already 0.07
them and 0.12
them apart -0.14
them are -0.05
them as 0.19
them away -0.20
them by -0.08
them can -0.17
them do 0.18
them elsewhere -0.08
them for -0.47
them from -0.24
them is -0.24
them off 0.08
them on -0.28
them out 0.16
them the -0.17
them there -0.16
them to -0.09
them up 0.17
them with -0.09
theme -0.70
theme . -0.06
themselves 0.77
themselves . 0.49
themselves are -0.23
then -0.73
then , 0.30
then . 0.12
then _ , -0.11
then _ : -0.05
then _ a -0.11
then _ at -0.05
then _ in -0.10
then _ then -0.06
then a -0.07
then look -0.10
then on 0.12
then the 0.07
then we -0.16
there 0.29
there 's 0.10
there . 0.23
there _ 's -0.05
there _ , 0.23
there _ . -0.46
there _ 2 0.06
there _ ? -0.09
there _ @us -0.08
there _ a 0.16
there _ an -0.09
there _ and -0.08
there _ any 0.09
there _ as -0.10
there _ behind -0.14
there _ can 0.12
there _ certifie -0.11
there _ copy 0.07
there _ environment -0.06
there _ for -0.16
there _ from -0.09
there _ nee 0.07
there _ no -0.11
there _ none 0.15
there _ not 0.13
there _ nothe -0.16
there _ of -0.06
there _ on -0.13
there _ one -0.22
there _ page -0.06
there _ path 0.09
there _ production -0.06
there _ single 0.11
there _ such 0.13
there _ that 0.43
there _ thing 0.12
there _ to -0.19
there _ which 0.08
there a 0.08
there after 0.18
there an -0.13
there and 0.28
there any -0.29
there are -0.10
there as 0.20
there backups -0.09
there being -0.23
there for 0.09
there has 0.23
there in 0.25
there is -0.15
there on 0.22
there to -0.19
there tomorrow -0.12
there was 0.24
there were -0.10
there yet 0.10
thereby -0.30
therefore -0.07
these -0.66
these _ . 0.06
these _ the 0.06
these are 0.08
these days 0.24
these is -0.08
they 0.40
they 'd -0.23
they ? -0.06
they _ . 0.13
they _ a -0.20
they _ an -0.09
they _ at -0.06
they _ be -0.08
they _ e 0.06
they _ for 0.20
they _ from -0.06
they _ mail 0.06
they _ not 0.13
they _ now 0.13
they _ of -0.10
they _ one -0.06
they _ our 0.08
they _ that -0.13
they _ the 0.11
they _ they -0.10
they _ user -0.10
they _ with 0.07
they already -0.15
they are 0.30
they arrive 0.12
they belong -0.20
they bind -0.17
they can 0.15
they do -0.47
they find -0.14
they get 0.10
they go 0.08
they had 0.09
they happen -0.06
they have 0.23
they held 0.19
they hold -0.08
they live 0.13
they may 0.09
they reach 0.09
they sign -0.17
they stay -0.11
they touch 0.09
they use 0.12
they will 0.13
thi _ " -0.07
thi _ 's 0.15
thi _ . 0.24
thi _ : 0.07
thi _ ? -0.06
thi _ a 0.06
thi _ about -0.08
thi _ all 0.05
thi _ and -0.09
thi _ be -0.06
thi _ can -0.12
thi _ do 0.07
thi _ doe -0.06
thi _ for -0.21
thi _ have -0.07
thi _ it -0.06
thi _ its -0.06
thi _ make -0.10
thi _ meet -0.05
thi _ not 0.15
thi _ of 0.06
thi _ on 0.09
thi _ page -0.05
thi _ pilot 0.14
thi _ say -0.10
thi _ since 0.07
thi _ so -0.07
thi _ soc 0.12
thi _ that -0.07
thi _ to 0.07
thi _ when -0.06
thi _ will -0.07
thi _ with -0.06
thi _ without -0.06
thi _ would -0.06
thi _ you -0.07
thi _ your 0.06
thi _ “ 0.23
thi _ ” -0.06
thick -0.10
thin 0.32
thing 0.51
thing , 0.14
thing : -0.08
thing _ : 0.11
thing _ a 0.10
thing _ and -0.05
thing _ be -0.18
thing _ can 0.10
thing _ have -0.06
thing _ not -0.09
thing _ past 0.06
thing _ the -0.06
thing _ to 0.14
thing about -0.14
thing as -0.16
thing in 0.33
thing of 0.19
thing that -0.16
thing the -0.26
thing to 0.12
thing we -0.45
things -0.81
things , 0.07
things : -0.34
things that -0.12
think 0.73
think _ a 0.06
think _ as 0.06
think of 0.20
think that 0.62
thinking 0.05
third _ . 0.08
third _ the -0.08
third floor -0.23
third party 0.11
third phase -0.10
third year 0.16
thirty 0.10
thirty five -0.17
this -0.66
this . -0.19
this : 0.07
this ? 0.81
this afternoon 0.28
this build -0.16
this caller -0.07
this endpoint -0.07
this environment -0.23
this file -0.12
this gate -0.24
this is 0.83
this morning 1.11
this one 0.40
this page -0.28
this preview -0.09
this product 0.09
this prototype -0.13
this release 0.14
this row 0.13
this screen -0.15
this site -0.39
this software -0.20
this space 0.11
this spring 0.26
this sprint -0.42
this stage -0.37
this summer 0.58
this system -0.07
this time -0.20
this version -0.21
this week 0.11
this year 0.77
thoroughly -0.06
those 0.70
those . -0.07
those _ , -0.05
those _ it -0.08
those _ not 0.07
those _ the 0.18
those _ to -0.06
those of 0.69
those that -0.12
those who -0.15
though 0.37
though , 0.56
though _ a 0.08
though it -0.19
though nothing -0.19
though the 0.24
thought 0.53
thoughtfully 0.19
thousand -0.13
thousands -0.15
thousands of -0.15
thread 0.19
thread _ and -0.06
thread _ capa -0.06
thread _ complaint 0.11
thread _ retraine 0.08
thread _ the -0.11
thread _ to 0.13
thread and -0.20
thread from 0.17
thread in -0.09
thread runs 0.15
thread ” -0.14
threat -0.21
threat model -0.19
three 0.06
three , -0.07
three . 0.16
three _ , -0.12
three _ : -0.16
three _ from -0.07
three _ one 0.06
three and 0.06
three are -0.17
three availability 0.14
three clicks 0.06
three copies 0.07
three homes 0.20
three in 0.21
three months -0.11
three of -0.31
three places 0.18
three plants 0.10
three things -0.51
three times 0.19
three weeks 0.16
three years -0.06
threw -0.09
through 0.74
through @us -0.13
through _ , -0.18
through _ . 0.07
through _ ; -0.08
through _ ? 0.13
through _ and 0.16
through _ be -0.15
through _ customer 0.09
through _ directory -0.05
through _ door 0.07
through _ entra 0.07
through _ id 0.07
through _ ii 0.09
through _ tenant 0.05
through _ the -0.10
through a -0.08
through all 0.20
through an 0.08
through entra -0.22
through it -0.10
through its -0.32
through okta 0.20
through our 0.44
through soc -0.08
through the 0.25
through their -0.27
through to 0.22
through type 0.34
through without -0.16
through your -0.32
throughout 0.30
throughout . 0.28
throughout the -0.05
throw 0.11
thrown 0.05
thrown away 0.05
throws 0.27
thursday 0.10
thursday . -0.10
thursday _ . -0.11
thursdays -0.35
ti _ . 0.11
ti _ its 0.08
ti _ the 0.10
tick 0.40
tick , 0.27
tick . 0.14
tick : 0.35
tick _ , 0.05
tick _ the -0.08
tick _ “ 0.11
tick beside -0.06
tick in -0.31
tick mark 0.13
tick next 0.17
tick that -0.16
tick the -0.17
ticked 0.55
ticked , 0.19
ticket -0.15
ticket . -0.16
ticket _ . -0.07
ticket _ be -0.06
ticking -0.45
ticks 0.34
tidied 0.09
tidy up -0.19
tie 0.33
tie _ deviation -0.07
tie _ its 0.09
tie _ to -0.06
tied 0.69
tied to 0.58
ties -0.40
ties a 0.26
ties complaints -0.18
ties each -0.15
ties the -0.08
tile 0.38
tile : 0.39
tiles -0.19
till -0.41
till then 0.07
time -0.20
time $ 0.08
time , -0.07
time . 0.15
time : -0.26
time ; 0.29
time _ , 0.20
time _ . 0.13
time _ and -0.11
time _ at -0.06
time _ be 0.08
time _ day 0.07
time _ it 0.24
time _ mean 0.08
time _ of 0.12
time _ on -0.08
time _ our -0.05
time _ reason -0.06
time _ that 0.13
time _ the -0.25
time _ to -0.15
time _ what 0.08
time and 0.17
time being -0.06
time has 0.27
time in -0.12
time of -0.16
time on -0.13
time recovery 0.21
time stamped -0.09
time the -0.42
time we 0.22
time you 0.12
time ” -0.06
timed , 0.14
timeline -0.41
timeline _ . -0.06
timeline _ audit -0.08
timeline _ trail -0.08
timeline an -0.17
timeline entries -0.07
times -0.52
times . 0.13
timestamp 0.41
timestamp service 0.16
timestamps -0.08
tisax 0.33
tisax label 0.31
title -1.24
title , -0.18
title . -0.31
title : -0.10
title _ , -0.13
title _ a -0.06
title _ and -0.07
title _ the -0.07
title and -0.06
title of -0.08
titled -0.12
titles -0.28
titles and -0.07
to -0.08
to " 0.12
to , 0.27
to 2027 0.07
to @us 0.20
to _ 's 0.10
to _ ( -0.07
to _ , -0.18
to _ . -0.20
to _ 11 0.18
to _ 4 -0.09
to _ : 0.17
to _ ; 0.31
to _ ? -0.31
to _ @us 0.18
to _ after -0.08
to _ again 0.10
to _ agency 0.12
to _ ai -0.06
to _ an 0.13
to _ and 0.35
to _ another 0.14
to _ anyone -0.05
to _ anythe -0.09
to _ api -0.07
to _ append 0.10
to _ archive 0.07
to _ as 0.15
to _ assistant 0.15
to _ audit 0.08
to _ auditor -0.11
to _ authority -0.11
to _ authorization -0.07
to _ back -0.15
to _ batch 0.09
to _ be 0.09
to _ before -0.16
to _ behind 0.06
to _ between -0.10
to _ binde -0.09
to _ board -0.06
to _ both -0.07
to _ box -0.08
to _ build -0.13
to _ button 0.11
to _ by -0.18
to _ cal 0.06
to _ call -0.19
to _ certificate 0.07
to _ certifie -0.12
to _ checke 0.08
to _ client 0.18
to _ close 0.07
to _ cluster 0.10
to _ column 0.06
to _ compare 0.06
to _ conclude 0.06
to _ copie -0.05
to _ copilot 0.06
to _ copy 0.15
to _ data -0.09
to _ database 0.09
to _ day -0.05
to _ decide 0.10
to _ deviation -0.12
to _ do 0.25
to _ document -0.06
to _ dossier 0.10
to _ down 0.08
to _ durable 0.06
to _ e -0.10
to _ each -0.19
to _ effective -0.08
to _ encrypte -0.12
to _ enforce -0.06
to _ entry 0.16
to _ even -0.10
to _ event -0.13
to _ evidence -0.15
to _ exact 0.14
to _ file -0.08
to _ find -0.11
to _ firm -0.05
to _ first -0.14
to _ four -0.12
to _ from -0.29
to _ fully 0.10
to _ gate -0.09
to _ get 0.15
to _ go -0.14
to _ good 0.06
to _ hand -0.09
to _ have 0.08
to _ history 0.14
to _ how -0.08
to _ identity 0.26
to _ idp -0.08
to _ if -0.17
to _ inspector 0.07
to _ into -0.06
to _ iso 0.12
to _ issue 0.14
to _ it -0.19
to _ its 0.10
to _ itself 0.09
to _ key 0.06
to _ last -0.19
to _ letter 0.11
to _ line 0.14
to _ list -0.05
to _ live 0.08
to _ make -0.11
to _ may 0.14
to _ minute 0.11
to _ name -0.13
to _ next -0.08
to _ no 0.36
to _ none 0.08
to _ not 0.44
to _ nothe 0.21
to _ notifie 0.11
to _ of -0.07
to _ off 0.08
to _ on -0.22
to _ once -0.05
to _ one -0.11
to _ only 0.16
to _ or -0.19
to _ original 0.13
to _ our -0.41
to _ out -0.12
to _ own -0.07
to _ owner -0.06
to _ page -0.28
to _ part 0.13
to _ person -0.19
to _ place -0.06
to _ plan 0.07
to _ policy -0.08
to _ present 0.07
to _ production 0.28
to _ provider 0.25
to _ quality -0.06
to _ read 0.09
to _ record -0.22
to _ refuse 0.15
to _ region 0.10
to _ regulate 0.09
to _ rehearse -0.05
to _ request -0.05
to _ restore -0.08
to _ retention -0.06
to _ retraine 0.08
to _ revision 0.08
to _ right -0.11
to _ scope 0.06
to _ seale 0.08
to _ second 0.09
to _ see -0.11
to _ service 0.05
to _ sign 0.06
to _ signature -0.10
to _ signe 0.10
to _ single 0.11
to _ site 0.06
to _ so -0.22
to _ soc -0.16
to _ standard -0.09
to _ statement -0.07
to _ stay 0.17
to _ storage 0.12
to _ straight 0.06
to _ supplier 0.08
to _ system -0.06
to _ take 0.12
to _ team 0.10
to _ text -0.10
to _ than -0.08
to _ that 0.08
to _ the -0.13
to _ their -0.11
to _ then -0.07
to _ they 0.08
to _ thing 0.14
to _ three 0.06
to _ time -0.08
to _ to -0.24
to _ today 0.08
to _ trail -0.11
to _ traine 0.13
to _ two -0.20
to _ type 0.06
to _ unbroken 0.07
to _ under -0.09
to _ up 0.06
to _ us -0.06
to _ we -0.13
to _ week 0.05
to _ whether 0.05
to _ which -0.15
to _ who -0.21
to _ will 0.07
to _ with -0.10
to _ within 0.07
to _ word 0.07
to _ work 0.07
to _ workspace -0.07
to _ wrong -0.08
to _ year -0.10
to _ yet -0.06
to _ you 0.08
to _ your 0.31
to _ zone 0.07
to _ – -0.05
to _ “ 0.14
to _ ” 0.26
to a 0.43
to accept -0.14
to act 0.37
to add -0.12
to all 0.39
to alter 0.19
to an -0.36
to announce 0.16
to another -0.13
to answer -0.13
to any 0.12
to anyone 0.07
to anything -0.19
to approve 0.18
to ask 0.15
to attest 0.10
to audit -0.27
to authorise -0.10
to become -0.46
to begin -0.26
to bottom 0.20
to break 0.09
to bridge -0.08
to bring -0.16
to build -0.20
to call -0.50
to carry -0.29
to cause 0.09
to chance 0.53
to change 0.06
to check 0.21
to choose -0.20
to claim 0.33
to client 0.05
to close 0.10
to closed 0.41
to closure -0.15
to come -0.27
to confirm 0.69
to conform -0.08
to corrective 0.08
to countersign 0.11
to cover -0.46
to create 0.06
to cure 0.07
to customer -0.06
to customers -0.36
to decide 0.08
to delete 0.24
to describe -0.09
to deviation 0.13
to deviations 0.06
to do 0.23
to document -0.12
to documents -0.07
to durable 0.13
to each 0.11
to edit 0.26
to effective 0.36
to encrypt 0.30
to end 0.54
to enter -0.06
to everyone -0.16
to evidence 0.14
to excel 0.15
to exist -0.31
to explain -0.16
to fail -0.06
to find 0.23
to finish -0.09
to five -0.25
to follow -0.64
to forge 0.29
to frankfurt 0.25
to get -0.51
to give 0.50
to go -0.10
to green -0.40
to hand -0.23
to hang -0.12
to happen -0.14
to have -0.68
to hold -0.36
to hop 0.14
to in -0.12
to include -0.07
to invite -0.08
to is 0.11
to iso 0.35
to it 0.25
to its -0.18
to itself -0.24
to judge -0.12
to jump -0.10
to june 0.25
to keep 0.15
to know 0.78
to leave -0.32
to let -0.27
to lift -0.06
to log 0.12
to look 0.57
to lose -0.35
to make -0.34
to meet 0.50
to mend -0.23
to module 0.26
to move -0.08
to my -0.06
to named -0.11
to no -0.06
to none -0.07
to nothing 0.19
to offer 0.13
to one 0.41
to open 0.06
to other 0.15
to our -0.40
to ours -0.16
to outlive 0.08
to paper 0.17
to pass -0.31
to people 0.15
to place -0.19
to precede -0.22
to print -0.23
to production -0.42
to promise -0.06
to prove -0.41
to publish -0.15
to put -0.46
to reach 0.41
to read 0.29
to real -0.32
to record -0.22
to records -0.14
to recover -0.18
to refuse -0.07
to regulated -0.25
to release 0.20
to remember 0.12
to remove 0.14
to replicated 0.11
to report -0.14
to resolve 0.35
to restore -0.35
to retraining 0.45
to retype 0.05
to revised 0.10
to rewrite -0.27
to roles -0.38
to root 0.12
to satisfy 0.45
to save -0.16
to say 0.41
to security -0.11
to see -0.46
to sell -0.06
to send 0.10
to share -0.08
to show -0.07
to sign 0.16
to sit -0.15
to six -0.18
to soc 0.44
to speak -0.19
to stamp 0.06
to stand -0.07
to start -0.25
to stay 0.14
to stop -0.33
to store -0.05
to take -0.37
to tell -0.30
to that 0.17
to the 0.66
to their 0.18
to them 0.06
to think -0.06
to this 0.09
to those -0.27
to three 0.17
to touch 0.36
to train -0.16
to trust 0.27
to try -0.20
to two 0.17
to unblock -0.11
to us -0.35
to use -0.54
to verify -0.10
to walk -0.42
to what -0.14
to which 0.20
to work 0.10
to worry 0.13
to write -0.18
to you -0.11
to your -0.11
to zero 0.08
to “ 0.53
toast -0.16
toast : 0.06
toast message -0.05
today 0.60
today $ 0.22
today 's -0.30
today , -0.72
today . 1.06
today : -0.31
today ; 0.09
today ? -0.20
today _ a -0.16
today _ not -0.11
today _ the 0.08
today a 0.53
today and 0.12
today ” 0.10
todo -0.06
together . -0.15
together _ , 0.06
together with -0.24
toggle -0.10
token 0.46
token , 0.54
token _ , 0.07
token _ . -0.09
token _ not 0.06
token _ scope 0.09
token _ the 0.26
token and -0.27
token is 0.06
token that 0.29
tokens 0.47
tokens are 0.72
told -0.34
told that -0.21
told the 0.09
told to -0.28
told us -0.50
told when -0.13
told you 0.43
tombstone -0.08
tomorrow -0.40
tomorrow . -0.11
tomorrow ? -0.10
tonight 0.40
too 0.28
too , -0.16
too . -0.07
too _ . -0.18
too _ be 0.09
too long -0.07
too many -0.28
took 0.15
took it -0.27
took our -0.10
took over 0.19
took people 0.35
took the 0.35
tool -0.12
tool . 0.09
tool _ . -0.14
tooltip -0.28
tooltip on -0.33
tooltip “ 0.21
top -0.55
top . -0.12
top right -0.14
top to 0.20
topic -0.36
total 0.24
totp 0.08
touch 1.51
touch . 0.14
touch _ . 0.13
touch the 0.20
touche _ . 0.06
touched 0.51
toughest 0.20
tour -0.63
tour , 0.17
tour . -0.20
tour ; -0.12
tour _ , 0.06
tour and -0.10
tour of 0.07
towards 0.34
town 0.24
toy -0.51
trace 0.07
trace . 0.28
trace _ , -0.05
trace _ . 0.13
trace _ be 0.16
trace _ live 0.05
trace _ not -0.08
trace _ to 0.08
trace in -0.36
trace matrix 0.64
traceability 0.57
traceability $ -0.28
traceability , -0.19
traceability . 0.21
traceability : -0.05
traceability ? -0.05
traceability _ . 0.11
traceability _ be -0.06
traceability _ capa 0.07
traceability _ complaint 0.08
traceability _ have 0.05
traceability _ not 0.06
traceability _ place 0.09
traceability _ plan -0.06
traceability _ the -0.20
traceability _ to -0.14
traceability across 0.20
traceability from 0.14
traceability is 0.25
traceability that 0.33
traceability | 0.07
traceability ” -0.20
traceable -0.35
traced -0.16
traced to -0.19
track -0.13
tracked -0.35
trade -0.05
trade fair -0.09
traffic -0.13
traffic light -0.11
trail 0.43
trail " 0.07
trail $ 0.18
trail ( -0.49
trail , 0.18
trail : -0.47
trail ? -0.50
trail _ 's 0.14
trail _ : -0.07
trail _ ? 0.35
trail _ a -0.08
trail _ all 0.22
trail _ an 0.09
trail _ append 0.10
trail _ as 0.08
trail _ by 0.10
trail _ can 0.12
trail _ complete 0.10
trail _ do -0.06
trail _ each -0.08
trail _ edite -0.07
trail _ evident -0.05
trail _ have -0.07
trail _ immutable -0.06
trail _ it -0.07
trail _ live 0.07
trail _ no 0.08
trail _ not -0.08
trail _ only 0.11
trail _ record -0.10
trail _ that -0.09
trail _ the -0.05
trail _ to 0.13
trail _ with -0.13
trail _ write -0.12
trail _ you 0.05
trail _ ” -0.06
trail and -0.20
trail as 0.38
trail behind -0.20
trail can 0.12
trail complete 0.38
trail for -0.11
trail has -0.20
trail immutability 0.32
trail immutable -0.06
trail in 0.09
trail is -0.17
trail nobody 0.55
trail review -0.15
trail that -0.14
trail to -0.19
trail with 0.47
trail | 0.21
trail – -0.62
trail ” -0.35
trails -0.15
train -0.28
train ai -0.16
traine _ , -0.23
traine _ be 0.13
traine _ by -0.07
traine _ have 0.06
traine _ in -0.06
traine _ it 0.05
traine _ not -0.09
traine _ off 0.08
traine _ that 0.06
traine _ the 0.14
trained in -0.07
trainee 0.46
trainee _ the 0.06
trainees 0.21
trainer -0.37
trainers -0.18
training -0.15
training $ 0.13
training , 0.11
training . -0.30
training : -0.50
training course -0.27
training is 0.19
training matrices -0.31
training matrix -0.16
training module 0.26
training record 0.33
training room -0.19
training wheels 0.12
trainings 0.25
transaction 0.61
transcript -0.27
transit -0.09
translated -0.16
translation 0.08
travel -0.16
travels -0.12
treat -0.46
treat _ as -0.13
treat generated -0.10
treat it -0.09
treated 0.24
treated as 0.21
treats 0.05
tree 0.06
trend 0.26
trend report 0.24
trend reports 0.23
triage 0.34
trial -0.49
trial tablet -0.46
tried 0.23
tried , 0.11
tried to 0.39
tries 0.53
tries to 0.44
triggered 0.06
trouble -0.12
true . -0.42
true _ , 0.08
true _ the 0.10
true of 0.24
true that 0.24
truly -0.07
trust -0.23
trust , 0.06
trust - -0.17
trust _ , 0.13
trust _ . 0.31
trust _ 1 -0.07
trust _ be 0.18
trust _ by 0.09
trust _ categorie -0.07
trust _ end 0.07
trust _ every 0.05
trust _ examine 0.06
trust _ have 0.07
trust _ in 0.10
trust _ our 0.12
trust _ that 0.11
trust _ with 0.05
trust categories 0.17
trust center -0.98
trust criteria 0.41
trust folder -0.10
trust it 0.15
trust ledger -0.30
trust lock -0.09
trust model -0.61
trust portal 0.13
trust service -0.14
trust services 0.55
trust that 0.08
trust the 0.23
truste _ , 0.07
trusted 0.44
trusts -0.05
trusts nobody 0.27
trusts the -0.17
truth -0.08
truth $ -0.28
truth , 0.29
truth . 0.10
truth ? -0.08
truth _ not -0.09
truth in -0.24
truth is 0.22
truth or -0.10
try -0.50
try . -0.14
try _ . -0.05
try it -0.67
try out -0.38
try to 0.23
trying 0.21
trying to 0.25
tsc 0.11
tuesday 0.37
tuesday 's 0.40
tuesday , -0.09
tuesday . 0.24
tuesday of -0.08
tuesdays -0.19
turn -0.97
turn _ . -0.15
turn _ a -0.09
turn _ be -0.05
turn _ on -0.19
turn _ the -0.12
turn down -0.26
turn into -0.35
turne _ the 0.06
turned 0.59
turned down -0.14
turned green 0.17
turned out -0.07
turned up 0.14
turning 0.10
turns 0.15
turns a -0.10
turns away 0.34
turns green -0.40
turns out 0.08
turns the 0.25
turns up -0.06
tuv -0.50
tuv sud -0.42
twelve 0.29
twelve _ . -0.07
twelve _ and 0.05
twelve _ to 0.05
twelve months 0.34
twenty -0.26
twenty minutes 0.10
twice 0.22
twice , -0.10
twice . -0.38
twice _ . 0.10
twice _ year 0.07
twice a 0.36
twin 0.25
two 0.10
two , -0.22
two . -0.30
two _ , 0.09
two _ . -0.32
two _ ; -0.12
two _ a -0.06
two _ and 0.20
two _ at -0.06
two _ be -0.06
two _ before 0.06
two _ customer 0.06
two _ for 0.11
two _ from -0.09
two _ in -0.25
two _ it 0.09
two _ may -0.08
two _ not 0.13
two _ of -0.11
two _ our -0.14
two _ run 0.11
two _ share 0.06
two _ signature -0.08
two _ signe 0.14
two _ that 0.07
two _ the 0.19
two _ who -0.07
two are -0.13
two component 0.10
two components 0.08
two customers 0.14
two days -0.24
two disks 0.77
two distinct -0.07
two engineers -0.39
two entries 0.10
two files -0.05
two former -0.11
two hours 0.21
two hundred 0.11
two kinds -0.20
two minutes -0.34
two of -0.17
two person 0.24
two records -0.07
two reviewers 0.34
two subscribers 0.23
two tenants -0.06
two things -0.08
two way 0.11
two weeks 0.26
two working -0.08
two years -0.16
txt -0.09
type 0.18
type . -1.10
type 2 0.13
type ? -0.27
type _ , 0.12
type _ . -0.28
type _ 2025 0.05
type _ : 0.17
type _ ? 0.26
type _ by -0.11
type _ examination -0.05
type _ for 0.06
type _ from -0.11
type _ have -0.08
type _ ii -0.07
type _ iso 0.07
type _ it -0.12
type _ look -0.06
type _ no 0.06
type _ not -0.06
type _ opinion 0.12
type _ that 0.09
type _ to -0.13
type _ type -0.12
type i 0.42
type ii 0.59
type is -0.09
typed -1.13
typed . -0.39
typed by -0.19
typed in 0.11
typed it -0.12
typed name -0.20
typed on 0.19
types 0.32
types . 0.40
typing 0.10
typo -0.19
typo _ the -0.06
typo in 0.08
typo on -0.10
ui 0.21
un 0.31
unaided -0.07
unaided . 0.07
unalterable 0.60
unalterable audit 0.28
unalterable history 0.28
unalterable log 0.20
unalterable trail 0.26
unaltered 0.25
unauthenticated 1.06
unauthorised calls 0.18
unavailable -1.38
unavailable $ -0.21
unavailable , 0.17
unavailable . -0.92
unavailable in -0.15
unavailable | -0.05
unblock -0.11
unbreakable 0.64
unbroken 0.60
unbroken _ complaint 0.06
unbroken _ from 0.08
unbroken _ run 0.08
unbroken _ thread 0.13
unbroken account -0.24
unbroken red 0.31
uncertified 0.26
uncertified . 0.05
uncertified : 0.49
unchanged 0.28
unchecked 1.18
uncompromising 0.62
uncontrolled 0.46
under 0.51
under " -0.16
under /api/ -0.14
under 21 -0.23
under _ . 0.11
under _ ; 0.09
under _ ? -0.20
under _ and 0.24
under _ control 0.09
under _ from 0.10
under _ in -0.07
under _ it 0.05
under _ lock 0.06
under _ retention 0.10
under a -0.16
under access 0.35
under an 0.22
under control 0.16
under discussion -0.32
under dual 0.05
under each -0.10
under every 0.23
under iso -0.11
under it -0.07
under its -0.18
under lock 0.29
under nda -0.10
under part 0.09
under retention 0.14
under seal 0.71
under security -0.09
under soc -0.22
under ssae -0.17
under the -0.11
under their 0.24
under us 0.18
under way 0.26
under which -0.18
under your -0.11
under “ -0.11
understand -0.14
understand _ . -0.15
understands -0.77
undo -0.07
undone . -0.08
unencrypted 0.56
unfinished -0.32
unguarded 0.74
unguarded endpoints -0.05
unharmed 0.14
unharmed . 0.14
unit -0.54
unit . -0.08
units 0.21
unknown -0.37
unknown address -0.09
unless -0.14
unless _ a -0.07
unless _ have -0.08
unless a -0.07
unless and -0.06
unless you 0.21
unlike -0.06
unlinked 0.42
unlock 0.92
unlock _ floor 0.08
unlock _ shop 0.08
unlock _ tablet 0.08
unlock _ the 0.13
unlock on 0.33
unlocked 0.33
unlogged 0.49
unmodified 0.53
unnoticed 0.52
unofficial -0.24
unprotected 0.81
unproven -0.27
unqualified 0.75
unqualified . 0.14
unqualified opinion 0.14
unreadable -0.11
unrecorded 0.44
unrecorded , 0.10
unrecorded . 0.22
unsigned -0.13
unsigned , -0.30
untested -0.58
until -0.51
until 2026 0.10
until 2027 0.28
until 2028 0.39
until _ 's -0.05
until _ . 0.19
until _ ; 0.09
until _ be -0.51
until _ gate -0.36
until _ have -0.23
until _ in -0.10
until _ it 0.09
until _ meet -0.19
until _ place -0.11
until _ release -0.15
until _ the -0.10
until a -0.31
until certified -0.06
until counsel 0.18
until durable -0.16
until its 0.55
until last 0.59
until next 0.27
until production -0.07
until spring 0.18
until tenant -0.07
until that -0.19
until the -0.30
until then 0.33
until there -0.05
until they 0.27
until you -0.09
untouched 0.41
untrue -0.18
untrue . -0.45
untrue _ @us 0.14
untrue _ claim 0.11
untrue _ isolate -0.10
untrue _ our -0.14
untrue _ tenant -0.10
untrue _ that 0.13
untrue that -0.19
untrue to 0.46
up 0.22
up . 0.23
up : -0.53
up ; 0.20
up ? -0.22
up _ ; -0.28
up _ ? -0.14
up _ a -0.20
up _ about 0.18
up _ an -0.06
up _ and 0.07
up _ at -0.06
up _ before 0.10
up _ court 0.11
up _ date 0.06
up _ for -0.08
up _ in -0.07
up _ it -0.07
up _ log 0.10
up _ on -0.10
up _ own -0.05
up _ run 0.17
up _ that -0.07
up _ the 0.15
up _ to 0.26
up _ we -0.08
up _ ” 0.07
up a 0.05
up and 0.83
up as -0.28
up at 0.36
up authentication 0.49
up before 0.26
up by -0.11
up for -0.58
up hourly 0.05
up in 0.63
up is -0.11
up its -0.07
up of -0.06
up on -0.25
up the 0.11
up with -0.36
up your 0.25
up ” 0.38
update 0.35
update . 0.21
update : 0.14
updated -0.42
updates 0.11
upgrade -0.13
upgrades 0.58
upgrades and 0.25
upload , 0.56
upload / -0.29
upload _ and 0.05
upload _ be 0.09
upload _ encrypte 0.08
upload _ export -0.07
upload _ in 0.06
upload _ log -0.07
upload _ own 0.06
upload _ with 0.05
upload and -0.16
upload to 0.10
upload today 0.10
uploade _ and 0.09
uploade _ behind 0.07
uploade _ lock 0.07
uploade _ rest 0.07
uploaded 0.49
uploaded . 0.14
uploaded certificate 0.13
uploaded certificates 0.21
uploaded evidence 0.14
uploaded file 0.06
uploaded files 0.19
uploads 0.07
uploads , -0.05
uploads are 0.51
upon -0.15
ups 0.29
ups , -0.08
upstream 0.14
uptime -0.16
uptime or -0.11
url 0.25
url _ the -0.08
url _ you 0.05
url and -0.07
url gets 0.11
urls -0.09
urls : -0.07
urs -0.26
us 0.58
us , -0.06
us . -0.45
us : 0.15
us ; -0.16
us _ : 0.06
us _ ; -0.06
us _ a 0.06
us _ an 0.10
us _ be 0.06
us _ certificate 0.13
us _ compliant 0.05
us _ find -0.09
us _ from -0.08
us _ iso 0.09
us _ on 0.13
us _ that -0.20
us _ the 0.10
us _ you -0.12
us _ your -0.07
us a -0.08
us against 0.09
us and -0.24
us at 0.08
us for 0.21
us from 0.21
us if -0.16
us in 0.19
us is 0.74
us its -0.18
us on -0.22
us one 0.13
us our -0.05
us that -0.20
us the 0.33
us their -0.13
us to 0.13
us under 0.19
us what -0.13
us with 0.14
us “ -0.34
usability -0.53
use 0.10
use $ -0.08
use , 0.21
use . 0.27
use : 0.26
use ; 0.21
use ? -0.36
use @us -0.13
use _ , 0.06
use _ . 0.09
use _ @us -0.09
use _ a 0.16
use _ ai -0.05
use _ and -0.06
use _ as 0.06
use _ be 0.44
use _ e 0.06
use _ for -0.25
use _ gmp 0.07
use _ have -0.05
use _ in 0.10
use _ live -0.06
use _ mail 0.06
use _ record -0.05
use _ site 0.06
use _ work -0.05
use _ “ 0.11
use a -0.06
use and -0.22
use at 0.39
use for 0.48
use in -0.09
use is -0.27
use it -0.15
use of -0.07
use one -0.06
use the -0.12
use them 0.21
use | 0.31
use ” 0.14
used 0.94
used . -0.39
used ? -0.17
used in -0.06
used to 2.20
useful -0.07
useless 0.11
user 0.39
user , 0.11
user _ , -0.17
user _ ? -0.07
user _ @us 0.06
user _ another -0.08
user _ be 0.11
user _ by 0.06
user _ customer 0.07
user _ that 0.12
user _ the 0.09
user _ their 0.11
user _ to 0.19
user _ your 0.06
user and -0.24
user conference -0.05
user id 0.08
user in 0.18
user is -0.28
user who -0.08
user with -0.06
users 0.81
users , -0.08
users . -0.10
users and -0.14
users are 0.46
users come 0.22
users get -0.07
users have 0.11
uses -0.17
uses a -0.15
uses it 0.32
using 0.17
using it 0.08
usual -0.56
usually -0.87
usually _ . -0.10
utf -0.19
utf 8 -0.18
utrecht -0.09
v 0.60
vaccine 0.11
vain 0.27
vain . -0.09
vain for 0.48
valid 1.28
valid _ , -0.10
valid _ . 0.09
valid _ and -0.05
valid _ be 0.07
valid _ signature 0.10
valid _ the 0.18
valid electronic 0.36
valid one -0.12
valid signature -0.15
valid to 0.11
valid until -0.29
validate -0.24
validate _ , -0.28
validate _ ; -0.14
validate _ ? -0.09
validate _ and 0.20
validate _ be -0.16
validate _ change -0.07
validate _ each -0.08
validate _ full 0.06
validate _ in -0.10
validated -0.23
validated . -0.06
validated ? -0.06
validated against 0.42
validated and 0.21
validated for 0.37
validated migration -0.11
validated migrations -0.11
validated on 0.18
validated production 0.16
validated state -0.09
validated system 0.18
validated the -0.15
validation -0.84
validation $ -0.20
validation , -0.15
validation . -0.17
validation _ , -0.16
validation _ signe 0.05
validation is 0.11
validation plan -0.17
validation report 0.08
value -0.12
value . -0.12
value _ , 0.05
value that -0.27
values -0.31
vanish 0.33
vanish on -0.08
vanish with 0.18
vanta -0.26
variable -0.26
vault 0.85
vault . -0.42
vault : 0.28
vault ; 0.09
vault _ , 0.16
vault _ ; -0.08
vault _ access 0.11
vault _ and 0.06
vault _ be 0.05
vault _ control 0.13
vault _ evidence 0.18
vault _ for 0.14
vault _ not 0.12
vault _ the -0.06
vault _ to -0.06
vault _ your 0.07
vault and -0.17
vault behind -0.13
vault door -0.12
vault for 0.21
vault has 0.41
vault icon 0.18
vault in -0.06
vault is -0.17
vault of 0.14
vault that 0.07
vault with 0.31
vault ” -0.38
vaults -0.13
veeva -0.56
vendor -1.55
vendor 's -0.34
vendor , -0.08
vendor _ . -0.22
vendor _ 2 -0.08
vendor _ a 0.08
vendor _ be -0.19
vendor _ in -0.07
vendor _ its -0.07
vendor _ show 0.05
vendor _ soc -0.09
vendor _ that -0.08
vendor has -0.40
vendor questionnaire 0.13
vendor that -0.07
verbs -0.11
vercel -0.24
verdict 0.28
verdict , -0.11
verdict _ . 0.10
verdict _ final 0.18
verdict _ the 0.11
verdict is 0.54
verdict on 0.20
verdicts 0.11
verifiable 0.44
verification 0.54
verification _ . 0.07
verification code 0.12
verifie _ , -0.21
verifie _ : -0.15
verifie _ ; -0.12
verifie _ a -0.07
verifie _ and -0.20
verifie _ be -0.11
verifie _ every 0.18
verifie _ isolation -0.08
verifie _ of 0.09
verifie _ on -0.07
verifie _ restore 0.08
verifie _ tenant 0.05
verifie _ that -0.10
verifie _ the -0.22
verifie _ we -0.08
verifie _ ” 0.06
verified 0.95
verified " 0.07
verified $ 0.45
verified , -0.16
verified . 2.04
verified : -0.16
verified ; -0.11
verified actor -0.29
verified against 0.13
verified by -0.08
verified hourly 0.06
verified identity -0.18
verified nightly 0.14
verified on -0.37
verified person -0.10
verified tenant -0.60
verified that -0.19
verified the 0.18
verified token 0.30
verifier -0.58
verifier : -0.08
verify -0.70
verify . 0.18
version 0.64
version 0.9 -0.09
version 1 0.30
version 2 0.27
version 3 0.18
version 5 0.06
version _ . -0.19
version _ a 0.05
version _ at 0.10
version _ opene 0.09
version _ the 0.17
version _ to 0.07
version and -0.07
version in 0.20
version on -0.22
version takes 0.12
version two 0.10
versioned 0.49
versioned . -0.06
versioned and 0.33
versions -0.22
versions . 0.14
versions can 0.38
versions of -0.13
very -0.59
very _ . -0.12
veto -0.13
vetted 0.40
vetted by 0.21
via 0.57
via scim 0.17
video -0.50
vienna 0.13
view 0.21
view , 0.30
view . 0.05
view _ , 0.15
view _ and 0.05
view _ be -0.06
view _ export 0.06
view _ the 0.09
view and -0.06
viewer 0.36
viewer 's -0.10
viewer _ , 0.06
viewer ” -0.17
viewers 0.44
views -0.05
views , 0.19
virtual -0.12
virtually 0.62
virus scanned 0.07
visible -0.28
visible to -0.08
vision -0.16
visit -0.38
visit , -0.24
visit . -0.21
visitor -0.41
visitor _ . -0.12
visitor _ the -0.11
visitors -0.59
visits -0.10
visual -0.29
vocabulary -0.29
vocabulary , -0.12
void 0.28
void . 0.17
voids 0.66
volume -0.11
volumes 0.15
vote 0.09
vote , -0.16
vote . -0.33
vote _ the 0.13
voted -0.06
vouch -0.11
vouch for -0.11
vouched 0.41
vouched for 0.42
vouches 0.07
vouches for 0.22
vs 0.24
vulnerabilities -0.05
vulnerabilities found -0.05
vulnerability -0.23
vulnerability _ . -0.05
vulnerability _ answer -0.05
vulnerability _ we -0.05
vulnerability _ you -0.05
vulnerability and -0.21
wait 0.13
wait , 0.12
wait . -0.21
wait ; 0.05
wait _ . -0.06
wait for -0.11
waiting -0.08
waiting for 0.10
waiting list -0.10
waits -0.38
walk -0.16
walk _ . 0.05
walk _ badge 0.06
walk _ they 0.06
walk _ to -0.07
walk from -0.29
walk in 0.25
walk the -0.22
walked -0.15
walks 0.15
walkthrough -0.36
walkthrough . -0.11
walkthroughs -0.37
wall 0.09
wall . 0.30
wall : -0.23
wall _ and 0.07
wall _ customer 0.13
wall _ have 0.05
wall _ subscriber 0.06
wall _ two 0.06
wall between 0.22
wall is -0.29
wall of -0.12
walled 0.29
walled off 0.08
walls 0.35
walls between 0.21
want -0.80
want _ , -0.08
want _ know 0.07
want _ the -0.14
want _ to -0.15
want of -0.07
want the -0.20
want to 0.06
wanted -0.64
wanted , -0.05
wanted to 0.05
wanting -0.10
wants -0.69
wants a -0.07
wants to -0.20
warehouse -0.30
warm 0.21
warn -0.31
warning -0.21
was -0.16
was , 0.14
was . 0.37
was a 0.58
was about -0.07
was added 0.07
was approved -0.21
was awarded 0.47
was before -0.35
was built 0.10
was certified 0.08
was changed -0.12
was closed 0.30
was collected -0.26
was committed -0.15
was complete -0.09
was cut -0.28
was deleted -0.07
was entered 0.09
was ever -0.26
was for 0.14
was found -0.14
was founded -0.10
was given -0.34
was in 0.13
was issued 0.40
was kept -0.05
was last 0.23
was lifted 0.53
was made 0.07
was met 0.17
was never -0.40
was not -0.59
was on 0.15
was once 0.49
was passed -0.34
was pen 0.05
was penetration 0.07
was published -0.24
was recorded -0.06
was rehearsed 0.12
was released -0.14
was shown 0.16
was signed -0.21
was struck -0.08
was taken -0.22
was tested 0.28
was that -0.05
was the 0.41
was true 0.21
was typed -0.12
was verified -0.31
was voted -0.05
was what 0.11
was written -0.30
was yesterday 0.41
watch -0.13
watches 0.30
watermark -0.34
watermark . -0.12
watermark _ . -0.09
watermark on -0.08
watermarked 0.19
watertight 0.49
wave -0.07
wax -0.09
wax seal -0.12
way 0.46
way $ 0.06
way . 0.39
way : -0.07
way _ , -0.10
way _ . 0.13
way _ : 0.14
way _ a -0.10
way _ be -0.09
way _ it 0.07
way _ to 0.06
way back -0.07
way down -0.23
way from -0.21
way in 0.22
way links -0.17
way off 0.19
way past -0.14
way that -0.86
way to 0.56
way you 0.13
ways 0.30
we 0.05
we 'd -0.53
we , 0.50
we . 0.77
we _ 's 0.11
we _ , -0.26
we _ . 0.51
we _ 2 -0.17
we _ 9001 -0.08
we _ : 0.15
we _ ? 0.33
we _ @us -0.11
we _ a 0.10
we _ about -0.15
we _ all 0.16
we _ an -0.20
we _ and 0.16
we _ any -0.15
we _ approval 0.05
we _ as 0.07
we _ aske -0.17
we _ attestation 0.21
we _ audit 0.26
we _ auditor 0.13
we _ authority 0.09
we _ authorization 0.07
we _ availability -0.06
we _ baa 0.08
we _ back 0.13
we _ be 0.26
we _ business 0.17
we _ cal -0.07
we _ call -0.08
we _ certificate 0.13
we _ certification 0.20
we _ certifie 0.32
we _ check -0.17
we _ claim -0.08
we _ complete -0.06
we _ control 0.10
we _ copie -0.08
we _ copy 0.07
we _ cross 0.07
we _ day -0.10
we _ down -0.14
we _ durable 0.09
we _ each 0.16
we _ electronic 0.09
we _ every -0.05
we _ evidence 0.11
we _ file 0.18
we _ final 0.08
we _ first -0.15
we _ gate 0.07
we _ gdpr -0.10
we _ general -0.09
we _ give 0.14
we _ hire -0.08
we _ hitrust 0.07
we _ i 0.12
we _ in 0.34
we _ isolation 0.10
we _ keep 0.07
we _ know -0.12
we _ last -0.08
we _ let -0.11
we _ live -0.19
we _ log 0.11
we _ lose 0.13
we _ merely 0.16
we _ module 0.09
we _ month 0.11
we _ more -0.09
we _ move -0.07
we _ neither -0.10
we _ no -0.50
we _ not -0.37
we _ nothe -0.15
we _ of -0.07
we _ offer -0.19
we _ official 0.08
we _ on -0.22
we _ one 0.13
we _ only -0.08
we _ ordere -0.09
we _ other -0.07
we _ our -0.11
we _ ourselve -0.07
we _ out 0.07
we _ past 0.15
we _ persistence 0.07
we _ person 0.07
we _ pilot 0.12
we _ production 0.14
we _ promize 0.07
we _ prove 0.11
we _ put -0.10
we _ quality 0.07
we _ reach -0.12
we _ read -0.26
we _ real 0.07
we _ regulate 0.13
we _ release 0.08
we _ reporte 0.08
we _ requirement -0.09
we _ restore -0.10
we _ run 0.17
we _ say -0.22
we _ server 0.08
we _ service 0.06
we _ show 0.08
we _ sign 0.15
we _ signature 0.28
we _ single -0.12
we _ so -0.12
we _ soc 0.08
we _ start -0.10
we _ still -0.08
we _ storage 0.08
we _ store 0.07
we _ take -0.33
we _ talk -0.08
we _ tell -0.07
we _ tenant 0.10
we _ that -0.42
we _ the -0.41
we _ their -0.08
we _ them -0.12
we _ thi -0.12
we _ through 0.11
we _ to -0.54
we _ today 0.43
we _ trail 0.09
we _ type 0.12
we _ up -0.13
we _ we 0.15
we _ who -0.13
we _ with -0.12
we _ would 0.20
we _ write -0.18
we _ you 0.25
we _ your -0.49
we _ “ 0.08
we _ ” -0.08
we admire -0.61
we aim 0.06
we answer -0.31
we ask -0.20
we asked -0.23
we back -0.43
we bake -0.16
we bring -0.27
we build 0.11
we call -0.29
we can -0.75
we check 0.25
we closed 0.54
we comply 0.24
we deleted -0.22
we did 0.45
we do -0.24
we enforce 0.42
we enter 0.21
we expect -0.27
we finished 0.09
we give 0.58
we go 0.09
we got -0.10
we had -0.18
we hand 0.08
we have 0.91
we hold 0.73
we hope -0.09
we imagine -0.40
we intend -0.38
we issue 0.19
we keep 0.35
we know 0.68
we lack 0.09
we leave 0.41
we left -0.23
we let 0.14
we log 0.20
we lost 0.20
we made -0.16
we make -0.12
we may -0.70
we mean -0.77
we meet 0.31
we might -0.27
we moved 0.25
we must -0.29
we need -0.45
we never -0.27
we now 0.20
we offer 1.36
we opened 0.12
we owe -0.30
we passed -0.70
we plan -0.21
we print -0.18
we put 0.15
we ran 0.20
we read -0.55
we received 0.31
we release -0.39
we removed -0.08
we restore 0.22
we restored 0.16
we run 1.00
we said 0.28
we sailed 0.34
we see 0.41
we sign 0.49
we speak 0.10
we stand 0.15
we still 0.70
we stopped 0.41
we store 0.35
we support 0.35
we take 0.17
we talk -0.22
we test 0.09
we took -0.18
we tried 0.12
we turned 0.14
we upload -0.10
we use -0.18
we used -0.10
we verified -0.21
we want -0.23
we were -0.37
we will -0.84
we would -0.68
we wrote -0.14
weak 0.35
weakness and -0.11
wear -0.08
web -0.16
web host -0.08
web page -0.20
webauthn 0.12
webhooks 0.37
webhooks and 0.48
webinar -1.08
webinar . -0.11
webinar on -0.08
website -1.45
website , -0.26
websocket 0.30
wednesday -0.24
wednesday . -0.15
week 0.27
week 's -0.70
week , 0.10
week . 0.61
week : -0.20
week _ , 0.05
week _ . 0.07
week _ a 0.13
week _ and 0.08
week _ be -0.10
week _ in 0.09
week _ the -0.24
weekend -0.19
weekend , -0.15
weekly 0.57
weekly , 0.06
weeks 0.55
weeks . -0.11
weeks on 0.18
weighs 0.34
weighs the 0.14
weight 0.26
weight . 0.05
weight _ . 0.06
weight _ a 0.06
weight _ autograph 0.08
weight _ handwritten 0.13
weight of 0.25
welcome -0.12
welcome _ us -0.11
welcome to -0.40
welded 0.40
welded to 0.21
well , -0.08
well . 0.14
well _ , -0.07
well _ and -0.08
well _ data 0.08
well _ the 0.16
well as 0.16
went 0.39
went from 0.53
went in 0.47
went into -0.52
went live -0.36
went missing 0.18
went out -0.17
went through -0.11
went wrong -0.15
were 0.09
were . -0.08
were a -0.12
were all -0.14
were back -0.07
were built -0.18
were ever 0.17
were in -0.05
were issued -0.05
were made 0.12
were not 0.29
were noted -0.10
were open 0.60
were published -0.07
were put 0.19
were released 0.09
were still 0.46
were the 0.07
were there -0.29
were to 0.14
were written -0.09
wet 0.81
wet _ . 0.17
wet ink 0.41
what 0.05
what 's 0.27
what , 0.60
what . -0.18
what @us 0.19
what _ , 0.23
what _ : -0.24
what _ ? -0.15
what _ @us -0.13
what _ a 0.17
what _ about 0.08
what _ ai -0.09
what _ an 0.09
what _ and -0.14
what _ as 0.15
what _ ask -0.19
what _ assistant 0.11
what _ at -0.07
what _ audit -0.06
what _ auditor 0.22
what _ be 0.20
what _ before 0.08
what _ between -0.14
what _ build -0.06
what _ by 0.11
what _ call -0.05
what _ capa -0.17
what _ check -0.09
what _ conclude 0.09
what _ copilot 0.06
what _ could -0.07
what _ data -0.06
what _ decide 0.14
what _ demo 0.06
what _ doe 0.15
what _ durable -0.07
what _ file 0.11
what _ find 0.06
what _ for -0.30
what _ from -0.11
what _ gate -0.09
what _ goe 0.06
what _ have 0.21
what _ hold -0.09
what _ i 0.06
what _ if 0.13
what _ in -0.08
what _ into 0.07
what _ lack -0.11
what _ leave -0.09
what _ link 0.13
what _ look -0.10
what _ mean 0.06
what _ mis -0.13
what _ nee -0.13
what _ not -0.26
what _ now 0.10
what _ of -0.15
what _ on 0.16
what _ pilot -0.06
what _ print -0.07
what _ role 0.07
what _ see 0.23
what _ show -0.10
what _ sign 0.10
what _ signature -0.07
what _ signe 0.12
what _ stay 0.22
what _ that 0.12
what _ the 0.35
what _ time -0.06
what _ to 0.22
what _ type -0.08
what _ what -0.06
what _ when 0.18
what _ why 0.12
what _ will -0.19
what _ with 0.22
what _ would -0.07
what _ write -0.08
what _ you 0.13
what _ ” -0.09
what a -0.32
what about 0.67
what an -0.19
what are -0.10
what becomes -0.20
what began 0.15
what belongs 0.19
what can 0.08
what comes 0.07
what does 0.13
what each -0.37
what greets 0.27
what happens 0.28
what has -0.49
what he -0.15
what i -0.13
what if 0.14
what is -1.35
what it -0.17
what its -0.14
what keeps -0.13
what looks 0.05
what makes -0.17
what may 0.29
what our -0.24
what people -0.23
what she 0.12
what stands -0.62
what stops -0.15
what that -0.21
what the -0.54
what their 0.52
what they -0.37
what this 0.19
what ties 0.20
what to -0.09
what uptime -0.11
what used 0.55
what was 0.71
what we -0.39
what went -0.15
what would -0.17
what your -0.15
what “ -0.10
whatever 0.39
whatever _ . -0.12
whatever _ and 0.10
whatever _ in 0.07
whatever _ may 0.08
whatever _ on -0.19
whatever _ say -0.10
whatever _ to 0.06
whatever _ you -0.18
whatever is 0.13
whatever it 0.16
whatever its -0.21
whatever the -0.40
whatever they 0.30
whatever you 0.23
whatever your 0.36
whatsoever -0.30
wheel _ off 0.06
wheels 0.12
wheels are 0.12
when -0.57
when $ -0.07
when . 0.39
when @us 0.10
when _ , -0.13
when _ . -0.21
when _ : 0.17
when _ ? 0.17
when _ a -0.08
when _ and -0.11
when _ auditor -0.13
when _ be -0.10
when _ can -0.13
when _ change -0.09
when _ cpa -0.08
when _ file 0.12
when _ firm -0.06
when _ for 0.13
when _ get -0.12
when _ have -0.40
when _ in 0.17
when _ independent -0.07
when _ last -0.12
when _ of -0.21
when _ off 0.07
when _ on -0.06
when _ our 0.06
when _ production -0.05
when _ record -0.08
when _ reviewer 0.19
when _ route -0.06
when _ signe 0.07
when _ tab -0.07
when _ that 0.10
when _ the 0.29
when _ to 0.06
when _ verifie -0.15
when _ why 0.14
when _ write 0.10
when _ “ -0.06
when a 0.45
when an 0.10
when and -0.29
when can 0.12
when every -0.06
when i 0.25
when it 0.15
when no 0.06
when somebody 0.06
when someone -0.06
when the 0.29
when there 0.08
when they -0.17
when to -0.11
when was -0.29
when we 0.25
when will -0.18
when your -0.27
whenever 0.62
whenever _ be 0.18
whenever a 0.29
whenever the -0.12
where -0.73
where , -0.05
where @us -0.43
where _ , 0.10
where _ . -0.41
where _ ? 0.08
where _ and -0.07
where _ be -0.30
where _ can 0.05
where _ evidence -0.06
where _ for 0.05
where _ go -0.13
where _ in -0.12
where _ it 0.08
where _ on 0.14
where _ our 0.07
where _ record 0.05
where _ stop 0.11
where _ would -0.08
where _ you 0.12
where are 0.76
where do -0.29
where is 0.19
where it -0.30
where no 0.19
where other 0.20
where records -0.18
where the -0.59
where they -0.21
where used 0.19
where we -0.42
where you 0.34
wherea _ be 0.14
wherea _ have 0.07
whereas 0.34
whereas the 0.11
wherever -0.39
wherever it -0.20
wherever you -0.35
whether -0.10
whether _ , 0.07
whether _ a 0.09
whether _ caler -0.18
whether _ can -0.13
whether _ do -0.05
whether _ have -0.20
whether _ it -0.06
whether _ to -0.09
whether a 0.70
whether an 0.32
whether it -0.31
whether that 0.08
whether the -0.48
whether they 0.12
whether this -0.08
whether you 0.28
whether your -0.21
which -0.18
which @us 0.07
which _ 's -0.14
which _ , 0.33
which _ . -0.61
which _ ? 0.21
which _ a -0.17
which _ all -0.08
which _ back 0.05
which _ be -0.21
which _ by -0.08
which _ can -0.13
which _ come 0.06
which _ customer -0.11
which _ deviation 0.05
which _ doe 0.08
which _ for -0.13
which _ from -0.08
which _ have 0.20
which _ here 0.16
which _ hold 0.10
which _ it 0.06
which _ no 0.10
which _ not 0.25
which _ of 0.11
which _ on 0.13
which _ or 0.07
which _ our -0.11
which _ own -0.06
which _ person 0.08
which _ put -0.11
which _ readable 0.12
which _ that -0.17
which _ them -0.08
which _ to -0.13
which _ what -0.08
which _ why 0.18
which _ with -0.07
which _ your -0.09
which a -0.22
which an -0.23
which any -0.41
which anyone 0.22
which are 0.32
which can -0.12
which certificates 0.13
which change 0.11
which copies -0.09
which deviation 0.73
which each -0.49
which entries -0.06
which frameworks -0.10
which is -0.95
which it -0.09
which makes -0.53
which no 0.47
which nobody -0.22
which none -0.13
which of -0.45
which one 0.33
which other 0.36
which stays 0.32
which subprocessors -0.06
which tells -0.31
which they 0.18
which trust 0.19
which was -0.05
which we 0.48
which will -0.08
which workspace -0.06
which you -0.15
which your 0.12
whichever 0.38
whichever _ , 0.11
while 0.23
while _ a -0.11
while _ in -0.06
while _ still 0.10
while _ the -0.06
while a -0.30
while it -0.14
while the 0.27
while we 0.49
while you -0.07
white -0.17
white hat -0.14
whiteboard -0.20
whiteboard . -0.18
who -0.13
who 'd -0.18
who 's -0.15
who , 0.18
who _ , 0.09
who _ . -0.19
who _ 27001 0.10
who _ ? 0.08
who _ an -0.09
who _ be 0.06
who _ data -0.06
who _ do 0.09
who _ evidence -0.08
who _ for 0.15
who _ have -0.06
who _ iso 0.13
who _ key -0.06
who _ keyboard 0.05
who _ lack 0.10
who _ lease -0.06
who _ log 0.06
who _ not 0.18
who _ of -0.12
who _ on -0.14
who _ record -0.05
who _ see -0.10
who _ the -0.25
who _ them 0.10
who _ to -0.15
who _ we 0.06
who _ what 0.07
who _ which 0.08
who _ with 0.14
who _ you 0.17
who _ ” 0.08
who answers -0.09
who approved 0.47
who are 0.48
who asked -0.10
who asks 0.38
who at -0.12
who calls -0.10
who can -0.23
who changed 0.54
who checks 0.20
who decides -0.25
who did 0.09
who do -0.08
who had -0.10
who has -0.34
who held -0.24
who holds -0.15
who is 0.41
who made 0.31
who may 0.89
who never 0.21
who opened -0.07
who opens -0.05
who owns -0.47
who reads -0.08
who says 0.11
who signed -0.17
who signs 0.68
who tells -0.33
who they 0.41
who tries 0.18
who was 0.17
who will 0.20
who would -0.26
who wrote -0.15
whoever 0.14
whoever _ , 0.14
whoever _ a 0.07
whoever _ be -0.09
whoever _ it -0.08
whoever _ that -0.05
whoever _ the -0.16
whoever has -0.14
whoever is 0.09
whoever opens -0.37
whoever you 0.06
whole 0.68
whole . 0.11
whole _ , 0.08
whole _ . -0.08
whole data 0.06
whole database 0.13
whole of -0.32
whole story 0.18
whom ? -0.11
whom _ have 0.08
whom the 0.09
whose 0.47
whose _ , 0.08
whose _ . -0.27
whose _ have -0.12
whose _ it -0.08
whose _ not 0.28
whose _ the 0.18
whose _ to 0.09
whose _ we 0.12
whose checksum 0.49
whose copies -0.05
whose holder -0.12
whose identity 0.25
whose issuer -0.10
whose verdict 0.06
why -0.61
why , -0.31
why . -0.38
why : 0.46
why _ , 0.21
why _ . 0.19
why _ be -0.30
why _ can -0.10
why _ have 0.06
why _ in -0.07
why _ it -0.07
why _ no -0.09
why _ not -0.18
why _ on 0.06
why _ to -0.09
why do 0.35
why does -0.09
why is 0.17
why it -0.08
why our 0.43
why there -0.13
why they -0.58
why we -0.45
why you -0.26
whys -0.27
wi -0.09
wiki -0.41
will -0.85
will . 0.17
will _ . -0.40
will _ : 0.07
will _ ; 0.06
will _ ? -0.10
will _ @us 0.06
will _ accept 0.06
will _ again 0.15
will _ an 0.10
will _ and -0.11
will _ at 0.14
will _ baa -0.06
will _ by -0.06
will _ capa 0.07
will _ enable -0.29
will _ find 0.05
will _ from -0.07
will _ get -0.14
will _ have 0.12
will _ here -0.17
will _ let 0.13
will _ link 0.06
will _ live -0.08
will _ lose 0.14
will _ next -0.05
will _ no 0.07
will _ on -0.20
will _ our 0.06
will _ own -0.08
will _ record 0.16
will _ so -0.07
will _ that 0.11
will _ there 0.09
will _ to -0.12
will _ vain 0.05
will _ what 0.06
will _ with -0.09
will _ write -0.06
will _ you 0.18
will _ your 0.06
will a 0.13
will add -0.15
will arrive -0.15
will ask -0.21
will be -1.17
will change -0.10
will come -0.08
will drop -0.05
will ever 0.21
will find -0.28
will go -0.22
will happily -0.14
will hold -0.11
will know -0.31
will leave -0.13
will look 0.13
will move -0.22
will my 0.69
will never 0.81
will not 0.92
will production -0.17
will say -0.26
will search 0.36
will see -0.67
will send 0.36
will start -0.06
will still 0.26
will take 0.33
will tell 0.31
will the 0.07
will write -0.24
will you -0.48
window -0.12
window . -0.11
winter -0.37
winter . -0.16
wipe 0.22
wipe _ . -0.06
wiped 0.18
wiped the 0.41
wire 0.07
wired -0.17
with 0.49
with " -0.22
with , 0.32
with . -0.37
with 21 -0.13
with 403 0.20
with ? -0.18
with @us -0.13
with _ 's 0.09
with _ , 0.18
with _ . -0.12
with _ 11 -0.13
with _ 2 -0.19
with _ ? -0.14
with _ @us 0.12
with _ all 0.07
with _ and 0.26
with _ annex -0.05
with _ as 0.19
with _ authenticity 0.08
with _ backup 0.07
with _ badge -0.09
with _ be -0.12
with _ can -0.32
with _ certificate 0.07
with _ certifie 0.09
with _ check 0.06
with _ checksum 0.06
with _ click -0.07
with _ code -0.08
with _ come -0.09
with _ company -0.05
with _ control 0.09
with _ copy 0.06
with _ credential 0.10
with _ customer -0.17
with _ data -0.15
with _ database -0.15
with _ date 0.06
with _ each -0.07
with _ entra 0.06
with _ exception -0.08
with _ file 0.11
with _ first -0.11
with _ for -0.14
with _ front -0.11
with _ give 0.10
with _ gmp -0.07
with _ hash 0.09
with _ hospital 0.08
with _ in 0.07
with _ iso 0.05
with _ issue 0.12
with _ it 0.05
with _ its 0.09
with _ key 0.15
with _ kms 0.06
with _ last -0.13
with _ legal 0.13
with _ live 0.14
with _ mark -0.08
with _ meane 0.11
with _ new -0.10
with _ no -0.11
with _ not -0.27
with _ number 0.10
with _ of 0.35
with _ old 0.09
with _ on 0.26
with _ opinion 0.12
with _ or -0.06
with _ our -0.08
with _ over -0.06
with _ own 0.19
with _ owner -0.07
with _ part -0.10
with _ person -0.08
with _ pin 0.09
with _ read 0.12
with _ reason -0.16
with _ record 0.06
with _ report 0.28
with _ role 0.06
with _ rule -0.09
with _ run -0.09
with _ same 0.12
with _ seal 0.20
with _ second 0.11
with _ service -0.15
with _ signature 0.08
with _ soc -0.13
with _ text 0.11
with _ than -0.07
with _ that 0.21
with _ three -0.05
with _ tick 0.09
with _ to 0.09
with _ tool -0.06
with _ two -0.05
with _ type 0.09
with _ use 0.07
with _ user 0.11
with _ valid -0.07
with _ watermark 0.06
with _ what -0.06
with _ which -0.09
with _ with 0.10
with _ work 0.06
with _ write 0.09
with _ you 0.14
with _ your -0.10
with _ “ 0.09
with _ ” -0.09
with a -0.29
with access 0.19
with all 0.09
with an 0.54
with any 0.22
with audit 0.06
with authority -0.09
with certified 0.19
with checksums -0.29
with controlled 0.08
with credentials -0.18
with curl 0.79
with demo -0.17
with durable 0.16
with each -0.39
with electronic 0.09
with eu -0.06
with every 0.56
with everything -0.09
with five -0.06
with gdpr 0.09
with good -0.30
with google -0.09
with her 0.18
with hipaa 0.33
with invented -0.23
with iso 0.53
with it -0.28
with legal 0.74
with limits -0.13
with luck -0.28
with meaning 0.22
with mfa 0.18
with name 0.08
with no 1.00
with nobody 0.29
with nothing 0.09
with object 0.18
with okta 0.17
with one -0.60
with or -0.21
with part -0.14
with password 0.23
with re 0.20
with real 0.26
with regulated 0.28
with retention -0.14
with sample -0.10
with soc -0.23
with sso 0.10
with synchronous 0.24
with the -0.21
with them 0.14
with this 0.18
with three -0.34
with tick 0.15
with twelve -0.07
with two -0.30
with us 0.51
with user -0.18
with verified 0.20
with what -0.14
with which -0.42
with you -0.33
with “ -0.23
withdraw _ be 0.06
withdrawal 0.35
withdrawal of 0.13
withdrawn 0.20
withdrawn , -0.07
withdrawn . 0.23
withdrawn and 0.12
withdrawn from -0.16
withheld -0.16
withheld $ -0.24
within _ . 0.14
within _ and -0.12
within _ day -0.11
within _ hour 0.17
within _ minute -0.08
within _ the -0.07
within _ worke -0.09
within a -0.11
within minutes 0.26
within one -0.11
within seconds 0.18
within the 0.39
within two -0.29
without 0.86
without . -0.64
without _ 's 0.14
without _ , -0.44
without _ . 0.35
without _ 2 0.19
without _ a 0.12
without _ and -0.06
without _ be -0.08
without _ bee 0.07
without _ certificate -0.11
without _ certification -0.06
without _ check -0.07
without _ checksum 0.07
without _ data -0.08
without _ electronic 0.13
without _ first 0.05
without _ gap 0.10
without _ have 0.08
without _ human 0.09
without _ identity 0.05
without _ in 0.11
without _ no -0.08
without _ of -0.19
without _ on -0.08
without _ person 0.07
without _ production -0.16
without _ right 0.12
without _ signature 0.14
without _ single -0.16
without _ soc 0.20
without _ stay -0.15
without _ that -0.10
without _ through -0.07
without _ without -0.19
without _ you 0.13
without a 0.64
without an -0.29
without any -0.67
without asking -0.10
without electronic -0.05
without encryption 0.14
without exception 0.16
without first 0.18
without gaps 0.29
without having 0.31
without human 0.06
without including -0.05
without it -0.34
without its 0.88
without our 0.13
without passing 0.35
without permission 0.05
without production -0.06
without the 0.51
witness -0.24
witness , -0.14
witnessed -0.16
wonder 1.10
wonder why 0.17
word 0.24
word " -0.18
word , 0.10
word . -0.18
word _ " -0.06
word _ : 0.07
word _ and 0.12
word _ be 0.07
word _ law 0.10
word _ not -0.06
word _ the 0.07
word _ ” -0.06
word for -0.41
word in -0.16
word is 0.73
word on 0.24
word that -0.07
word “ -0.19
wording -1.01
wording $ -0.40
wording . -0.15
wording : 0.22
wording that -0.09
words -0.60
words " 0.09
work 0.07
work $ 0.12
work , -0.31
work . -0.20
work : 0.37
work ; 0.33
work _ , -0.16
work _ . -0.20
work _ @us -0.08
work _ and 0.08
work _ from -0.05
work _ have 0.28
work _ in -0.15
work _ of -0.09
work _ the -0.12
work before 0.05
work from -0.05
work here -0.13
work in -0.16
work instruction 0.23
work instructions -0.07
work is -0.25
work on -0.13
work that -0.12
work to -0.17
work with 0.10
work you -0.06
worke _ . -0.05
worke _ a -0.11
worked 0.20
workflow -0.23
workflow writes -0.07
workflows require -0.06
working 0.32
working . 0.12
working day -0.25
working days -0.23
working for -0.11
working towards 0.69
works 0.88
works $ -1.39
works , -0.11
works . 3.27
works : -0.33
works ; 0.33
works for -0.17
works on -0.38
works out -0.11
works to 0.08
works with 0.15
workshop -1.03
workshop , -0.35
workshop . -0.07
workshop _ . -0.06
workshop _ the -0.07
workshop was -0.09
workspace 0.99
workspace , -0.49
workspace . 0.23
workspace _ . 0.12
workspace _ as -0.06
workspace _ be 0.14
workspace _ can 0.05
workspace _ no 0.06
workspace _ not 0.14
workspace _ of -0.11
workspace _ role -0.08
workspace _ separate -0.09
workspace _ share -0.07
workspace _ the -0.06
workspace _ workspace 0.08
workspace _ your 0.10
workspace and 0.07
workspace can 0.12
workspace has -0.09
workspace in 0.16
workspace into 0.16
workspace is -0.24
workspace isolation -0.17
workspace membership -0.16
workspace of 0.08
workspace scope -0.44
workspace separation 0.24
workspace stays 0.18
workspace switcher -0.36
workspace that 0.10
workspaces 0.42
workspaces , 0.29
workspaces . -0.08
workspaces are -0.14
workspaces that 0.62
workstation -0.32
world 0.71
world class 0.29
worldwide 0.47
worm 0.65
worm $ -0.30
worm ) -0.09
worm , 0.05
worm . 0.25
worm ? -0.07
worm _ . 0.17
worm _ for 0.08
worm _ not -0.09
worm bucket 0.16
worm is 0.44
worried 0.22
worried about 0.22
worry 0.66
worry about 0.66
worth _ . -0.12
worth the -0.07
worthless 0.50
would -1.22
would . 0.27
would _ , 0.16
would _ . -0.27
would _ : -0.10
would _ a -0.11
would _ an -0.09
would _ and 0.13
would _ as -0.08
would _ at 0.07
would _ claim 0.09
would _ come -0.06
would _ false 0.07
would _ for -0.08
would _ have 0.05
would _ in -0.08
would _ inspector 0.07
would _ no -0.07
would _ notice 0.08
would _ on -0.09
would _ record -0.06
would _ say 0.31
would _ that 0.43
would _ the -0.11
would _ them -0.06
would _ to -0.11
would _ untrue 0.09
would _ up -0.06
would _ wrong 0.08
would _ you 0.10
would _ your -0.10
would a -0.20
would also -0.27
would an 0.20
would answer -0.14
would ask -0.15
would break -0.05
would call -0.10
would cost -0.06
would count -0.31
would fail -0.07
would find 0.32
would give 0.06
would go -0.17
would have -0.28
would it -0.06
would leave -0.08
would like -0.34
would look 0.07
would make 0.14
would not 0.18
would rather -0.09
would say -0.20
would show 0.19
would still -0.10
would take -0.24
would the -0.06
would want 0.05
would we 0.23
would you -0.43
would your -0.21
wrapped 0.16
wrapped up 0.06
wraps 0.18
write -0.40
write " -0.24
write $ 0.12
write . -0.38
write _ " -0.15
write _ , -0.32
write _ . 0.06
write _ : -0.05
write _ ; -0.08
write _ @us -0.06
write _ ai -0.13
write _ an 0.15
write _ and -0.07
write _ append 0.12
write _ as -0.08
write _ audit 0.05
write _ blocke -0.10
write _ by -0.06
write _ can -0.12
write _ certifie -0.08
write _ do -0.08
write _ event -0.06
write _ evidence -0.11
write _ find -0.05
write _ from 0.08
write _ gate -0.06
write _ if -0.05
write _ live -0.10
write _ meet -0.08
write _ not -0.16
write _ of 0.05
write _ on 0.16
write _ one -0.13
write _ only 0.12
write _ open 0.21
write _ record -0.18
write _ storage 0.06
write _ the 0.11
write _ to 0.12
write _ us -0.10
write _ verifie 0.06
write _ with 0.10
write _ write 0.05
write _ you -0.05
write _ “ -0.06
write _ ” -0.09
write and 0.16
write is 0.17
write it -0.19
write lock 0.21
write once -0.33
write path 0.06
write production -0.15
write routes 0.32
write that -0.58
write the -0.30
write their -0.16
write to -0.18
write your 0.27
write “ -0.79
writer -0.35
writers -0.17
writes 0.21
writes $ -0.77
writes , -0.20
writes . 0.09
writes : 0.14
writes ? -0.08
writes a -0.12
writes are 0.12
writes blocked -0.06
writes counts -0.27
writes enabled 0.43
writes has 0.09
writes is 0.30
writes must -0.05
writes open -0.28
writes to -0.10
writes will -0.06
writes works 0.10
writes – 0.36
writes “ -0.07
writes ” 0.20
writing -0.43
writing , 0.14
writing that -0.65
written -1.09
written , 0.56
written . -0.11
written and -0.14
written anew -0.05
written as 0.06
written by -0.43
written once -0.07
written one -0.19
written to 0.66
wrong -0.48
wrong , -0.13
wrong . -0.12
wrong _ . -0.16
wrong _ be 0.10
wrong _ have -0.09
wrong _ say 0.09
wrong _ that 0.09
wrong and -0.09
wrong to 0.36
wrote -0.56
wrote . 0.23
wrote that -0.37
wrote the -0.30
wrote “ -0.21
x 0.31
y -0.39
y , 0.14
yaml -0.26
yaml $ -0.09
year 0.32
year $ 0.11
year 's 0.80
year , -0.08
year . -0.27
year _ , 0.07
year _ . 0.10
year _ 2 0.14
year _ a 0.10
year _ and -0.09
year _ each -0.12
year _ have 0.05
year _ in 0.07
year _ its -0.08
year _ our 0.09
year _ report 0.14
year _ soc 0.15
year _ that 0.06
year _ thi 0.15
year _ will -0.06
year _ year 0.06
year _ you -0.11
year after -0.13
year and -0.42
year in -0.21
year is 0.14
year of 0.06
year retention 0.26
year running 0.30
yearly 0.17
years -0.09
years $ 0.14
years . -0.44
years and -0.16
years in 0.22
years later 0.16
years of 0.32
years on 0.07
yellow -0.08
yes 0.92
yes $ 1.70
yes , -0.65
yes : -0.39
yes ; -0.08
yes _ . -0.12
yes _ in 0.07
yes _ to -0.07
yes or 0.11
yes to -0.26
yes – 0.23
yes ” -0.12
yesterday 0.66
yesterday 's 0.72
yesterday . 0.06
yesterday _ be 0.11
yet -0.29
yet $ -0.38
yet , 0.14
yet . -0.65
yet ; 0.41
yet _ a 0.08
yet _ and -0.14
yet _ be 0.08
yet _ but 0.10
yet _ in 0.08
yet _ of 0.08
yet _ to -0.12
yet _ we 0.08
yet _ what 0.07
yet _ you 0.08
yet the 0.11
yet to -0.20
yields 0.09
you 0.57
you $ -0.36
you , 0.05
you . 0.55
you : 0.36
you ; -0.31
you _ " -0.07
you _ 's 0.17
you _ 2 0.24
you _ : 0.07
you _ ; -0.09
you _ ? -0.14
you _ @us 0.13
you _ a -0.17
you _ about 0.06
you _ again -0.08
you _ an 0.24
you _ and -0.15
you _ answer -0.06
you _ as 0.11
you _ at 0.06
you _ audit 0.09
you _ baa -0.06
you _ back -0.09
you _ backup -0.07
you _ before 0.15
you _ byte 0.05
you _ can -0.07
you _ certificate 0.12
you _ certifie 0.30
you _ change -0.06
you _ click -0.11
you _ count 0.12
you _ customer 0.09
you _ data -0.08
you _ demo -0.07
you _ deviation -0.11
you _ document -0.10
you _ e -0.05
you _ each -0.05
you _ enter -0.09
you _ every -0.08
you _ file 0.20
you _ find -0.07
you _ for 0.13
you _ from -0.12
you _ get -0.05
you _ hand 0.05
you _ have 0.17
you _ hear 0.05
you _ here -0.11
you _ hold 0.06
you _ how 0.09
you _ if 0.05
you _ iso -0.07
you _ it -0.17
you _ keep -0.14
you _ like 0.08
you _ live -0.09
you _ log -0.07
you _ looke 0.14
you _ lose 0.16
you _ never 0.18
you _ no -0.06
you _ not 0.06
you _ number -0.06
you _ official 0.19
you _ on -0.11
you _ one 0.17
you _ only 0.09
you _ our 0.07
you _ out -0.09
you _ own 0.10
you _ production 0.08
you _ put 0.12
you _ real -0.14
you _ record 0.20
you _ release -0.06
you _ report 0.08
you _ restore 0.09
you _ right -0.06
you _ sample -0.06
you _ save 0.07
you _ search 0.13
you _ second 0.08
you _ security -0.05
you _ see -0.06
you _ sign -0.14
you _ signature -0.07
you _ soc 0.21
you _ somethe -0.09
you _ still 0.06
you _ tenant -0.05
you _ that -0.16
you _ the 0.33
you _ them -0.20
you _ there -0.09
you _ thi 0.17
you _ through 0.08
you _ today 0.06
you _ trust 0.08
you _ type -0.11
you _ us 0.10
you _ use 0.10
you _ vain 0.07
you _ we 0.12
you _ who 0.13
you _ you 0.06
you _ yourself 0.09
you _ “ -0.14
you a -0.28
you about -0.13
you an -0.27
you and 0.29
you approve 0.11
you are 0.12
you ask 0.10
you asked -0.12
you attach 0.09
you been 0.36
you can 0.06
you click -0.07
you close -0.31
you closed -0.10
you come -0.19
you comply 0.35
you could -0.49
you create -0.20
you did -0.38
you do 0.35
you download 0.10
you enter 0.05
you entered 0.41
you entrust 0.32
you everything -0.15
you exist 0.30
you fill -0.18
you find -0.70
you follow -0.15
you for 0.10
you from 0.32
you gave 0.12
you get -0.32
you go 0.20
you had 0.22
you have 0.25
you hold 0.12
you in -0.06
you is 0.21
you just -0.35
you keep 0.69
you kept -0.28
you know -0.52
you last 0.10
you leave 0.10
you let 0.10
you like 0.71
you log 0.16
you make 0.13
you may 0.83
you mean 0.10
you might 0.17
you must -0.16
you need 0.34
you no 0.10
you nothing 0.10
you nowhere 0.34
you on 0.09
you open 0.37
you or 0.24
you our 0.17
you pick -0.18
you press -0.17
you print -0.12
you prove -0.16
you put 0.08
you read 0.14
you run -0.07
you save 0.15
you saw -0.14
you say -0.18
you see -0.52
you send -0.13
you share 0.20
you should -0.05
you sleep 0.05
you still 0.06
you support 0.32
you that -0.11
you the 0.32
you to -0.08
you today 0.39
you tried 0.17
you try 0.08
you type -0.34
you typed -0.09
you upload 0.51
you were 0.13
you whether -0.07
you which 0.08
you who -0.11
you will 0.51
you with -0.14
you wonder 0.40
you would 0.47
you write 0.26
you ” -0.34
your 1.24
your @us 0.09
your _ ' -0.07
your _ . -0.10
your _ 2 -0.06
your _ : 0.06
your _ ; -0.15
your _ a 0.17
your _ and 0.27
your _ as -0.08
your _ ask -0.09
your _ back 0.09
your _ backe -0.14
your _ be -0.21
your _ before 0.11
your _ binde 0.11
your _ body -0.07
your _ call -0.10
your _ can 0.11
your _ certifie 0.06
your _ come 0.06
your _ company 0.07
your _ decide -0.24
your _ directory 0.08
your _ do -0.13
your _ down 0.12
your _ ever 0.07
your _ every -0.11
your _ evidence 0.08
your _ file -0.09
your _ for 0.20
your _ from -0.16
your _ go -0.06
your _ have 0.15
your _ he 0.08
your _ home 0.08
your _ id 0.07
your _ idp 0.25
your _ in 0.19
your _ iso -0.19
your _ its 0.07
your _ keep 0.08
your _ key 0.05
your _ kms 0.06
your _ list 0.11
your _ log -0.10
your _ lose -0.05
your _ make -0.06
your _ not 0.30
your _ of -0.06
your _ office -0.12
your _ on 0.17
your _ only 0.05
your _ open 0.08
your _ or -0.09
your _ our 0.11
your _ out 0.05
your _ provider 0.13
your _ quality 0.08
your _ report -0.15
your _ rest 0.07
your _ safe -0.09
your _ second 0.08
your _ see 0.37
your _ server -0.09
your _ signature 0.13
your _ signe 0.06
your _ since -0.05
your _ so -0.08
your _ stay 0.13
your _ system -0.18
your _ team 0.07
your _ tenant -0.06
your _ that 0.10
your _ the -0.08
your _ their 0.06
your _ three 0.05
your _ up -0.16
your _ us -0.10
your _ vendor -0.07
your _ walk 0.06
your _ want 0.09
your _ we -0.10
your _ well -0.09
your _ where -0.08
your _ which -0.12
your _ will 0.13
your _ with -0.07
your _ without 0.11
your _ work 0.06
your _ would -0.08
your _ write -0.10
your _ you -0.22
your _ your 0.18
your _ ” -0.09
your account 0.20
your approval -0.22
your audit 0.26
your auditor -0.27
your auditors -0.44
your authority -0.12
your badge -0.10
your bank -0.39
your browser -0.40
your capa -0.13
your colleagues 0.13
your company 0.18
your competitor 0.59
your contract -0.08
your controls -0.08
your current -0.24
your data 0.50
your database -0.32
your desk 0.14
your deviations 0.22
your directory 0.56
your document -0.34
your dpo 0.11
your draft 0.13
your electronic 0.13
your employer 0.26
your entra 0.23
your entries 0.11
your entry 0.40
your erp -0.35
your evidence 0.57
your fiercest 0.17
your file -0.12
your files 0.12
your first 0.13
your floor 0.06
your hr 0.12
your identity 0.54
your inbox 0.16
your inspection 0.25
your inspector 0.22
your inspectors 0.12
your it 0.12
your laptop -0.24
your last -0.09
your lawyers 0.07
your lease -0.21
your name 0.39
your neighbours 0.10
your notified -0.27
your official 0.11
your operating -0.09
your operators -0.46
your organisation 0.13
your originals -0.40
your own -0.64
your paper -0.29
your people 0.08
your phone 0.38
your pin 0.16
your plant -0.10
your policy 0.26
your present -0.35
your procedures -0.13
your production -0.05
your profile -0.19
your proof 0.19
your qa -0.12
your qp 0.15
your quality 0.40
your questions -0.28
your real -0.07
your record 0.39
your records 0.47
your registrar -0.65
your regulated 0.07
your retention 0.17
your rights 0.23
your role 0.23
your screen -0.41
your security 0.11
your side -0.10
your signature -0.35
your site 0.28
your soc -0.24
your sop -0.14
your staff 0.28
your supplier -0.15
your team 0.82
your tenant 0.05
your text -0.05
your training 0.20
your users 0.05
your vendor 0.11
your way 0.08
your work -0.18
your workspace 0.52
yours 0.86
yours , -0.18
yours . -0.47
yours alone 0.65
yours for 0.07
yours is -0.14
yourself . -0.09
yubikey 0.18
yyyy -0.06
yyyy mm -0.06
z -0.12
zero $ -0.08
zero . -0.27
zero _ . -0.18
zero _ be -0.21
zero _ in -0.32
zero _ the -0.07
zero _ zero -0.07
zero certificates -0.19
zero data 0.42
zero exceptions -0.63
zero gaps -0.08
zero of -0.11
zero trust 0.47
zero unguarded 0.15
zone 0.24
zone . 0.16
zones 0.26
zones . 0.12
{ -0.09
{ " -0.11
| -0.05
| 0 0.35
| 1 -0.35
| 100 0.36
| 14 -0.27
| 2.1 -0.18
| 3 -0.11
| 4.1 -0.33
| @us 0.08
| _ % 0.08
| _ ( 0.20
| _ , 0.53
| _ 0 0.17
| _ 1 0.05
| _ : -0.08
| _ a -0.21
| _ ai 0.10
| _ all 0.10
| _ and 0.09
| _ be -0.14
| _ by 0.18
| _ for -0.10
| _ gate 0.07
| _ ii 0.06
| _ in 0.07
| _ no -0.13
| _ not -0.14
| _ on 0.13
| _ only -0.24
| _ per 0.10
| _ place 0.12
| _ plan 0.14
| _ report 0.08
| _ route -0.07
| _ since 0.09
| _ to 0.07
| _ worde -0.07
| _ write 0.06
| _ | 0.34
| _ – -0.07
| _ ✓ 0.09
| a -0.21
| ai -0.12
| all 0.26
| append 0.18
| automatic 0.38
| available 0.10
| binding 0.09
| blocked -0.41
| certified 0.46
| complete 0.36
| compliant 0.05
| demo -0.11
| done 0.11
| durable 0.18
| enabled 0.64
| encrypted 0.15
| enforced 0.37
| enterprise 0.22
| expires 0.27
| ga 0.50
| green 0.18
| in 0.32
| included 0.62
| issued 0.20
| last -0.09
| limit -0.21
| live 1.26
| metadata -0.06
| n -0.16
| never -0.11
| no -0.15
| none 0.16
| not -1.45
| official 0.18
| on 0.19
| open -0.22
| operational 0.27
| owner -0.18
| pass 0.56
| passed 0.48
| planned -0.15
| production 0.34
| report 0.19
| saml 0.12
| sample -0.07
| see -0.07
| status -0.19
| supported 0.53
| target -0.23
| text -0.52
| the -0.23
| type 0.06
| unavailable -0.16
| verified 0.26
| write 0.07
| yes 0.16
| – -0.92
| ✓ 0.50
| ✗ -0.18
} -0.10
} $ -0.12
~ -1.17
~ _ be -0.06
~ _ have -0.08
~ _ the -0.09
~ a -0.11
~ our -0.13
~ the -0.16
° -0.07
– 0.28
– $ -1.25
– @us 0.10
– _ 's 0.10
– _ . 0.39
– _ : -0.09
– _ a -0.05
– _ all 0.16
– _ at 0.07
– _ be 0.14
– _ for -0.07
– _ have 0.07
– _ in 0.12
– _ it 0.08
– _ no -0.16
– _ not -0.11
– _ one -0.05
– _ report 0.16
– _ that -0.06
– _ to -0.11
– _ use -0.09
– _ we -0.13
– _ with 0.09
– _ your 0.07
– _ – -0.15
– _ ” 0.17
– a -0.08
– all 0.13
– and 0.81
– certified 0.08
– controlled 0.27
– done -0.21
– every 0.14
– in -0.57
– is 0.30
– issued 0.09
– it 0.28
– live 0.22
– no 0.84
– none -0.48
– not -0.27
– on 0.09
– open -0.25
– planned -0.49
– the 0.19
– this 0.10
– verified 0.20
– | -0.31
– “ 0.36
“ -0.15
“ @us -0.09
“ _ 's 0.10
“ _ ( -0.08
“ _ ) -0.05
“ _ , -0.06
“ _ . 0.19
“ _ 11 -0.11
“ _ 27001 -0.08
“ _ : 0.30
“ _ ; 0.25
“ _ ? -0.07
“ _ @us 0.06
“ _ all -0.07
“ _ an 0.15
“ _ and -0.05
“ _ appear -0.09
“ _ audit -0.13
“ _ back -0.10
“ _ backe 0.06
“ _ be -0.22
“ _ by 0.07
“ _ can -0.25
“ _ certificate -0.11
“ _ certifie -0.15
“ _ come 0.11
“ _ compliant -0.13
“ _ control -0.10
“ _ copy -0.06
“ _ data -0.17
“ _ decide -0.06
“ _ effective -0.07
“ _ end -0.09
“ _ everythe 0.07
“ _ for -0.15
“ _ grade -0.08
“ _ have 0.07
“ _ here -0.06
“ _ history 0.06
“ _ i 0.13
“ _ in -0.11
“ _ iso 0.12
“ _ it -0.10
“ _ live -0.22
“ _ log 0.10
“ _ lose -0.05
“ _ mean -0.09
“ _ never -0.06
“ _ no 0.12
“ _ nothe 0.06
“ _ of -0.08
“ _ official -0.14
“ _ on 0.08
“ _ only 0.06
“ _ our 0.13
“ _ out -0.11
“ _ production -0.07
“ _ proof -0.13
“ _ record -0.06
“ _ report -0.06
“ _ review 0.05
“ _ say -0.12
“ _ server 0.07
“ _ show -0.09
“ _ sign 0.07
“ _ signature -0.12
“ _ soc 0.10
“ _ take 0.08
“ _ tenant -0.09
“ _ that -0.11
“ _ the 0.27
“ _ thi -0.10
“ _ to -0.14
“ _ trail -0.09
“ _ two 0.10
“ _ under -0.05
“ _ vault -0.05
“ _ verifie 0.08
“ _ we -0.18
“ _ what 0.07
“ _ with 0.16
“ _ you -0.05
“ _ your -0.15
“ _ “ -0.09
“ _ ” 0.08
“ a -0.11
“ activity 0.18
“ ai -0.48
“ aligned 0.26
“ all 0.30
“ and 0.45
“ approved -0.23
“ backed 0.10
“ backups 0.07
“ blocked 0.22
“ can 0.72
“ capa 0.07
“ certificates -0.05
“ certified 0.11
“ coming 0.54
“ complete -0.27
“ compliant 0.09
“ controlled -0.28
“ data 0.23
“ demo 0.14
“ do -0.09
“ durable -0.17
“ e 0.12
“ effective -0.28
“ electronic -0.08
“ end -0.13
“ every -0.22
“ final -0.12
“ fully -0.17
“ ga 0.11
“ gdpr 0.27
“ go 0.26
“ hipaa -0.33
“ human -0.05
“ i 0.37
“ immutable -0.19
“ in 0.46
“ is 0.28
“ isolated 0.12
“ link -0.13
“ linked -0.18
“ links 0.54
“ live 0.76
“ log -0.09
“ mfa 0.06
“ never -0.31
“ no -0.28
“ nobody -0.13
“ not -0.35
“ nothing 0.08
“ now -0.12
“ official -0.19
“ one -0.22
“ open 0.28
“ other -0.16
“ our -0.74
“ pilot 0.27
“ planned 0.52
“ please 0.36
“ private -0.09
“ production -0.18
“ prototype 0.26
“ qa -0.09
“ rbac 0.09
“ ready -0.16
“ reference 0.07
“ related -0.11
“ release 0.21
“ released -0.33
“ reports 0.07
“ restore 0.17
“ rev -0.07
“ sample -0.17
“ sealed -0.23
“ server -0.05
“ sign -0.37
“ signed -0.32
“ so -0.29
“ soc -0.14
“ status 0.06
“ submission -0.06
“ tamper -0.32
“ the -0.66
“ they 0.13
“ to -0.20
“ validated 0.07
“ vault -0.17
“ verified -0.16
“ viewer -0.17
“ we 0.61
“ what 0.12
“ who 0.10
“ yes -0.20
“ your -0.96
” -0.49
” $ 2.19
” ( -0.19
” ) -0.10
” , -0.55
” . -1.28
” : 0.92
” ; -0.54
” ? -0.09
” ] 0.20
” _ , -0.10
” _ . -0.05
” _ 2 0.05
” _ @us 0.11
” _ a -0.21
” _ about -0.07
” _ an -0.12
” _ and -0.16
” _ aske 0.06
” _ be 0.37
” _ because 0.09
” _ by -0.13
” _ can 0.09
” _ caption -0.07
” _ check 0.11
” _ customer 0.08
” _ data -0.05
” _ each -0.07
” _ for -0.08
” _ from -0.12
” _ go 0.17
” _ have -0.15
” _ in -0.23
” _ its -0.08
” _ legal -0.09
” _ line -0.11
” _ mean -0.11
” _ name -0.07
” _ not 0.10
” _ off 0.06
” _ old -0.05
” _ on -0.10
” _ one 0.06
” _ our -0.21
” _ out -0.14
” _ page -0.08
” _ pilot 0.05
” _ record -0.07
” _ say 0.07
” _ since 0.07
” _ slogan -0.07
” _ the -0.24
” _ to -0.09
” _ two 0.08
” _ under 0.07
” _ what 0.10
” _ which -0.14
” _ with 0.13
” _ you -0.10
” _ “ 0.15
” _ ” -0.28
” a 0.10
” across -0.16
” and -0.43
” appears -0.37
” are 0.10
” as -0.36
” banner 0.33
” came 0.20
” describes -0.09
” for 0.19
” from -0.17
” goes -0.06
” has 0.25
” into -0.14
” is -0.76
” label 0.18
” means -0.12
” off -0.11
” on 0.17
” or 0.09
” out -0.22
” says 0.51
” stamp 0.12
” stands -0.06
” stays -0.18
” stood -0.11
” the 0.45
” to 0.34
” was -0.32
” watermark 0.08
” we -0.20
” when -0.28
” wherever -0.09
” with -0.06
” would -0.08
” – -0.27
← -1.02
← are -0.07
← can -0.11
← is -0.42
→ -0.67
→ $ -1.34
→ _ | 0.11
→ capa 0.25
↔ capa 0.14
↔ document -0.18
✓ 1.16
✓ _ ✓ 0.16
✓ | 0.23
✗ 0.06
� 0.12
`;
